import type { SummarizedQuote } from './articleSummary.js';
import type { EntityGroup } from './entityGroups.js';
import { foldedNameOf } from './entityGroups.js';
import { foldName } from './foldName.js';
import { matchName, matchWords } from './matchName.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** What a search has found: an entity in an article that names it, or a quote. */
export type Hit =
	| { readonly kind: 'entity'; readonly uri: string; readonly group: EntityGroup }
	| { readonly kind: 'quote'; readonly uri: string; readonly quote: SummarizedQuote };

/** What is looked for, and how much is wanted. */
export interface Search {
	/** Empty: the entities that are named most. */
	readonly query: string;
	readonly most: number;
	/** Which quotes count. */
	readonly isWanted: (quote: SummarizedQuote) => boolean;
}

/** So many items are looked at in a step. */
const ITEMS_A_STEP = 2000;

/**
 * Finds entities by letters of their names and quotes by beginnings of their words or their speaker's, the best first: by how well they match, then by how often they are
 * mentioned, then by the alphabet. Of an entity that many articles name, so many articles are given as there is room for beside the other entities.
 */
export function* searchInSteps(index: WorkspaceIndex, { query, most, isWanted }: Search): Generator<void, readonly Hit[]> {
	const folded = foldName(query);
	let looked = 0;
	const groups: Ranked<EntityGroup>[] = [];
	for (const group of index.groups()) {
		if (++looked % ITEMS_A_STEP === 0) yield;
		const score = folded === '' ? 1 : matchName(folded, foldedNameOf(group.key));
		if (score > 0) groups.push({ item: group, score });
	}
	const quotes: Ranked<Hit & { readonly kind: 'quote' }>[] = [];
	for (const { uri, summary } of index.articles()) {
		for (const quote of folded === '' ? [] : summary.quotes) {
			if (++looked % ITEMS_A_STEP === 0) yield;
			const score = isWanted(quote) ? matchWords(folded, index.foldedQuote(quote)) : 0;
			if (score > 0) quotes.push({ item: { kind: 'quote', uri, quote }, score });
		}
	}
	yield;
	groups.sort((a, b) => b.score - a.score || b.item.mentions - a.item.mentions || compare(a.item.key, b.item.key));
	quotes.sort((a, b) => b.score - a.score || compare(a.item.uri, b.item.uri) || comparePlaces(a.item.quote, b.item.quote));
	return [
		...spread(
			groups.slice(0, most).map(({ item }) => item),
			Math.max(most - quotes.length, most / 2),
		),
		...quotes.slice(0, most).map(({ item }) => item),
	].slice(0, most);
}

interface Ranked<Item> {
	readonly item: Item;
	readonly score: number;
}

/** Entities with the articles that name them: one article of each, then a second of each, until there is no more room; those of one entity stand together. */
function spread(groups: readonly EntityGroup[], room: number): readonly Hit[] {
	const shares = groups.map(() => 0);
	let left = room;
	for (let round = 0, given = true; given && left > 0; round++) {
		given = false;
		for (const [i, group] of groups.entries()) {
			if (left <= 0 || group.articles.size <= round) continue;
			shares[i] = round + 1;
			left--;
			given = true;
		}
	}
	return groups.flatMap((group, i) =>
		[...group.articles.keys()]
			.sort(compare)
			.slice(0, shares[i] ?? 0)
			.map((uri): Hit => ({ kind: 'entity', uri, group })),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function comparePlaces(a: SummarizedQuote, b: SummarizedQuote): number {
	return (a.place[0] ?? 0) - (b.place[0] ?? 0) || (a.place[1] ?? 0) - (b.place[1] ?? 0);
}
