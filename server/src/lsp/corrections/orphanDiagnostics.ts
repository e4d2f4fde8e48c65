import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { DIAGNOSTIC_SOURCE } from '../../service/diagnostics.js';
import type { DocumentView } from '../../service/documentView.js';
import { ORPHANED_CORRECTION, type Orphan, orphanMessage } from '../../sidecar/orphan.js';

/** A finding for each orphan, on the line where its words once stood, or the last one. */
export function orphanDiagnostics(document: DocumentView, orphans: readonly Orphan[]): Diagnostic[] {
	return orphans.map((orphan) => {
		const { line } = document.positionAt(orphan.offset);
		return {
			range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
			severity: DiagnosticSeverity.Warning,
			code: ORPHANED_CORRECTION,
			source: DIAGNOSTIC_SOURCE,
			message: orphanMessage(orphan),
		};
	});
}
