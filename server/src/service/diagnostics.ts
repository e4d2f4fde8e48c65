import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Article, Finding, Severity } from '../engine/index.js';
import { type DocumentView, rangeOf } from './documentView.js';

/** The name that stands behind a message in the Problems panel. */
export const DIAGNOSTIC_SOURCE = 'Article Annotator';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** What a client can show of a diagnostic. */
export interface DiagnosticOptions {
	readonly relatedInformation: 'shown' | 'unknown';
}

/** The editorial findings of an article, in reading order. */
export function diagnostics(document: DocumentView, article: Article, options: DiagnosticOptions): Diagnostic[] {
	return article.blocks.flatMap((block, i) =>
		block.annotations.findings.map((finding) => diagnosticOf(document, finding, article.starts[i] ?? 0, options)),
	);
}

/** One finding as a diagnostic; `by` is the offset of its block. */
export function diagnosticOf(document: DocumentView, finding: Finding, by: number, options: DiagnosticOptions): Diagnostic {
	const related = options.relatedInformation === 'shown' ? finding.related : [];
	return {
		range: rangeOf(document, finding, by),
		severity: SEVERITIES[finding.severity],
		code: finding.code,
		source: DIAGNOSTIC_SOURCE,
		message: finding.message,
		...(related.length > 0 && {
			relatedInformation: related.map((place) => ({
				location: { uri: document.uri, range: rangeOf(document, place, by) },
				message: place.message,
			})),
		}),
	};
}
