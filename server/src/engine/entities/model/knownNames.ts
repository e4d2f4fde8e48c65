import { hashFeature } from '../../crf/hash.js';
import type { LineCase } from './sentenceView.js';
import { CASING, type WordView } from './wordView.js';

/**
 * The names that the model has learnt, by the hash of their tokens, each with what is known of it (see `nameEntry`). The beginnings of names are entered too, as 0, so that
 * a look-up knows when to stop.
 */
export type LookUpName = (hash: number) => number | undefined;

/** The longest name that is looked up, in tokens. */
export const LONGEST_NAME = 8;

/** The hash of a name from the hash of its first words and the next word (`WordView.word`). It starts from 0. */
export function hashName(before: number, word: number): number {
	return hashFeature(250, before, word);
}

/**
 * What is known of a name: the type it mostly has (its number), in how many articles it was seen (one, two or three, more), and whether it nearly always has that type.
 * A number from 1 to 255.
 */
export function nameEntry(type: number, articles: number, share: number): number {
	const frequency = articles > 3 ? 2 : articles > 1 ? 1 : 0;
	return 1 + type * 6 + frequency * 2 + (share > 0.8 ? 1 : 0);
}

/** A known name in a sentence: its tokens (half-open) and its entry. */
export interface KnownName {
	readonly start: number;
	readonly end: number;
	readonly entry: number;
}

/** The known names of a sentence, from left to right, the longest at each place, none overlapping. In prose they begin with a capital, a digit or a sign. */
export function findKnownNames(words: readonly WordView[], lineCase: LineCase, lookUp: LookUpName): readonly KnownName[] {
	const names: KnownName[] = [];
	for (let start = 0; start < words.length; ) {
		const { casing } = words[start] as WordView;
		const mayBegin = casing !== CASING.mark && (casing !== CASING.lower || lineCase !== 'prose');
		const name = mayBegin ? longestName(words, start, lookUp) : null;
		if (name) names.push(name);
		start = name?.end ?? start + 1;
	}
	return names;
}

function longestName(words: readonly WordView[], start: number, lookUp: LookUpName): KnownName | null {
	let hash = 0;
	let found: KnownName | null = null;
	for (let end = start; end < words.length && end - start < LONGEST_NAME; ) {
		hash = hashName(hash, (words[end] as WordView).word);
		const entry = lookUp(hash);
		if (entry === undefined) break;
		end++;
		if (entry > 0) found = { start, end, entry };
	}
	return found;
}
