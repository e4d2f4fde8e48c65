import { ALL_CHECKS, type Finding } from '../../engine/index.js';
import type { CheckPages } from '../diagnostics.js';
import type { Section } from './markup.js';

/** What is said of a finding beside its message, which the editor itself shows: its check's title, its code, which leads to the page on it where there is one, and what it is about. */
export function findingHover(finding: Finding, page: CheckPages | null): Section {
	const check = ALL_CHECKS.find(({ code }) => code === finding.code);
	if (!check) return [];
	const code = page ? { text: check.code, page: page(check.code) } : { code: check.code };
	return [[{ strong: check.title }, ' · ', code], [check.description.replace(/\s+/gu, ' ').trim()]];
}
