import { addFeature } from '../../crf/model.js';
import { MOST_ARTICLE_FEATURES, writeArticleFeatures } from './articleFeatures.js';
import { countVotes, digestOf, type WordCounts, type WordVotes } from './articleWords.js';
import { decodeSpans, type TaggedSpan } from './decodeSegment.js';
import type { EntityModel } from './entityModel.js';
import type { AskingWords, FirstSight, SeenSegment, SeenSentence } from './firstSight.js';

/** What all sentences of the article, the asking one included, say of a word. */
export type LookUpCounts = (word: string) => WordCounts | undefined;

/** The second pass over a block: adds what the rest of the article says of its words, and reads the names off, with their spans in the block. */
export function seeAgain(model: EntityModel, { sentences, votes }: FirstSight, countsOf: LookUpCounts): readonly TaggedSpan[] {
	const names: TaggedSpan[] = [];
	for (const sentence of sentences) {
		const digests = digestWords(sentence, votes, countsOf);
		for (const segment of sentence.segments) {
			const scores = withArticle(model, sentence, digests, segment);
			if (scores === segment.scores && !segment.hasNames) continue;
			for (const span of decodeSpans(model.crf, scores, segment.start)) {
				names.push({ ...span, start: sentence.starts[span.start] ?? 0, end: sentence.ends[span.end - 1] ?? 0 });
			}
		}
	}
	return names;
}

/**
 * What is said of each word of a sentence elsewhere, a digest each: by the other blocks, or, negative, where they are silent by the other sentences of its own block, whose `votes` these
 * are. 0 where nobody says anything.
 */
export function digestWords({ words, own }: AskingWords, votes: WordVotes, countsOf: LookUpCounts): Int32Array {
	const digests = new Int32Array(words.length);
	words.forEach((word, i) => {
		if (word === '') return;
		const here = votes.get(word) ?? [];
		const mine = own.get(word) ?? [];
		const far = digestOf(countsOf(word), here);
		digests[i] = far !== 0 || here.length <= mine.length ? far : -digestOf(countVotes(here), mine);
	});
	return digests;
}

/** The scores of a segment with those of its article features; the same array where it has none. */
function withArticle({ crf }: EntityModel, { traits }: SeenSentence, digests: Int32Array, { start, end, scores }: SeenSegment): Int16Array {
	const features = new Int32Array(MOST_ARTICLE_FEATURES);
	let changed: Int16Array | null = null;
	for (let i = start; i < end; i++) {
		const written = writeArticleFeatures(digests, traits, i, features);
		if (written === 0) continue;
		changed ??= scores.slice();
		for (let f = 0; f < written; f++) addFeature(crf, features[f] as number, changed, (i - start) * crf.labels.cells);
	}
	return changed ?? scores;
}
