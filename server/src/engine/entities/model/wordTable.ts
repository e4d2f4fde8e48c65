import { EMPTY_SHARDED_MAP, getShared, type ShardedMap, shareMap, withChanges } from '../../text/shardedMap.js';
import { ASKS, adjustCount, countOf, type WordCounts, type WordVotes } from './articleWords.js';

/** What all blocks of an article say of each word. Persistent: a change gives a new table and leaves the old one whole. It does not depend on the order of changes. */
export type WordTable = ShardedMap<WordCounts>;

export const NO_WORDS: WordTable = EMPTY_SHARDED_MAP;

/** What is said of a word in lower case; undefined where nothing is. */
export function countsOf(table: WordTable, word: string): WordCounts | undefined {
	return getShared(table, word);
}

/**
 * Takes the votes of some blocks out and puts those of others in. `changed` holds the words of which something else is said now and which any but the added blocks ask for: only
 * blocks that ask for one of them can be affected.
 */
export function replaceVotes(
	table: WordTable,
	removed: readonly WordVotes[],
	added: readonly WordVotes[],
): { readonly table: WordTable; readonly changed: ReadonlySet<string> } {
	const counts = new Map<string, WordCounts>();
	/** How often the added blocks ask for each word. */
	const asked = new Map<string, number>();
	const apply = (votes: WordVotes, by: 1 | -1) => {
		for (const [word, list] of votes) {
			let now = counts.get(word) ?? countsOf(table, word) ?? [];
			for (const vote of list) {
				now = adjustCount(now, vote, by);
				if (vote === ASKS && by === 1) asked.set(word, (asked.get(word) ?? 0) + 1);
			}
			counts.set(word, now);
		}
	};
	for (const votes of added) apply(votes, 1);
	for (const votes of removed) apply(votes, -1);
	const changes = new Map<string, WordCounts | undefined>();
	const changed = new Set<string>();
	for (const [word, now] of counts) {
		const before = countsOf(table, word);
		if (areSame(before ?? [], now)) continue;
		changes.set(word, now.length > 0 ? now : undefined);
		if (countOf(now, ASKS) > (asked.get(word) ?? 0)) changed.add(word);
	}
	return { table: table.size === 0 ? shareMap(withoutNothing(changes)) : withChanges(table, changes), changed };
}

function withoutNothing(changes: ReadonlyMap<string, WordCounts | undefined>): ReadonlyMap<string, WordCounts> {
	return new Map([...changes].filter((entry): entry is [string, WordCounts] => entry[1] !== undefined));
}

function areSame(a: WordCounts, b: WordCounts): boolean {
	return a.length === b.length && a.every((entry, i) => entry === b[i]);
}
