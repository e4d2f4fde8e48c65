import { addFeature } from '../../crf/model.js';
import { countOthers, digestOf, MOST_ARTICLE_FEATURES, type WordCounts, writeArticleFeatures } from './articleWords.js';
import { decodeSpans, type TaggedSpan } from './decodeSegment.js';
import type { EntityModel } from './entityModel.js';
import type { FirstSight, SeenSentence } from './firstSight.js';

/** A name in a block: its span in the block, the number of its type, and how probable it is. */
export interface TaggedName extends TaggedSpan {}

/** The second pass over a block: adds what the rest of the article says of its words (`countsOf`, over all blocks, this one included), and reads the names off. */
export function seeAgain(model: EntityModel, sight: FirstSight, countsOf: (word: string) => WordCounts | undefined): readonly TaggedName[] {
	return sight.sentences.flatMap((sentence) => {
		const digests = digestWords(sentence, sight, countsOf);
		return sentence.segments.flatMap(({ start, end, scores }) =>
			decodeSpans(model.crf, withArticle(model, sentence, digests, start, end, scores), start).map((span) => ({
				...span,
				start: sentence.starts[span.start] ?? 0,
				end: sentence.ends[span.end - 1] ?? 0,
			})),
		);
	});
}

/** What the rest of the article says of each word of a sentence, a digest each. */
export function digestWords(
	{ words }: Pick<SeenSentence, 'words'>,
	{ votes }: Pick<FirstSight, 'votes'>,
	countsOf: (word: string) => WordCounts | undefined,
): Int32Array {
	const digests = new Int32Array(words.length);
	words.forEach((word, i) => {
		if (word !== '') digests[i] = digestOf(countOthers(countsOf(word), votes.get(word)));
	});
	return digests;
}

function withArticle(
	{ crf }: EntityModel,
	{ traits }: SeenSentence,
	digests: Int32Array,
	start: number,
	end: number,
	scores: Int16Array,
): Int16Array {
	const features = new Int32Array(MOST_ARTICLE_FEATURES);
	let changed: Int16Array | null = null;
	for (let i = start; i < end; i++) {
		const written = writeArticleFeatures(digests, traits, i, features, 0);
		if (written === 0) continue;
		changed ??= scores.slice();
		for (let f = 0; f < written; f++) addFeature(crf, features[f] as number, changed, (i - start) * crf.labels.count);
	}
	return changed ?? scores;
}
