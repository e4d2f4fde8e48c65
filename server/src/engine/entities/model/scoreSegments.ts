import { addFeature, type CrfModel } from '../../crf/model.js';
import type { EntityModel } from './entityModel.js';
import { MOST_PLACED_FEATURES, writePlacedFeatures } from './features.js';
import { flagPhrases } from './phraseFlags.js';
import { findSegments, type Segment } from './segments.js';
import type { SentenceView } from './sentenceView.js';
import type { CachedWord } from './wordCache.js';

/** A segment with the scores of its tokens, in units of the model's scale: the cells of one after those of the other. */
export interface ScoredSegment extends Segment {
	readonly scores: Int16Array;
}

/** What a token that is known to be outside of names scores for all labels but `O`: more than any features can make good, and far from the limits of 16 bits. */
const RULED_OUT = -20_000;

/** The segments of a sentence, scored by all that it says itself. Tokens that are `taken` (by their number in the sentence) are outside of names. */
export function scoreSegments(
	model: EntityModel,
	sentence: SentenceView<CachedWord>,
	taken: ReadonlySet<number>,
): readonly ScoredSegment[] {
	const segments = findSegments(sentence);
	if (segments.length === 0) return [];
	const { count, cells } = model.crf.labels;
	const flags = flagPhrases(model.phrases, sentence);
	const features = new Int32Array(MOST_PLACED_FEATURES);
	return segments.map(({ start, end }) => {
		const scores = new Int16Array((end - start) * cells);
		for (let i = start; i < end; i++) {
			const at = (i - start) * cells;
			if (taken.has(i)) {
				scores.fill(RULED_OUT, at + 1, at + count);
				continue;
			}
			addWordScores(model, sentence.words, i, scores, at);
			if (isSurelyOutside(model.crf, scores, at)) continue;
			const placed = writePlacedFeatures(sentence, flags, i, features);
			for (let f = 0; f < placed; f++) addFeature(model.crf, features[f] as number, scores, at);
		}
		return { start, end, scores };
	});
}

/**
 * How far the label `O` must lead after a token's words have spoken each by itself for the token to be outside whatever they say together: further than that to be pruned, and so far that hardly any
 * name is lost.
 */
const SURE_LEAD = 3;

function isSurelyOutside({ labels, scale }: CrfModel, scores: Int16Array, at: number): boolean {
	const { count } = labels;
	const limit = (scores[at] as number) - SURE_LEAD / scale;
	for (let label = 1, type = at + count; label < count; type++) {
		const least = limit - (scores[type] as number);
		for (const end = label + 4; label < end; label++) if ((scores[at + label] as number) > least) return false;
	}
	return true;
}

/** Adds what the word of token `i` and the three words on either side add by themselves. */
function addWordScores({ crf, words: cache }: EntityModel, words: readonly CachedWord[], i: number, scores: Int16Array, at: number): void {
	const { before, after } = cache;
	const middle = words[i] as CachedWord;
	const { casing, scoresAt } = middle;
	const a = cache.nearAt(words[i - 3] ?? before, -3, casing);
	const b = cache.nearAt(words[i - 2] ?? before, -2, casing);
	const c = cache.nearAt(words[i - 1] ?? before, -1, casing);
	const d = cache.nearAt(words[i + 1] ?? after, 1, casing);
	const e = cache.nearAt(words[i + 2] ?? after, 2, casing);
	const f = cache.nearAt(words[i + 3] ?? after, 3, casing);
	// Asking may have moved the scores.
	const kept = cache.scores;
	const { cells } = crf.labels;
	for (let cell = 0; cell < cells; cell++) {
		scores[at + cell] =
			(kept[scoresAt + cell] as number) +
			(kept[a + cell] as number) +
			(kept[b + cell] as number) +
			(kept[c + cell] as number) +
			(kept[d + cell] as number) +
			(kept[e + cell] as number) +
			(kept[f + cell] as number);
	}
}
