import { isAnnotated } from '../../src/engine/blocks/block.js';
import { splitBlocks } from '../../src/engine/blocks/splitBlocks.js';
import { type LabelSet, labelOf, OUTSIDE } from '../../src/engine/crf/labels.js';
import { MOST_CONTEXT_FEATURES, type SentenceView, writeContextFeatures } from '../../src/engine/entities/model/sentenceFeatures.js';
import { viewSentences } from '../../src/engine/entities/model/viewSentences.js';
import { type LookUpWord, viewWord } from '../../src/engine/entities/model/wordFeatures.js';
import type { Sentence, TokenizedBlock } from '../../src/engine/sentences/sentence.js';
import { splitSentences } from '../../src/engine/sentences/splitSentences.js';
import type { Token } from '../../src/engine/tokens/token.js';
import { tokenize } from '../../src/engine/tokens/tokenize.js';
import type { Example } from '../crf/sequence.js';
import type { GoldArticle } from '../gold.js';

/** What a corpus's label may stand for: a set that does not know events calls them `other`. Types that are not listed stand for themselves. */
export type PartialLabels = Readonly<Record<string, readonly string[]>>;

/** The sentences of a gold article as training sequences: features from the engine's own code, labels as far as the corpus gives them. */
export function examplesOf(
	lookUp: LookUpWord,
	labels: LabelSet,
	article: GoldArticle,
	partial: PartialLabels,
): readonly (readonly Example[])[] {
	const sentences: (readonly Example[])[] = [];
	let offset = 0;
	const buffer = new Int32Array(MOST_CONTEXT_FEATURES);
	for (const { kind, text } of splitBlocks(article.text, 'plain')) {
		if (isAnnotated(kind)) {
			const tokens = tokenize(text);
			const block: TokenizedBlock = { kind, text, tokens, sentences: splitSentences(tokens) };
			const allowed = allowedLabels(tokens, offset, article, labels, partial);
			viewSentences(block, (token) => viewWord(token, lookUp)).forEach((view, s) => {
				const { firstToken } = block.sentences[s] as Sentence;
				sentences.push(
					view.words.map((_, i) => ({
						features: allFeatures(view, i, buffer),
						allowed: allowed[firstToken + i] ?? [OUTSIDE],
					})),
				);
			});
		}
		offset += text.length;
	}
	return sentences;
}

/** The labels that the gold allows each token. A gold span that does not begin and end with tokens leaves its tokens open. */
function allowedLabels(
	tokens: readonly Token[],
	offset: number,
	article: GoldArticle,
	labels: LabelSet,
	partial: PartialLabels,
): readonly (readonly number[])[] {
	const allowed: (readonly number[])[] = tokens.map(() => [OUTSIDE]);
	const any = Array.from({ length: labels.count }, (_, label) => label);
	for (const { start, end, type } of article.entities) {
		const first = tokens.findIndex((token) => token.end + offset > start);
		if (first < 0 || (tokens[first]?.start ?? 0) + offset >= end) continue;
		let last = first;
		while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) + offset < end) last++;
		const isWhole = (tokens[first]?.start ?? -1) + offset === start && (tokens[last]?.end ?? -1) + offset === end;
		const types = (partial[type] ?? [type]).map((name) => labels.types.indexOf(name)).filter((number) => number >= 0);
		for (let i = first; i <= last; i++) {
			const position = first === last ? 'S' : i === first ? 'B' : i === last ? 'E' : 'I';
			allowed[i] = isWhole && types.length > 0 ? types.map((number) => labelOf(number, position)) : any;
		}
	}
	return allowed;
}

function allFeatures(sentence: SentenceView, i: number, buffer: Int32Array): Int32Array {
	const context = buffer.subarray(0, writeContextFeatures(sentence, i, buffer));
	return Int32Array.from([...(sentence.words[i]?.own ?? []), ...context]);
}
