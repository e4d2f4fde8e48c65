import { ALL_CHECKS, type Finding } from '../../engine/index.js';
import type { Section } from './markup.js';

/** What is said of a finding beside its message, which the editor itself shows: its check's title, what it is about, and its code. */
export function findingHover(finding: Finding): Section {
	const check = ALL_CHECKS.find(({ code }) => code === finding.code);
	return check ? [[{ strong: check.title }, ' · ', { code: check.code }], [check.description.replace(/\s+/gu, ' ').trim()]] : [];
}
