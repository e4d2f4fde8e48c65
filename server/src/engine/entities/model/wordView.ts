import { hashFeature, hashString } from '../../crf/hash.js';
import { type Lexicon, listsOf } from '../../lexicon/lexicon.js';
import type { ListSet } from '../../lexicon/listName.js';
import type { Token } from '../../tokens/token.js';
import { type Leaning, NO_LEANING, withoutSecond } from './leaning.js';

/** What a token is to the features of its sentence. It depends on the token's text alone, so it can be kept by text. */
export interface WordView {
	/** The hash of the word in lower case, digits as 0. */
	readonly word: number;
	/** How it is written: a small number, see `CASING`. */
	readonly casing: number;
	/** The hash of its short shape: "Xx" for "Tokayev", "0.0" for "19.5". */
	readonly shape: number;
	readonly suffix: number;
	readonly prefix: number;
	/** How often the word is written in lower case in news, in five steps; 0 unknown. */
	readonly caseness: number;
	readonly clusters: readonly number[];
	readonly leaning: Leaning;
	/** The lists of the lexicon that the word by itself is on. */
	readonly lists: ListSet;
	/** Whether an entry of several words begins with it. */
	readonly startsEntry: boolean;
	/** The features that depend on the word alone. */
	readonly own: readonly number[];
}

/** What is known of a word from news at large, learnt without labels. */
export interface WordStatistics {
	/** How it is cased, in steps from 1 (always capitalised) to 5 (always lower); 0 unknown. */
	readonly caseness: number;
	/** The clusters it belongs to, the coarsest first; none for a rare word. */
	readonly clusters: readonly number[];
	/** What it leans to, as far as its clusters go. */
	readonly leaning: Leaning;
}

export const UNKNOWN_WORD: WordStatistics = { caseness: 0, clusters: [], leaning: NO_LEANING };

/** Looks a word up in lower case, its digits written as 0. */
export type LookUpWord = (lower: string) => WordStatistics;

/** The ways a token can be written. `initial` is a lone capital: "J", "J."; `other` has letters without case, as Arabic or Chinese. */
export const CASING = {
	lower: 0,
	capitalized: 1,
	upper: 2,
	mixed: 3,
	initial: 4,
	other: 5,
	number: 6,
	url: 7,
	symbol: 8,
	mark: 9,
} as const;
export const CASINGS = 10;

const OWN = {
	word: 1,
	shape: 2,
	shortShape: 3,
	prefix: 10,
	suffix: 20,
	gram: 30,
	caseness: 31,
	cased: 32,
	cluster: 34,
	list: 38,
	leaning: 39,
} as const;

/** The view of one token. */
export function viewWord(token: Token, lexicon: Lexicon, lookUp: LookUpWord): WordView {
	const form = formOf(token);
	const word = hashString(form);
	const full = shapeOf(token.text);
	const shape = hashString(full.replace(/(.)\1+/gu, '$1'));
	const { caseness, clusters, leaning } = lookUp(form);
	const casing = casingOf(token);
	const lists = token.kind === 'word' ? listsOf(lexicon, token.lower) : 0;
	const own = [
		hashFeature(OWN.word, word),
		hashFeature(OWN.cased, hashString(token.text)),
		hashFeature(OWN.shape, hashString(full)),
		hashFeature(OWN.shortShape, shape),
		hashFeature(OWN.caseness, caseness, shape),
		...clusters.map((cluster, i) => hashFeature(OWN.cluster + i, cluster, shape)),
		hashFeature(OWN.leaning, leaning.self, shape),
		hashFeature(OWN.leaning + 1, withoutSecond(leaning.self), caseness * 16 + casing),
		...bitsOf(lists).map((bit) => hashFeature(OWN.list, bit, casing)),
	];
	const { length } = form;
	for (let n = 1; n <= 4 && n < length; n++) {
		own.push(hashFeature(OWN.prefix + n, hashString(form, 0, n), shape), hashFeature(OWN.suffix + n, hashString(form, length - n), shape));
	}
	if (casing !== CASING.lower && token.kind === 'word') {
		for (let i = 0; i + 4 <= length && i < 16; i++) own.push(hashFeature(OWN.gram, hashString(form, i, i + 4)));
	}
	const suffix = hashString(form, Math.max(0, length - 3));
	return {
		word,
		casing,
		shape,
		suffix,
		prefix: hashString(form, 0, 3),
		caseness,
		clusters,
		leaning,
		lists,
		startsEntry: lexicon.phrases.has(token.lower),
		own,
	};
}

/** A token as words are looked up: in lower case, the digits of a number as 0. */
export function formOf({ kind, lower }: Token): string {
	return kind === 'number' ? lower.replace(/\d/gu, '0') : lower;
}

/** The numbers of the bits that are set, the lowest first. */
export function bitsOf(set: number): readonly number[] {
	const bits: number[] = [];
	for (let bit = 0; set >>> bit !== 0 && bit < 32; bit++) if ((set >>> bit) & 1) bits.push(bit);
	return bits;
}

/** How a token is written, as a number of `CASING`. */
export function casingOf({ kind, letterCase, text }: Token): number {
	if (kind !== 'word') return CASING[kind];
	if (letterCase === 'none') return CASING.other;
	if (letterCase === 'capitalized' && (text.length === 1 || (text.length === 2 && text.endsWith('.')))) return CASING.initial;
	return CASING[letterCase];
}

/** "Tokayev" → "Xxxxxxx", "19.5" → "00.0", at most eight signs. */
function shapeOf(text: string): string {
	return text
		.slice(0, 8)
		.replace(/\p{Lu}/gu, 'X')
		.replace(/\p{Ll}/gu, 'x')
		.replace(/\p{Nd}/gu, '0');
}
