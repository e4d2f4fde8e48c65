import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../engine/index.js';

/** What the features need of a document beside its article: its name, and the way between offsets and positions. A `TextDocument` is one. */
export interface DocumentView {
	readonly uri: string;
	readonly version: number;
	positionAt(offset: number): Position;
	offsetAt(position: Position): number;
}

/** The range of a span; `by` is the offset of the block for a span that is block-relative, 0 for one that is not. */
export function rangeOf(document: DocumentView, span: Span, by: number): Range {
	return { start: document.positionAt(span.start + by), end: document.positionAt(span.end + by) };
}
