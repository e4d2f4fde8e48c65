import { OUTSIDE } from '../../src/engine/crf/labels.js';
import { MOST_ARTICLE_FEATURES, writeArticleFeatures } from '../../src/engine/entities/model/articleFeatures.js';
import type { WordVotes } from '../../src/engine/entities/model/articleWords.js';
import type { EntityModel } from '../../src/engine/entities/model/entityModel.js';
import { featuresOf } from '../../src/engine/entities/model/features.js';
import { type AskingWords, askingWords, seeBlock } from '../../src/engine/entities/model/firstSight.js';
import { flagPhrases, type PhraseSources } from '../../src/engine/entities/model/phraseFlags.js';
import { digestWords } from '../../src/engine/entities/model/secondSight.js';
import { findSegments } from '../../src/engine/entities/model/segments.js';
import { viewSentences } from '../../src/engine/entities/model/sentenceView.js';
import { countsOf, NO_WORDS, replaceVotes, type WordTable } from '../../src/engine/entities/model/wordTable.js';
import { type LookUpWord, viewWord } from '../../src/engine/entities/model/wordView.js';
import type { Sentence } from '../../src/engine/sentences/sentence.js';
import type { Example } from '../crf/sequence.js';
import type { PreparedArticle } from './prepare.js';

/** A segment of a sentence as a training sequence. */
export interface SegmentExample {
	readonly article: PreparedArticle;
	readonly tokens: readonly Example[];
	/** What is needed to add what the article says: its sentence's words, and where it stands. */
	readonly asking: AskingWords;
	readonly block: number;
	readonly start: number;
}

/** The segments of an article with the features that they have by themselves, all taken from the engine's own code. */
export function examplesOf(phrases: PhraseSources, lookUp: LookUpWord, article: PreparedArticle): readonly SegmentExample[] {
	return article.blocks.flatMap((block, b) =>
		viewSentences(block, (token) => viewWord(token, phrases.lexicon, lookUp)).flatMap((sentence, s) => {
			const { firstToken } = block.sentences[s] as Sentence;
			const flags = flagPhrases(phrases, sentence);
			const asking = askingWords(sentence);
			return findSegments(sentence).map(
				({ start, end }): SegmentExample => ({
					article,
					tokens: Array.from({ length: end - start }, (_, i) => ({
						features: Int32Array.from(featuresOf(sentence, flags, start + i)),
						allowed: block.allowed[firstToken + start + i] ?? [OUTSIDE],
					})),
					asking,
					block: b,
					start,
				}),
			);
		}),
	);
}

/** What the first pass of a model says of an article's words: the votes of each block, and all together. */
export interface ArticleVotes {
	readonly blocks: readonly WordVotes[];
	readonly words: WordTable;
}

/** Runs the first pass over an article. */
export function voteOn(model: EntityModel, { blocks }: PreparedArticle): ArticleVotes {
	const votes = blocks.map((block) => seeBlock(model, block).votes);
	return { blocks: votes, words: replaceVotes(NO_WORDS, [], votes).table };
}

/** A segment with the features that the rest of its article gives it added. */
export function withArticleFeatures(example: SegmentExample, { blocks, words }: ArticleVotes): SegmentExample {
	const digests = digestWords(example.asking, blocks[example.block] as WordVotes, (word) => countsOf(words, word));
	const out = new Int32Array(MOST_ARTICLE_FEATURES);
	return {
		...example,
		tokens: example.tokens.map(({ features, allowed }, i) => {
			const end = writeArticleFeatures(digests, example.asking.traits, example.start + i, out);
			return end === 0 ? { features, allowed } : { features: Int32Array.from([...features, ...out.subarray(0, end)]), allowed };
		}),
	};
}
