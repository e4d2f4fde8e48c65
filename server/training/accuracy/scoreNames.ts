import type { GoldName } from './goldSets.js';
import type { Tally } from './tally.js';

/** A name as the engine finds it. */
export interface FoundName extends GoldName {
	/** How sure it is, 0 to 1. */
	readonly confidence: number;
}

/** One article's names: gold and found. */
export interface NamedArticle {
	readonly gold: readonly GoldName[];
	readonly found: readonly FoundName[];
}

/** What is found of names: same span and same type. */
export interface NameScore {
	readonly all: Tally;
	/** By type, in alphabetical order. */
	readonly types: ReadonlyMap<string, Tally>;
	/** By confidence, lowest first; types that the set does not mark are left out. */
	readonly bins: readonly ConfidenceBin[];
}

/** The names that are at least `from` sure, and less than `to`. */
export interface ConfidenceBin {
	readonly from: number;
	readonly to: number;
	readonly found: number;
	readonly right: number;
	/** The sum of what the engine says. */
	readonly confidence: number;
}

const EDGES: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** Scores a set of articles on the types that its gold has; what is found of other types counts neither way. */
export function scoreNames(articles: readonly NamedArticle[]): NameScore {
	const known = new Set(articles.flatMap(({ gold }) => gold.map(({ type }) => type)));
	const scored = articles.map(({ gold, found }) => {
		const names = distinct(found).filter(({ type }) => known.has(type));
		const keys = new Set(gold.map(keyOf));
		return { gold: distinct(gold), found: names.map((name) => ({ ...name, isRight: keys.has(keyOf(name)) })) };
	});
	const found = scored.flatMap((article) => article.found);
	const gold = scored.flatMap((article) => article.gold);
	const tally = (isCounted: (name: GoldName) => boolean): Tally => ({
		right: found.filter((name) => name.isRight && isCounted(name)).length,
		found: found.filter(isCounted).length,
		gold: gold.filter(isCounted).length,
	});
	return {
		all: tally(() => true),
		types: new Map([...known].sort().map((type) => [type, tally((name) => name.type === type)])),
		bins: EDGES.slice(0, -1).map((from, i) => {
			const to = EDGES[i + 1] ?? 1;
			const inside = found.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
			return {
				from,
				to,
				found: inside.length,
				right: inside.filter(({ isRight }) => isRight).length,
				confidence: inside.reduce((sum, { confidence }) => sum + confidence, 0),
			};
		}),
	};
}

function keyOf({ start, end, type }: GoldName): string {
	return `${start} ${end} ${type}`;
}

function distinct<T extends GoldName>(names: readonly T[]): readonly T[] {
	return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}
