import type { CheckPage } from '../../server/src/engine/index.js';

/** The severities that the setting takes, the loudest first. */
const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];

/** The JSON Schema of each check's severity, for the setting `articleAnnotator.checks`. */
export function checksSchema(checks: readonly CheckPage[]): Readonly<Record<string, object>> {
	return Object.fromEntries(
		checks.map(({ code, severity, title }) => [code, { type: 'string', enum: SEVERITIES, default: severity, description: `${title}.` }]),
	);
}
