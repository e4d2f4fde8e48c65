import type { FormKey } from '../entities/mention.js';

/** What relates a form to others by its letters alone. */
export interface FormShape {
	/** Words in lower case without full stops; hyphens cut ("al", "qaeda"). */
	readonly words: readonly string[];
	/** The keys under which other forms find this one. */
	readonly provides: readonly string[];
	/** The keys under which it looks for others; what it stands for depends on nothing else. */
	readonly consults: readonly string[];
	readonly isAcronym: boolean;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'la', 'del', 'des', 'du', 'to', '&']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,9}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;

/** The key of forms that are spelled alike, case and full stops apart: "U.S." and "US", "KAZAKHSTAN" and "Kazakhstan". */
export function spellingKey(words: readonly string[]): string {
	return `=${words.join(' ')}`;
}

/** What a form could stand for, and what could stand for it, from its spelling alone. */
export function shapeOf(form: FormKey): FormShape {
	const words = wordsOf(form);
	const isAcronym = ACRONYM.test(form);
	const initials = initialsOf(words);
	const spelling = spellingKey(words);
	const isLong = words.length > 1;
	return {
		words,
		isAcronym,
		provides: isLong ? [spelling, ...new Set(words.map((word) => `w${word}`)), ...initials] : [spelling],
		consults: [spelling, ...(words.length > 0 ? [`w${words[0]}`] : []), ...(isAcronym && !isLong ? [`a${words[0] ?? ''}`] : [])],
	};
}

/** "Kassym-Jomart Tokayev Jr." → kassym, jomart, tokayev. */
export function wordsOf(form: FormKey): readonly string[] {
	const words = form
		.toLowerCase()
		.replace(/\./gu, '')
		.split(/[\s,\-‑–]+/u)
		.filter((word) => word !== '');
	const last = words.at(-1);
	return words.length > 1 && last !== undefined && SUFFIXES.has(last) ? words.slice(0, -1) : words;
}

/** The acronyms that a form of several words can be written as: with and without the initials of its small words. */
function initialsOf(words: readonly string[]): readonly string[] {
	if (words.length < 2) return [];
	const all = words.map((word) => word[0] ?? '').join('');
	const large = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word[0] ?? '');
	return large.length > 1 ? [...new Set([`a${all}`, `a${large.join('')}`])] : [];
}
