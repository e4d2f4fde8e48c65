import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Engine, readAnnotations } from '../../src/engine/index.js';
import { type GoldArticle, readGold } from '../gold.js';
import { MEASURED, type MeasuredSet } from './corpora.js';

/** How many names are right (span and type), how many were found, how many there are. */
export interface Tally {
	readonly right: number;
	readonly found: number;
	readonly gold: number;
}

/** What the engine reaches on a set of articles that it has not learnt from. */
export interface SetFigures {
	readonly name: string;
	readonly articles: number;
	/** By type, and over all types that the set knows. */
	readonly types: ReadonlyMap<string, Tally>;
	readonly all: Tally;
	/** Over person, organization and location, facilities counted as locations. */
	readonly main: Tally;
	/** Of the mentions that are at least 0.9 sure. */
	readonly sure: Pick<Tally, 'right' | 'found'>;
}

/** F1 in per cent. */
export function f1({ right, found, gold }: Tally): number {
	return (200 * right) / Math.max(1, found + gold);
}

/** Measures the whole engine on each development set that is there. */
export function measureAll(engine: Engine, corpora: string): readonly SetFigures[] {
	return MEASURED.filter(({ name }) => existsSync(join(corpora, `${name}.jsonl`))).map((set) =>
		measure(engine, set, readGold(corpora, set.name)),
	);
}

interface Name {
	readonly start: number;
	readonly end: number;
	readonly type: string;
}

const SURE = 0.9;
const MAIN: Readonly<Record<string, string>> = {
	person: 'person',
	organization: 'organization',
	location: 'location',
	facility: 'location',
};

function measure(engine: Engine, { name, rename, types }: MeasuredSet, articles: readonly GoldArticle[]): SetFigures {
	const pairs = articles.map((article) => {
		const renamed = (all: readonly (Name & { readonly confidence?: number })[]) =>
			all
				.map((item) => ({ ...item, type: rename[item.type] ?? item.type }))
				.filter((item) => types === undefined || types.includes(item.type));
		return {
			gold: renamed(article.entities),
			found: renamed(readAnnotations(annotate(engine, article.text, { syntax: 'plain' })).mentions),
		};
	});
	const known = new Set(pairs.flatMap(({ gold }) => gold.map(({ type }) => type)));
	const sure = pairs.map(({ gold, found }) => ({ gold, found: found.filter(({ confidence = 0 }) => confidence >= SURE) }));
	const main = (all: readonly Name[]) => all.flatMap((item) => (MAIN[item.type] ? [{ ...item, type: MAIN[item.type] as string }] : []));
	return {
		name,
		articles: articles.length,
		types: new Map(
			[...known].map((type) => [
				type,
				tally(
					pairs.map((pair) => ({
						gold: pair.gold.filter((item) => item.type === type),
						found: pair.found.filter((item) => item.type === type),
					})),
				),
			]),
		),
		all: tally(pairs),
		main: tally(pairs.map(({ gold, found }) => ({ gold: main(gold), found: main(found) }))),
		sure: tally(sure),
	};
}

function tally(pairs: readonly { readonly gold: readonly Name[]; readonly found: readonly Name[] }[]): Tally {
	let [right, found, gold] = [0, 0, 0];
	for (const pair of pairs) {
		const keys = new Set(pair.gold.map(({ start, end, type }) => `${start} ${end} ${type}`));
		gold += pair.gold.length;
		found += pair.found.length;
		right += pair.found.filter(({ start, end, type }) => keys.has(`${start} ${end} ${type}`)).length;
	}
	return { right, found, gold };
}
