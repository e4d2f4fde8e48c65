import type { Token } from '../tokens/token.js';
import { HONORIFICS, OFFICES, ROLE_NOUNS, TITLE_HEADS, TITLE_MODIFIERS } from './tables/titles.js';

/** What the text says of whoever is named from `start` on: a title ("Prime Minister") or the noun before the name ("striker"). */
export interface RoleAt {
	readonly start: number;
	readonly role: string;
}

/** The longest title, in tokens: "Deputy Secretary of State for Foreign and Commonwealth Affairs". */
const LONGEST_TITLE = 12;
/** Words in lower case that stand inside titles. */
const INNER = new Set(['of', 'for', 'and', 'the', '&', '-', '‑']);

/** The titles and role nouns that stand right before a word with a capital. */
export function findRoles(text: string, tokens: readonly Token[]): readonly RoleAt[] {
	const roles: RoleAt[] = [];
	for (let i = 1; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		if (token.kind !== 'word' || token.letterCase === 'lower') continue;
		const before = tokens[i - 1] as Token;
		if (before.kind !== 'word') continue;
		if (before.letterCase === 'lower') {
			if (ROLE_NOUNS.has(before.lower)) roles.push({ start: token.start, role: before.text });
			continue;
		}
		const first = startOfTitle(tokens, i);
		if (first < i) roles.push({ start: token.start, role: text.slice(tokens[first]?.start, before.end) });
	}
	return roles;
}

/** Where the longest title begins that ends right before token `end`; `end` where none does. */
function startOfTitle(tokens: readonly Token[], end: number): number {
	let first = end;
	while (first > 0 && end - first < LONGEST_TITLE && mayStandInTitle(tokens[first - 1] as Token)) first--;
	for (let start = first; start < end; start++) if (endOfTitle(tokens, start, end) === end) return start;
	return end;
}

function mayStandInTitle({ kind, letterCase, lower }: Token): boolean {
	return (kind === 'word' && letterCase !== 'lower' && letterCase !== 'none') || INNER.has(lower);
}

/** Where a title that begins at `start` ends, at most at `limit`; `start` where none begins. The field of an office reaches to the limit: "Minister of Health". */
function endOfTitle(tokens: readonly Token[], start: number, limit: number): number {
	let end = start;
	for (let at = start; at < limit; at++) {
		const { lower } = tokens[at] as Token;
		if (TITLE_HEADS.has(lower) || HONORIFICS.has(lower)) {
			end = at + 1;
			const next = tokens[end]?.lower;
			if (OFFICES.has(lower) && end < limit && (next === 'of' || next === 'for')) return limit;
		} else if (!TITLE_MODIFIERS.has(lower) && !(at > start && (lower === '-' || lower === '‑'))) break;
	}
	return end;
}
