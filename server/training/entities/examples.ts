import { OUTSIDE } from '../../src/engine/crf/labels.js';
import { MOST_ARTICLE_FEATURES, writeArticleFeatures } from '../../src/engine/entities/model/articleFeatures.js';
import type { WordVotes } from '../../src/engine/entities/model/articleWords.js';
import type { EntityModel } from '../../src/engine/entities/model/entityModel.js';
import { featuresOf } from '../../src/engine/entities/model/features.js';
import type { FirstSight, SeenSentence } from '../../src/engine/entities/model/firstSight.js';
import { flagPhrases, type PhraseSources } from '../../src/engine/entities/model/phraseFlags.js';
import { digestWords } from '../../src/engine/entities/model/secondSight.js';
import { findSegments } from '../../src/engine/entities/model/segments.js';
import { viewSentences } from '../../src/engine/entities/model/sentenceView.js';
import { countsOf, NO_WORDS, replaceVotes, type WordTable } from '../../src/engine/entities/model/wordTable.js';
import { type LookUpWord, viewWord } from '../../src/engine/entities/model/wordView.js';
import { readNames } from '../../src/engine/entities/readNames.js';
import type { Sentence } from '../../src/engine/sentences/sentence.js';
import type { Example } from '../crf/sequence.js';
import type { PreparedArticle } from './prepare.js';

/** A segment of a sentence as a training sequence. */
export interface SegmentExample {
	readonly article: PreparedArticle;
	readonly tokens: readonly Example[];
	/** The number of its block in the article, and of its first token in its sentence. */
	readonly block: number;
	readonly start: number;
	/** Its number among the segments of its block. */
	readonly segment: number;
}

/** The segments of an article with the features that they have by themselves, all taken from the engine's own code. */
export function examplesOf(phrases: PhraseSources, lookUp: LookUpWord, article: PreparedArticle): readonly SegmentExample[] {
	return article.blocks.flatMap((block, b) => {
		let segment = 0;
		return viewSentences(block, (token) => viewWord(token, phrases.lexicon, lookUp)).flatMap((sentence, s) => {
			const { firstToken } = block.sentences[s] as Sentence;
			const flags = flagPhrases(phrases, sentence);
			return findSegments(sentence).map(
				({ start, end }): SegmentExample => ({
					article,
					tokens: Array.from({ length: end - start }, (_, i) => ({
						features: Int32Array.from(featuresOf(sentence, flags, start + i)),
						allowed: block.allowed[firstToken + start + i] ?? [OUTSIDE],
					})),
					block: b,
					start,
					segment: segment++,
				}),
			);
		});
	});
}

/** What the first pass of a model makes of an article: of each block, and of its words all together. */
export interface ArticleSight {
	readonly blocks: readonly FirstSight[];
	readonly words: WordTable;
}

/** Runs the first pass over an article, as the engine does: what the layout gives away is settled first. */
export function seeArticle(model: EntityModel, { blocks }: PreparedArticle): ArticleSight {
	const sights = blocks.map((block) => readNames(block, model).sight);
	const votes = sights.map((sight) => sight.votes);
	return { blocks: sights, words: replaceVotes(NO_WORDS, [], votes).table };
}

/** A segment with the features that the rest of its article gives it added. */
export function withArticleFeatures(example: SegmentExample, sight: ArticleSight): SegmentExample {
	const seen = seenAs(example, sight);
	if (!seen) return example;
	const digests = digestWords(seen.sentence, seen.votes, (word) => countsOf(sight.words, word));
	const out = new Int32Array(MOST_ARTICLE_FEATURES);
	return {
		...example,
		tokens: example.tokens.map(({ features, allowed }, i) => {
			const end = writeArticleFeatures(digests, seen.sentence.traits, example.start + i, out);
			return end === 0 ? { features, allowed } : { features: Int32Array.from([...features, ...out.subarray(0, end)]), allowed };
		}),
	};
}

/** The sentence of a segment as the first pass saw it, and what its block says of words. */
function seenAs(
	{ block, segment }: SegmentExample,
	{ blocks }: ArticleSight,
): { readonly sentence: SeenSentence; readonly votes: WordVotes } | undefined {
	const sight = blocks[block];
	const sentence = sight?.sentences.flatMap((seen) => seen.segments.map(() => seen))[segment];
	return sight && sentence && { sentence, votes: sight.votes };
}
