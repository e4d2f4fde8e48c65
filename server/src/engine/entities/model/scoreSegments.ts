import { addFeature } from '../../crf/model.js';
import type { EntityModel } from './entityModel.js';
import { MOST_PLACED_FEATURES, writePlacedFeatures } from './features.js';
import { type KeptWord, scoresNear } from './keptScores.js';
import { REACH } from './nearFeatures.js';
import { flagPhrases } from './phraseFlags.js';
import { findSegments, type Segment } from './segments.js';
import type { SentenceView } from './sentenceView.js';

/** A segment with the scores of its tokens, in units of the model's scale: `scores[(token - start) * labels + label]`. */
export interface ScoredSegment extends Segment {
	readonly scores: Int16Array;
}

/** What a token that is known to be outside of names scores for all labels but `O`: more than any features can make good, and far from the limits of 16 bits. */
const RULED_OUT = -20_000;

/** The segments of a sentence, scored by all that it says itself. Tokens that `isTaken` are outside. */
export function scoreSegments(
	model: EntityModel,
	sentence: SentenceView<KeptWord>,
	isTaken: (i: number) => boolean,
): readonly ScoredSegment[] {
	const segments = findSegments(sentence);
	if (segments.length === 0) return [];
	const { crf, before, after } = model;
	const { words } = sentence;
	const { count } = crf.labels;
	const flags = flagPhrases(model.phrases, sentence);
	const features = new Int32Array(MOST_PLACED_FEATURES);
	return segments.map(({ start, end }) => {
		const scores = new Int16Array((end - start) * count);
		for (let i = start; i < end; i++) {
			const at = (i - start) * count;
			if (isTaken(i)) {
				scores.fill(RULED_OUT, at + 1, at + count);
				continue;
			}
			const middle = words[i] as KeptWord;
			scores.set(middle.scores, at);
			for (let offset = -REACH; offset <= REACH; offset++) {
				if (offset === 0) continue;
				const near = words[i + offset] ?? (offset < 0 ? before : after);
				const more = scoresNear(crf, near, offset, middle.casing);
				for (let label = 0; label < count; label++) scores[at + label] = (scores[at + label] as number) + (more[label] as number);
			}
			const placed = writePlacedFeatures(sentence, flags, i, features);
			for (let f = 0; f < placed; f++) addFeature(crf, features[f] as number, scores, at);
		}
		return { start, end, scores };
	});
}
