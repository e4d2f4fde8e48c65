import type { FileFindings } from './locatedFinding.js';

/**
 * Findings as compilers print them, a line each, lines and columns from 1, columns in UTF-16 code units as editors count them:
 * `story.txt:3:14: warning: Nobody says who is quoted here. [quote-without-speaker]`
 */
export function renderCompilerStyle(files: readonly FileFindings[]): string {
	return files
		.flatMap(({ path, findings }) =>
			findings.map(
				({ start, severity, message, code }) => `${path}:${start.line + 1}:${start.character + 1}: ${severity}: ${message} [${code}]\n`,
			),
		)
		.join('');
}
