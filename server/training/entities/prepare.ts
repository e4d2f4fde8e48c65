import { isAnnotated } from '../../src/engine/blocks/block.js';
import { splitBlocks } from '../../src/engine/blocks/splitBlocks.js';
import { type LabelSet, labelOf, OUTSIDE, positionOf } from '../../src/engine/crf/labels.js';
import type { TokenizedBlock } from '../../src/engine/sentences/sentence.js';
import { tokenizeBlock } from '../../src/engine/sentences/tokenizeBlock.js';
import type { Token } from '../../src/engine/tokens/token.js';
import type { GoldArticle } from '../gold.js';

/** What a corpus's label may stand for: a set that does not know events calls them `other`. Types that are not listed stand for themselves; `outside` lists what its unmarked tokens may be. */
export type PartialLabels = Readonly<Record<string, readonly string[]>>;

/** A gold article, cut up as the engine cuts it, and the labels that its gold allows each token. */
export interface PreparedArticle {
	readonly corpus: string;
	readonly weight: number;
	readonly blocks: readonly PreparedBlock[];
}

export interface PreparedBlock extends TokenizedBlock {
	readonly offset: number;
	readonly allowed: readonly (readonly number[])[];
}

/** Cuts a gold article up. */
export function prepareArticle(
	labels: LabelSet,
	article: GoldArticle,
	corpus: { readonly name: string; readonly partial: PartialLabels; readonly weight: number },
): PreparedArticle {
	const blocks: PreparedBlock[] = [];
	let offset = 0;
	for (const { kind, text } of splitBlocks(article.text, 'plain')) {
		if (isAnnotated(kind)) {
			const block = tokenizeBlock({ kind, text }, 'plain');
			blocks.push({ ...block, offset, allowed: allowedLabels(block.tokens, offset, article, labels, corpus.partial) });
		}
		offset += text.length;
	}
	return { corpus: corpus.name, weight: corpus.weight, blocks };
}

/** The labels that the gold allows each token. A gold span that does not begin and end with tokens leaves its tokens open. */
function allowedLabels(
	tokens: readonly Token[],
	offset: number,
	article: GoldArticle,
	labels: LabelSet,
	partial: PartialLabels,
): readonly (readonly number[])[] {
	const numbersOf = (type: string) => (partial[type] ?? [type]).map((name) => labels.types.indexOf(name)).filter((number) => number >= 0);
	const outside = [
		OUTSIDE,
		...(partial['outside']
			? numbersOf('outside').flatMap((type) => (['B', 'I', 'E', 'S'] as const).map((position) => labelOf(type, position)))
			: []),
	];
	const allowed: (readonly number[])[] = tokens.map(() => outside);
	const any = Array.from({ length: labels.count }, (_, label) => label);
	for (const { start, end, type } of article.entities) {
		const first = tokens.findIndex((token) => token.end + offset > start);
		if (first < 0 || (tokens[first]?.start ?? 0) + offset >= end) continue;
		let last = first;
		while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) + offset < end) last++;
		const isWhole = (tokens[first]?.start ?? -1) + offset === start && (tokens[last]?.end ?? -1) + offset === end;
		const types = numbersOf(type);
		for (let i = first; i <= last; i++) {
			if (!isWhole || types.length === 0) allowed[i] = any;
			else allowed[i] = types.map((number) => labelOf(number, positionOf(i - first, last - first + 1)));
		}
	}
	return allowed;
}
