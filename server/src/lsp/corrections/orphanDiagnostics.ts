import type { Diagnostic } from 'vscode-languageserver';
import { type AnnotateOptions, ORPHANED_CORRECTION, severityOf } from '../../engine/index.js';
import { type DiagnosticOptions, hostDiagnostic } from '../../service/diagnostics.js';
import type { DocumentView } from '../../service/documentView.js';
import { type Orphan, orphanMessage } from '../../sidecar/orphan.js';

/** A finding for each orphan, on the word nearest to where its words once stood; none where the settings have the check off. */
export function orphanDiagnostics(
	document: DocumentView,
	orphans: readonly Orphan[],
	settings: AnnotateOptions,
	options: DiagnosticOptions,
): Diagnostic[] {
	if (severityOf(ORPHANED_CORRECTION, settings) === 'off') return [];
	return orphans.map((orphan) => {
		const range = { start: document.positionAt(orphan.start), end: document.positionAt(orphan.end) };
		return hostDiagnostic(ORPHANED_CORRECTION, { range, message: orphanMessage(orphan) }, settings, options);
	});
}
