import type { EntityModel } from '../../src/engine/entities/model/entityModel.js';
import type { FirstSight } from '../../src/engine/entities/model/firstSight.js';
import { seeAgain } from '../../src/engine/entities/model/secondSight.js';
import { countsOf } from '../../src/engine/entities/model/wordTable.js';
import type { GoldArticle } from '../gold.js';
import { seeArticle } from './examples.js';
import type { PreparedArticle } from './prepare.js';

/** Exact span and type, over a set of articles: how many are right, how many were found, how many there are. */
interface Tally {
	right: number;
	found: number;
	gold: number;
}

/** What the tagger reaches on gold articles: one line, F1 in per cent over all types, over person, organization and location (facilities counted as locations), and for each type. */
export function reportFigures(
	model: EntityModel,
	name: string,
	articles: readonly (readonly [GoldArticle, PreparedArticle])[],
	rename: Readonly<Record<string, string>> = {},
): string {
	const tallies = new Map<string, Tally>();
	const add = (gold: ReadonlySet<string>, key: string, type: string, what: 'gold' | 'found') => {
		const tally = tallies.get(type) ?? { right: 0, found: 0, gold: 0 };
		tallies.set(type, tally);
		tally[what]++;
		if (what === 'found' && gold.has(key)) tally.right++;
	};
	for (const [article, prepared] of articles) {
		for (const map of [(type: string) => rename[type] ?? type, (type: string) => (POOL[type] ? `pool ${POOL[type]}` : null)]) {
			const keys = new Set(article.entities.map(({ start, end, type }) => `${start} ${end} ${map(type)}`));
			for (const { type } of article.entities) if (map(type)) add(keys, '', map(type) as string, 'gold');
			for (const { start, end, type } of tagArticle(model, prepared))
				if (map(type)) add(keys, `${start} ${end} ${map(type)}`, map(type) as string, 'found');
		}
	}
	const types = [...tallies].filter(([type, { gold }]) => gold > 0 && !type.startsWith('pool'));
	const pool = [...tallies].filter(([type]) => type.startsWith('pool'));
	return `${name}: ${f1(sum(types))} POL ${f1(sum(pool))} (${types.map(([type, tally]) => `${type} ${f1(tally)}`).join(', ')})`;
}

const POOL: Readonly<Record<string, string>> = {
	person: 'person',
	organization: 'organization',
	location: 'location',
	facility: 'location',
};

function sum(tallies: readonly (readonly [string, Tally])[]): Tally {
	return tallies.reduce(
		(all, [, tally]) => ({ right: all.right + tally.right, found: all.found + tally.found, gold: all.gold + tally.gold }),
		{
			right: 0,
			found: 0,
			gold: 0,
		},
	);
}

/** Both passes over an article; spans in its text. */
function tagArticle(
	model: EntityModel,
	article: PreparedArticle,
): readonly { readonly start: number; readonly end: number; readonly type: string }[] {
	const { words, blocks } = seeArticle(model, article);
	return article.blocks.flatMap((block, b) =>
		seeAgain(model, blocks[b] as FirstSight, (word) => countsOf(words, word)).map(({ start, end, type }) => ({
			start: block.offset + start,
			end: block.offset + end,
			type: model.crf.labels.types[type] ?? '',
		})),
	);
}

function f1({ right, found, gold }: Tally): string {
	return ((200 * right) / Math.max(1, found + gold)).toFixed(1);
}
