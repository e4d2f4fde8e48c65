import type { FileFindings } from './locatedFinding.js';

/**
 * Findings as one JSON array, indented, with a final newline; `[]` where there are none. Lines and columns count from 1, columns in UTF-16 code units,
 * and `endColumn` is the one behind the last character.
 */
export function renderFindingsJson(files: readonly FileFindings[]): string {
	const rows = files.flatMap(({ path, findings }) =>
		findings.map(({ start, end, severity, code, message }) => ({
			file: path,
			line: start.line + 1,
			column: start.character + 1,
			endLine: end.line + 1,
			endColumn: end.character + 1,
			severity,
			code,
			message,
		})),
	);
	return `${JSON.stringify(rows, null, 2)}\n`;
}
