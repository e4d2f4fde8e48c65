import type { FormKey } from '../entities/mention.js';
import { COMPANY_SUFFIXES } from '../entities/tables/headWords.js';
import { SHORT_NAMES } from './shortNames.js';

/** What relates a form to others by its letters alone. */
export interface FormShape {
	/** Words in lower case without full stops; hyphens cut ("al", "qaeda"). */
	readonly words: readonly string[];
	/** The words joined by spaces: alike in forms that differ in case, full stops and hyphens alone. */
	readonly spelling: string;
	/** The keys under which other forms find this one. */
	readonly provides: readonly string[];
	/** The keys under which it looks for others; what it stands for depends on nothing else. */
	readonly consults: readonly string[];
	/** Whether it is one word that is written like an acronym. */
	readonly isAcronym: boolean;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'la', 'del', 'des', 'du', 'to', '&']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,9}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;
/** What names of their parts begin with: "U.N. Security Council" is spelled like "United Nations Security Council". */
const UNION = /^(?:U\.?[NSK]\.?|E\.?U\.?)[\s-]/u;
const UNIONS: ReadonlyMap<string, readonly string[]> = new Map([
	['un', ['united', 'nations']],
	['us', ['united', 'states']],
	['uk', ['united', 'kingdom']],
	['eu', ['european', 'union']],
]);
const BREAKS = /[\s,\-‑–]+/u;

/** The key of forms that are spelled alike, case and full stops and the shape of apostrophes apart: "U.S." and "US", "KAZAKHSTAN" and "Kazakhstan". */
export function spellingKey(spelling: string): string {
	return `=${spelling}`;
}

/** The key under which those look that the text states this expansion for. */
export function expansionKey(spelling: string): string {
	return `!${spelling}`;
}

/** The key of forms of which people have said that they stand, in the end, for one of this spelling. */
export function statedKey(spelling: string): string {
	return `~${spelling}`;
}

/** The key of forms of several words that one of them is. */
export function wordKey(word: string | undefined): string {
	return `w${word}`;
}

/** The key of forms of several words that an acronym can abbreviate. */
export function acronymKey(letters: string | undefined): string {
	return `a${letters}`;
}

/** What a form could stand for, and what could stand for it, from its spelling alone. */
export function shapeOf(form: FormKey): FormShape {
	const words = meantWords(form);
	const [first] = words;
	const spelling = joined(words);
	const isAcronym = words.length === 1 && ACRONYM.test(form);
	const provides = [spellingKey(spelling)];
	const consults = [spellingKey(spelling)];
	if (words.length > 1) {
		for (let i = 0; i < words.length; i++) if (words.indexOf(words[i] ?? '') === i) provides.push(wordKey(words[i]));
		enterInitials(words, provides);
	}
	if (first !== undefined) consults.push(wordKey(first));
	if (isAcronym) consults.push(acronymKey(first));
	return { words, spelling, isAcronym, provides, consults };
}

/** The spelling that `shapeOf` gives, for those who ask for nothing else. */
export function spellingOf(form: FormKey): string {
	return joined(meantWords(form));
}

function meantWords(form: FormKey): readonly string[] {
	return wordsOf(SHORT_NAMES.get(form) ?? form);
}

function joined(words: readonly string[]): string {
	const [first] = words;
	return words.length === 1 && first !== undefined ? first : words.join(' ');
}

/** `shapeOf`, worked out once for each form that it is asked for. */
export function rememberShapes(): (form: FormKey) => FormShape {
	const shapes = new Map<FormKey, FormShape>();
	return (form) => {
		let shape = shapes.get(form);
		if (!shape) {
			shape = shapeOf(form);
			shapes.set(form, shape);
		}
		return shape;
	};
}

/** "Kassym-Jomart Tokayev Jr." → kassym, jomart, tokayev. */
export function wordsOf(form: FormKey): readonly string[] {
	const lower = straight(form.toLowerCase());
	const words = cutWords(lower.includes('.') ? lower.replaceAll('.', '') : lower);
	const union = words.length > 1 ? UNIONS.get(words[0] ?? '') : undefined;
	if (union && UNION.test(form)) words.splice(0, 1, ...union);
	if (words.length > 1 && SUFFIXES.has(words[words.length - 1] ?? '')) words.pop();
	return words;
}

/** With straight apostrophes: "O’Hara" is spelled like "O'Hara". */
function straight(text: string): string {
	return text.includes('’') || text.includes('‘') ? text.replace(/[’‘]/gu, "'") : text;
}

/** Cuts at white space, commas and hyphens; without a regular expression where the text is plain ASCII, as nearly all names are. */
function cutWords(text: string): string[] {
	const words: string[] = [];
	let start = 0;
	for (let i = 0; i <= text.length; i++) {
		const code = i < text.length ? text.charCodeAt(i) : 32;
		if (code > 127) return text.split(BREAKS).filter((word) => word !== '');
		if (code !== 32 && code !== 44 && code !== 45 && (code < 9 || code > 13)) continue;
		if (i > start) words.push(text.slice(start, i));
		start = i + 1;
	}
	return words;
}

/** The words of a name before what says that it is a firm, and all behind that: "acme motors" of "Acme Motors Co of Velna"; all words where nothing does. */
export function firmBase(words: readonly string[]): readonly string[] {
	let end = 1;
	while (end < words.length && !COMPANY_SUFFIXES.has(words[end] ?? '')) end++;
	if (end >= words.length) return words;
	return words.slice(0, end > 1 && words[end - 1] === 'and' ? end - 1 : end);
}

/** Enters the acronyms that a form of several words can be written as: with and without the initials of its small words, and of what says that it is a firm. */
function enterInitials(words: readonly string[], keys: string[]): void {
	let all = '';
	let large = '';
	const ends = new Set<string>();
	const { length } = firmBase(words);
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		const initial = word[0] ?? '';
		all += initial;
		if (!SMALL_WORDS.has(word)) large += initial;
		if (large.length > 1 && i >= length - 1) ends.add(all).add(large);
	}
	for (const letters of ends) keys.push(acronymKey(letters));
}
