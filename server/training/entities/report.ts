import { isAnnotated } from '../../src/engine/blocks/block.js';
import { splitBlocks } from '../../src/engine/blocks/splitBlocks.js';
import type { EntityModel } from '../../src/engine/entities/model/entityModel.js';
import { tagSentence } from '../../src/engine/entities/model/tagSentence.js';
import { viewSentences } from '../../src/engine/entities/model/viewSentences.js';
import { splitSentences } from '../../src/engine/sentences/splitSentences.js';
import { tokenize } from '../../src/engine/tokens/tokenize.js';
import type { GoldArticle } from '../gold.js';

/** Exact span and type, over a set of articles: how many are right, how many were found, how many there are. */
interface Tally {
	right: number;
	found: number;
	gold: number;
}

/** What the tagger, as it will ship, reaches on gold articles: one line, F1 in per cent over all types and for each. */
export function reportFigures(model: EntityModel, name: string, articles: readonly GoldArticle[]): string {
	const tallies = new Map<string, Tally>();
	const tallyOf = (type: string) => {
		const tally = tallies.get(type) ?? { right: 0, found: 0, gold: 0 };
		tallies.set(type, tally);
		return tally;
	};
	for (const article of articles) {
		const gold = new Set(article.entities.map(({ start, end, type }) => `${start} ${end} ${type}`));
		for (const { type } of article.entities) tallyOf(type).gold++;
		for (const { start, end, type } of tagArticle(model, article.text)) {
			tallyOf(type).found++;
			if (gold.has(`${start} ${end} ${type}`)) tallyOf(type).right++;
		}
	}
	const types = [...tallies].filter(([, { gold }]) => gold > 0);
	const all = types.reduce(
		(sum, [, tally]) => ({ right: sum.right + tally.right, found: sum.found + tally.found, gold: sum.gold + tally.gold }),
		{ right: 0, found: 0, gold: 0 },
	);
	return `${name}: ${f1(all)} (${types.map(([type, tally]) => `${type} ${f1(tally)}`).join(', ')})`;
}

function tagArticle(model: EntityModel, text: string): readonly { readonly start: number; readonly end: number; readonly type: string }[] {
	let offset = 0;
	return [...splitBlocks(text, 'plain')].flatMap((block) => {
		const from = offset;
		offset += block.text.length;
		if (!isAnnotated(block.kind)) return [];
		const tokens = tokenize(block.text);
		const tokenized = { ...block, tokens, sentences: splitSentences(tokens) };
		return viewSentences(tokenized, model.view).flatMap((sentence) =>
			tagSentence(model, sentence).map((span) => ({
				start: from + (sentence.tokens[span.start]?.start ?? 0),
				end: from + (sentence.tokens[span.end - 1]?.end ?? 0),
				type: model.crf.labels.types[span.type] ?? '',
			})),
		);
	});
}

function f1({ right, found, gold }: Tally): string {
	return ((200 * right) / Math.max(1, found + gold)).toFixed(1);
}
