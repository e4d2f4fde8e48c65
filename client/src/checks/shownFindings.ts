import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from 'vscode';
import { NAME } from '../name.js';
import type { FindingSeverity, ShownFinding } from './checkTree.js';

const SEVERITIES: Readonly<Record<DiagnosticSeverity, FindingSeverity>> = {
	[DiagnosticSeverity.Error]: 'error',
	[DiagnosticSeverity.Warning]: 'warning',
	[DiagnosticSeverity.Information]: 'information',
	[DiagnosticSeverity.Hint]: 'hint',
};

/** The findings of a file that VS Code shows: those of the Problems panel that are ours. */
export function shownFindings(uri: Uri): readonly ShownFinding[] {
	return languages
		.getDiagnostics(uri)
		.filter(({ source }) => source === NAME)
		.map((diagnostic) => ({
			check: codeOf(diagnostic),
			severity: SEVERITIES[diagnostic.severity],
			message: diagnostic.message,
			range: diagnostic.range,
		}));
}

function codeOf({ code }: Diagnostic): string {
	return String(typeof code === 'object' ? code.value : (code ?? ''));
}
