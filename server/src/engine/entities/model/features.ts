import { AFTER, BEFORE, nearFeatures, REACH } from './nearFeatures.js';
import { MOST_PAIR_FEATURES, writePairFeatures } from './pairFeatures.js';
import { MOST_PHRASE_FEATURES, type PhraseFlags, writePhraseFeatures } from './phraseFlags.js';
import type { SentenceView } from './sentenceView.js';
import type { WordView } from './wordView.js';

/** More than any token's placed features. */
export const MOST_PLACED_FEATURES = MOST_PAIR_FEATURES + MOST_PHRASE_FEATURES;

/** Writes the features of token `i` whose scores are not kept by word into `out`, and returns how many. */
export function writePlacedFeatures(sentence: SentenceView, flags: PhraseFlags, i: number, out: Int32Array): number {
	return writePhraseFeatures(flags, sentence.words, i, out, writePairFeatures(sentence, i, out));
}

/** The view of the word at an offset from token `i`; beyond the sentence, of its edge. */
export function wordNear({ words }: SentenceView, i: number, offset: number): WordView {
	return words[i + offset] ?? (offset < 0 ? BEFORE : AFTER);
}

/**
 * All features that token `i` has without the rest of the article. The tagger adds up the scores of the same features; it only keeps the sums for those that depend on one word.
 */
export function featuresOf(sentence: SentenceView, flags: PhraseFlags, i: number): readonly number[] {
	const out = new Int32Array(MOST_PLACED_FEATURES);
	const middle = sentence.words[i] as WordView;
	const features = [...middle.own];
	for (let offset = -REACH; offset <= REACH; offset++) {
		if (offset !== 0) features.push(...nearFeatures(wordNear(sentence, i, offset), offset, middle.casing));
	}
	const end = writePlacedFeatures(sentence, flags, i, out);
	return [...features, ...out.subarray(0, end)];
}
