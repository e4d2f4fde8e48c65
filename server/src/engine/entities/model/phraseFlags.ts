import { hashFeature } from '../../crf/hash.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { longestEntry } from '../../lexicon/longestEntry.js';
import { findKnownNames, type LookUpName } from './knownNames.js';
import type { SentenceView } from './sentenceView.js';
import { bitsOf, CASING, type WordView } from './wordView.js';

/** What lists say of a token as part of a phrase: which list, and where in the phrase the token stands. */
export type PhraseFlags = readonly (readonly number[])[];

/** Where a phrase is looked up: the lexicon's entries of several words, and the names that the model has learnt. */
export interface PhraseSources {
	readonly lexicon: Lexicon;
	readonly names: LookUpName;
}

const NONE: readonly number[] = [];
/** Flags of learnt names stand above those of the lexicon's lists. */
const NAMES = 256;

/** The flags of each token of a sentence. In prose, phrases begin with a capital, a digit or a sign. */
export function flagPhrases({ lexicon, names }: PhraseSources, { tokens, words, lineCase }: SentenceView): PhraseFlags {
	const flags: (readonly number[])[] = tokens.map(() => NONE);
	const mark = (start: number, end: number, value: number) => {
		for (let i = start; i < end; i++) {
			const position = end - start === 1 ? 0 : i === start ? 1 : i === end - 1 ? 2 : 3;
			flags[i] = [...(flags[i] ?? NONE), value * 4 + position];
		}
	};
	for (let start = 0; start < tokens.length; ) {
		const { startsEntry, casing } = words[start] as WordView;
		const mayBegin = startsEntry && (casing !== CASING.lower || lineCase !== 'prose');
		const entry = mayBegin ? longestEntry(lexicon, tokens, start, tokens.length) : null;
		if (entry) for (const bit of bitsOf(entry.lists)) mark(start, entry.end, bit);
		start = entry?.end ?? start + 1;
	}
	for (const { start, end, entry } of findKnownNames(words, lineCase, names)) mark(start, end, NAMES + entry);
	return flags;
}

const AT = { flag: 210, here: 220 } as const;

/** More than any token's phrase features. */
export const MOST_PHRASE_FEATURES = 64;

/** Writes the features that token `i` has from phrases into `out` from `at` on, and returns where they end. */
export function writePhraseFeatures(flags: PhraseFlags, words: readonly WordView[], i: number, out: Int32Array, at: number): number {
	const { casing, caseness } = words[i] as WordView;
	let end = at;
	for (let offset = -1; offset <= 1; offset++) {
		for (const flag of flags[i + offset] ?? NONE) {
			if (end > at + MOST_PHRASE_FEATURES - 3) return end;
			out[end++] = hashFeature(AT.flag + offset, flag);
			if (offset === 0) out[end++] = hashFeature(AT.here, flag, casing * 8 + caseness);
		}
	}
	return end;
}
