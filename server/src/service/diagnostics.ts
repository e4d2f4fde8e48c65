import { type Diagnostic, DiagnosticSeverity, type Position } from 'vscode-languageserver';
import { type AnnotateOptions, type Article, type CheckPage, type Finding, type Severity, severityOf } from '../engine/index.js';
import { type BlockPositions, blockPositions } from './blockPositions.js';
import type { DocumentView } from './documentView.js';

/** The name that stands behind a message in the Problems panel. */
export const DIAGNOSTIC_SOURCE = 'Article Annotator';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** The URI of the page on a check, by its id. */
export type CheckPages = (check: string) => string;

/** What a client can show of a diagnostic. */
export interface DiagnosticOptions {
	readonly relatedInformation: 'shown' | 'unknown';
	/** Whether its code may link to the page on its check, and where that is; neither where they are left out. */
	readonly codeDescriptions?: 'shown' | 'unknown';
	readonly checkPage?: CheckPages | null;
}

/** The editorial findings of an article, in reading order. */
export function diagnostics(document: DocumentView, article: Article, options: DiagnosticOptions): Diagnostic[] {
	return article.blocks.flatMap((block, i) => {
		const { findings } = block.annotations;
		if (findings.length === 0) return [];
		const positions = blockPositions(document, block, article.starts[i] ?? 0);
		return findings.map((finding) => diagnosticOf(document, finding, positions, options));
	});
}

/** Where the findings of an article stand: for each block that has any, what they are and the position of the block. */
export type FindingPlaces = readonly (Position & { readonly findings: readonly Finding[] })[];

/** Reads the places of the findings: much less than the diagnostics themselves, and enough to see whether those are others than before. */
export function findingPlaces(document: DocumentView, article: Article): FindingPlaces {
	return article.blocks.flatMap((block, i) => {
		const { findings } = block.annotations;
		return findings.length > 0 ? [{ ...document.positionAt(article.starts[i] ?? 0), findings }] : [];
	});
}

/** Whether the diagnostics are the same: those of a block that was not worked out again are, if it stands where it stood. */
export function sameFindings(a: FindingPlaces, b: FindingPlaces): boolean {
	return a.length === b.length && a.every((place, i) => samePlace(place, b[i]));
}

function samePlace(a: FindingPlaces[number], b: FindingPlaces[number] | undefined): boolean {
	if (a.line !== b?.line || a.character !== b.character) return false;
	return a.findings === b.findings || JSON.stringify(a.findings) === JSON.stringify(b.findings);
}

/** What a check that the engine does not make has found, as loud as the settings want it; `off` is for the caller to heed. */
export function hostDiagnostic(
	check: CheckPage,
	{ range, message }: Pick<Diagnostic, 'range' | 'message'>,
	settings: AnnotateOptions,
	options: DiagnosticOptions,
): Diagnostic {
	const severity = severityOf(check, settings);
	return {
		range,
		severity: SEVERITIES[severity === 'off' ? check.severity : severity],
		code: check.code,
		...codeDescription(check.code, options),
		source: DIAGNOSTIC_SOURCE,
		message,
	};
}

/** One finding as a diagnostic; `positions` are those of its block. */
export function diagnosticOf(document: DocumentView, finding: Finding, positions: BlockPositions, options: DiagnosticOptions): Diagnostic {
	const related = options.relatedInformation === 'shown' ? finding.related : [];
	return {
		range: positions.of(finding),
		severity: SEVERITIES[finding.severity],
		code: finding.code,
		...codeDescription(finding.code, options),
		source: DIAGNOSTIC_SOURCE,
		message: finding.message,
		...(related.length > 0 && {
			relatedInformation: related.map((place) => ({
				location: { uri: document.uri, range: positions.of(place) },
				message: place.message,
			})),
		}),
	};
}

function codeDescription(code: string, { codeDescriptions, checkPage }: DiagnosticOptions): Pick<Diagnostic, 'codeDescription'> {
	return codeDescriptions === 'shown' && checkPage ? { codeDescription: { href: checkPage(code) } } : {};
}
