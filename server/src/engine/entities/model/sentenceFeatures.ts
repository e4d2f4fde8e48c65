import { hashFeature } from '../../crf/hash.js';
import type { Token } from '../../tokens/token.js';
import type { WordView } from './wordFeatures.js';

const AT = {
	word: 40,
	shape: 50,
	suffix: 60,
	prefix: 70,
	caseness: 80,
	pair: 90,
	shapes: 100,
	skip: 110,
	first: 120,
	line: 121,
	flags: 130,
	flagPair: 140,
	cluster: 150,
	clusterPair: 170,
} as const;
const BEFORE: WordView = { word: 11, shape: 12, shortShape: 13, suffix: 14, prefix: 15, caseness: 0, clusters: [], own: [] };
const AFTER: WordView = { word: 21, shape: 22, shortShape: 23, suffix: 24, prefix: 25, caseness: 0, clusters: [], own: [] };

/** A sentence as the features see it; all lists run over its tokens. */
export interface SentenceView<Word extends WordView = WordView> {
	readonly tokens: readonly Token[];
	readonly words: readonly Word[];
	/** What the word lists and rules say of each token: small numbers that mean the same in training and tagging. */
	readonly flags: readonly (readonly number[])[];
	/** How the line is cased: prose, title case, capitals throughout, no capitals. */
	readonly lineCase: number;
}

/**
 * Writes the features that token `i` has from its surroundings into `out`, and returns how many. With the word's own (`WordView.own`) they are all the features there
 * are; trainer and tagger both take them from here.
 */
export function writeContextFeatures(sentence: SentenceView, i: number, out: Int32Array): number {
	let at = 0;
	const put = (template: number, a: number, b = 0) => {
		out[at++] = hashFeature(template, a, b);
	};
	const word = (offset: number): WordView => sentence.words[i + offset] ?? (i + offset < 0 ? BEFORE : AFTER);
	const w0 = word(0);

	for (let offset = -3; offset <= 3; offset++) {
		if (offset === 0) continue;
		const near = word(offset);
		put(AT.word + offset, near.word);
		if (offset >= -2 && offset <= 2) {
			put(AT.shape + offset, near.shortShape, w0.shortShape);
			put(AT.caseness + offset, near.caseness, near.shortShape);
			near.clusters.forEach((cluster, k) => {
				put(AT.cluster + offset + 5 * k, cluster, w0.shortShape);
			});
		}
	}
	for (const offset of [-1, 1]) {
		const near = word(offset);
		put(AT.suffix + offset, near.suffix, w0.shortShape);
		put(AT.prefix + offset, near.prefix, w0.shortShape);
		put(AT.pair + offset, near.word, w0.word);
		put(AT.clusterPair + offset, near.clusters[0] ?? -1, w0.clusters[0] ?? -1);
		put(AT.skip + offset, near.word, word(2 * offset).word);
	}
	put(AT.skip, word(-1).word, word(1).word);
	put(AT.shapes, word(-1).shortShape ^ Math.imul(word(1).shortShape, 31), w0.shortShape);
	put(AT.shapes + 1, word(-2).shortShape ^ Math.imul(word(-1).shortShape, 31), w0.shortShape);
	put(AT.shapes + 2, word(1).shortShape ^ Math.imul(word(2).shortShape, 31), w0.shortShape);
	put(AT.first, i === 0 ? 1 : 2, w0.shortShape);
	put(AT.line, sentence.lineCase, w0.shortShape);
	put(AT.first, (i === 0 ? 10 : 20) + w0.caseness, sentence.lineCase);

	for (let offset = -1; offset <= 1; offset++) {
		for (const flag of sentence.flags[i + offset] ?? []) {
			put(AT.flags + offset, flag);
			if (offset === 0) put(AT.flagPair, flag, w0.caseness * 8 + sentence.lineCase);
		}
	}
	return at;
}

/** More than any token's context features. */
export const MOST_CONTEXT_FEATURES = 160;

/** How a sentence is cased: 0 prose, 1 title case, 2 capitals, 3 no capitals. */
export function lineCaseOf(tokens: readonly Token[]): number {
	let upper = 0;
	let capitalized = 0;
	let lower = 0;
	for (const token of tokens) {
		if (token.kind !== 'word' || token.end - token.start < 4) continue;
		if (token.letterCase === 'lower') lower++;
		else if (token.letterCase === 'upper') upper++;
		else capitalized++;
	}
	const words = upper + capitalized + lower;
	if (words < 3) return 0;
	if (lower === words) return 3;
	if (upper > words * 0.8) return 2;
	return lower < words * 0.25 ? 1 : 0;
}
