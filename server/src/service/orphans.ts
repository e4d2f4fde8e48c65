import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { DIAGNOSTIC_SOURCE } from './diagnostics.js';
import type { DocumentView } from './documentView.js';
import { inQuotationMarks, shortened } from './hover/words.js';

/** The code of the finding that a correction has lost its words. */
export const ORPHANED_CORRECTION = 'orphaned-correction';

/** What was settled by hand and has lost its words: which they were, and about where they stood, in UTF-16. */
export interface Orphan {
	readonly words: string;
	readonly offset: number;
}

/** A finding for each orphan, on the line where its words once stood, or the last one: it is never dropped in silence. */
export function orphanDiagnostics(document: DocumentView, length: number, orphans: readonly Orphan[]): Diagnostic[] {
	return orphans.map(({ words, offset }) => ({
		range: lineOf(document, Math.min(offset, length)),
		severity: DiagnosticSeverity.Warning,
		code: ORPHANED_CORRECTION,
		source: DIAGNOSTIC_SOURCE,
		message: `What was settled by hand about ${inQuotationMarks(shortened(words))} has lost its place: these words no longer stand where they stood, and nowhere else without doubt. It is kept in the sidecar file; bring the words back, or settle the place anew and take this out.`,
	}));
}

function lineOf(document: DocumentView, offset: number): Range {
	const { line } = document.positionAt(offset);
	return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
}
