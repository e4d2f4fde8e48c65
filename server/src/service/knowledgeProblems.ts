import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { EntryProblem } from '../knowledge/entries/problem.js';
import { DIAGNOSTIC_SOURCE } from './diagnostics.js';
import { type DocumentView, rangeOf } from './documentView.js';

/** More than these nobody mends before looking again. */
const MOST = 200;

/** What is wrong in a knowledge base's file, as an editor shows it. */
export function knowledgeProblems(document: DocumentView, problems: readonly EntryProblem[]): Diagnostic[] {
	return problems.slice(0, MOST).map((problem) => ({
		range: rangeOf(document, problem, 0),
		severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
		code: problem.code,
		source: DIAGNOSTIC_SOURCE,
		message: problem.message,
	}));
}
