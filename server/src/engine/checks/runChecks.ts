import { isAnnotated } from '../blocks/block.js';
import { overlaps } from '../text/span.js';
import type { CheckCarry } from './carry.js';
import type { Check, CheckInput } from './check.js';
import type { CheckId, Finding } from './finding.js';
import { meet } from './people.js';
import { CHECKS } from './rules.js';
import { isSilenced, silencedBy } from './silence.js';
import { hear } from './spoken.js';
import { styleOf } from './styles.js';

const NO_FINDINGS: readonly Finding[] = [];

/** The findings of one block, in reading order, and what the checks hand on. Silenced checks, and those switched off, report nothing. */
export function runChecks(input: CheckInput): { readonly findings: readonly Finding[]; readonly carry: CheckCarry } {
	if (input.kind === 'comment') return { findings: NO_FINDINGS, carry: { ...input.carry, silenced: silencedBy(input.text, 'next') } };
	const findings = isAnnotated(input.kind) ? outsideCode(findingsOf(input, silencedIn(input)), input) : NO_FINDINGS;
	return { findings, carry: carryOn(input, findings) };
}

const CODE = /``(?:[^`\n]|`(?!`))+``|`[^`\n]+`/gu;

/** Without what stands in code within a line of Markdown: nobody's prose. */
function outsideCode(findings: readonly Finding[], { text, context }: CheckInput): readonly Finding[] {
	if (findings.length === 0 || context.options.syntax !== 'markdown' || !text.includes('`')) return findings;
	const code = [...text.matchAll(CODE)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
	return findings.filter((finding) => !code.some((span) => overlaps(span, finding)));
}

/** The checks that nothing is to be heard of in a block. */
function silencedIn({ ignoredChecks, carry, text }: CheckInput): readonly string[] {
	const onLine = silencedBy(text, 'line');
	if (carry.silenced.length === 0 && onLine.length === 0) return ignoredChecks;
	return [...ignoredChecks, ...carry.silenced, ...onLine];
}

function findingsOf(input: CheckInput, silenced: readonly string[]): readonly Finding[] {
	let findings: Finding[] | null = null;
	for (const check of CHECKS) {
		if (silenced.length > 0 && isSilenced(silenced, check.code)) continue;
		const found = findingsBy(check, input);
		if (found.length > 0) findings = findings ? findings.concat(found) : [...found];
	}
	if (!findings) return NO_FINDINGS;
	return findings.length > 1 ? findings.sort((a, b) => a.start - b.start || a.end - b.end) : findings;
}

function findingsBy(check: Check, input: CheckInput): readonly Finding[] {
	const severity = input.context.options.checks?.[check.code] ?? check.severity;
	const style = styleOf(input.context.options.style);
	if (
		severity === 'off' ||
		(check.isAskedBy && !(style && check.isAskedBy(style))) ||
		(check.once && input.carry.reported.includes(check.code))
	)
		return NO_FINDINGS;
	const reports = check.run(input, style);
	if (reports.length === 0) return NO_FINDINGS;
	const heard = check.once ? reports.slice(0, 1) : reports;
	return heard.map((found) => ({ ...found, code: check.code, severity, related: found.related ?? [], fixes: found.fixes ?? [] }));
}

/** Hands on the same carry where nothing changes, so that an edit's effect ends soon. */
function carryOn(input: CheckInput, findings: readonly Finding[]): CheckCarry {
	const { carry } = input;
	const spoken = hear(input);
	const names = meet(input);
	const once = findings.length > 0 ? reportedOnce(carry, findings) : [];
	if (once.length === 0 && carry.silenced.length === 0 && spoken === carry.spoken && names === carry.names) return carry;
	return { reported: once.length === 0 ? carry.reported : [...carry.reported, ...once].sort(), silenced: [], spoken, names };
}

/** The checks that report once an article and have done so now. */
function reportedOnce({ reported }: CheckCarry, findings: readonly Finding[]): readonly CheckId[] {
	return CHECKS.filter(({ once, code }) => once && !reported.includes(code) && findings.some((finding) => finding.code === code)).map(
		({ code }) => code,
	);
}
