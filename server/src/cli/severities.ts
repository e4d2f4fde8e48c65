import { ALL_CHECKS, type CheckId, type Severity } from '../engine/index.js';
import { type UsageProblem, usageProblem } from './command.js';
import { choice, isProblem } from './options.js';

/** The severities, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** Whether a severity is as grave as another, or graver. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Reads `CHECK=LEVEL` pairs, the last of a check being the one that counts; a problem where a check or level does not exist. */
export function readSeverities(option: string, pairs: readonly string[]): Readonly<Record<CheckId, Severity | 'off'>> | UsageProblem {
	const severities: [CheckId, Severity | 'off'][] = [];
	for (const pair of pairs) {
		const [code = '', level = ''] = pair.split('=', 2);
		if (!ALL_CHECKS.some((check) => check.code === code)) {
			return usageProblem(`${option} ${pair}: there is no check "${code}". Checks: ${ALL_CHECKS.map((check) => check.code).join(', ')}.`);
		}
		const severity = choice(`${option} ${code}=`, level, [...SEVERITIES, 'off'] as const);
		if (isProblem(severity)) return severity;
		severities.push([code, severity]);
	}
	return Object.fromEntries(severities);
}
