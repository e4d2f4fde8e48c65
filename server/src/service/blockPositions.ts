import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../engine/index.js';
import type { DocumentView } from './documentView.js';

/** Goes from a block's own offsets to positions of the document. Why not by the document: a block is mostly one line, and needs no search then. */
export interface BlockPositions {
	at(offset: number): Position;
	of(span: Span): Range;
}

/** The positions in a block that begins at `blockStart` of the document. */
export function blockPositions(document: DocumentView, block: { readonly text: string }, blockStart: number): BlockPositions {
	const base = document.positionAt(blockStart);
	const lineEnd = /[\r\n]/u.exec(block.text)?.index ?? block.text.length;
	const at = (offset: number): Position =>
		offset <= lineEnd ? { line: base.line, character: base.character + offset } : document.positionAt(blockStart + offset);
	return { at, of: ({ start, end }) => ({ start: at(start), end: at(end) }) };
}
