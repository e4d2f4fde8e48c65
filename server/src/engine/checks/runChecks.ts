import type { Check, CheckCarry, CheckInput } from './check.js';
import type { Finding } from './finding.js';
import { CHECKS } from './rules.js';
import { isSilenced, silencedBy } from './silence.js';

/** The findings of one block, in reading order, and what the checks hand on. Silenced checks, and those switched off, report nothing. */
export function runChecks(input: CheckInput): { readonly findings: readonly Finding[]; readonly carry: CheckCarry } {
	if (input.kind === 'comment') return { findings: [], carry: { ...input.carry, silenced: silencedBy(input.text, 'next') } };
	const silenced = [...input.ignoredChecks, ...input.carry.silenced, ...silencedBy(input.text, 'line')];
	const findings = CHECKS.flatMap((check) => (isSilenced(silenced, check.code) ? [] : report(check, input))).sort(
		(a, b) => a.start - b.start || a.end - b.end,
	);
	return { findings, carry: carryOn(input.carry, findings) };
}

function report(check: Check, input: CheckInput): readonly Finding[] {
	const severity = input.context.options.checks?.[check.code] ?? check.severity;
	if (severity === 'off' || (check.once && input.carry.reported.includes(check.code))) return [];
	const reports = check.once ? check.run(input).slice(0, 1) : check.run(input);
	return reports.map((found) => ({ ...found, code: check.code, severity, related: found.related ?? [], fixes: found.fixes ?? [] }));
}

/** Hands on the same carry where nothing changes, so that an edit's effect ends soon. */
function carryOn(carry: CheckCarry, findings: readonly Finding[]): CheckCarry {
	const once = CHECKS.filter(
		(check) => check.once && !carry.reported.includes(check.code) && findings.some((finding) => finding.code === check.code),
	);
	if (once.length === 0 && carry.silenced.length === 0) return carry;
	return { reported: [...carry.reported, ...once.map((check) => check.code)].sort(), silenced: [] };
}
