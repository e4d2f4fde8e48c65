import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../engine/index.js';
import type { FileFindings, LocatedFinding, LocatedPlace } from './locatedFinding.js';

/** What SARIF wants to know of a check. */
export interface SarifRule {
	readonly code: string;
	readonly title: string;
	/** Markdown. */
	readonly description: string;
	readonly severity: Severity;
}

/**
 * Findings as a SARIF 2.1.0 log, indented, with a final newline. Paths are those of URI references: forward slashes, here percent-encoded.
 * A finding of a check that is not among the rules is reported without an index.
 */
export function renderSarif(files: readonly FileFindings[], rules: readonly SarifRule[], version: string): string {
	const indices = new Map(rules.map((rule, i) => [rule.code, i]));
	const log: Log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'article-annotator', version, rules: rules.map(sarifRule) } },
				columnKind: 'utf16CodeUnits',
				results: files.flatMap(({ path, findings }) => findings.map((finding) => sarifResult(path, finding, indices.get(finding.code)))),
			},
		],
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

function sarifRule({ code, title, description, severity }: SarifRule): ReportingDescriptor {
	return {
		id: code,
		shortDescription: { text: title },
		fullDescription: { text: description },
		help: { text: description, markdown: description },
		defaultConfiguration: { level: LEVELS[severity] },
	};
}

function sarifResult(path: string, finding: LocatedFinding, ruleIndex: number | undefined): Result {
	return {
		ruleId: finding.code,
		...(ruleIndex === undefined ? {} : { ruleIndex }),
		level: LEVELS[finding.severity],
		message: { text: finding.message },
		locations: [sarifLocation(path, finding)],
		...(finding.related.length === 0
			? {}
			: { relatedLocations: finding.related.map((place) => ({ ...sarifLocation(path, place), message: { text: place.message } })) }),
	};
}

function sarifLocation(path: string, { start, end }: LocatedPlace): Location {
	return {
		physicalLocation: {
			artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
			region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
		},
	};
}
