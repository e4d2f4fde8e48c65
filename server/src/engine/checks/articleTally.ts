import { Draft } from '../linking/draft.js';
import { ListDraft } from '../linking/listDraft.js';
import { EMPTY_SHARDED_MAP, getShared, type ShardedMap } from '../text/shardedMap.js';
import { bearersKey, cut, isNear, nearKeys } from './nearSpelling.js';
import { ANY_DESCRIBED, type CheckShare } from './share.js';

/**
 * What all blocks tell the checks together: sums, so that a change costs time in proportion to the blocks that changed.
 * Invariant: it depends only on which shares are in it, not on the order in which they came; taking out what was put in gives an equal tally.
 */
export interface CheckTally {
	readonly counts: ShardedMap<number>;
	/** The spellings of people's names that can be found under what is left of them without one letter. */
	readonly spellings: ShardedMap<readonly string[]>;
}

export const EMPTY_CHECK_TALLY: CheckTally = { counts: EMPTY_SHARDED_MAP, spellings: EMPTY_SHARDED_MAP };

/** How often the article counts a key. */
export function timesCounted({ counts }: CheckTally, key: string): number {
	return getShared(counts, key) ?? 0;
}

/** So many people have to be described at least for an article to be one that says who its people are. */
const MANY_DESCRIBED = 2;

/** Whether the article says of several people who they are. */
export function describesPeople(tally: CheckTally): boolean {
	return timesCounted(tally, ANY_DESCRIBED) >= MANY_DESCRIBED;
}

/** A word that more names share tells nothing of any. */
const MOST_NEIGHBOURS = 60;

/**
 * The spellings of the article that are so near to one that they may be meant to be the same name, with how often each stands there. Surnames whose bearers all
 * have different first names are not near.
 */
export function nearSpellings(tally: CheckTally, key: string): readonly (readonly [key: string, times: number])[] {
	const found = new Set<string>();
	for (const near of nearKeys(key)) {
		const others = getShared(tally.spellings, near) ?? [];
		if (others.length > MOST_NEIGHBOURS) continue;
		for (const other of others) if (isNear(key, other) && mayShareBearer(tally, key, other)) found.add(other);
	}
	return [...found].sort().map((other) => [other, timesCounted(tally, other)] as const);
}

/** Whether one of two surnames has no first name in the article, or both have one that is the same. */
function mayShareBearer(tally: CheckTally, a: string, b: string): boolean {
	const [first, surnameA] = cut(a);
	if (first !== '') return true;
	const bearers = firstNames(tally, surnameA);
	const others = firstNames(tally, cut(b)[1]);
	return bearers.length === 0 || others.length === 0 || bearers.some((bearer) => others.includes(bearer));
}

function firstNames({ spellings }: CheckTally, surname: string): readonly string[] {
	return (getShared(spellings, bearersKey(surname)) ?? []).map((key) => cut(key)[0]);
}

/** Takes shares out and puts others in; `changed` holds every key of which something else is to be said now. */
export function replaceShares(
	tally: CheckTally,
	removed: readonly CheckShare[],
	added: readonly CheckShare[],
): { readonly tally: CheckTally; readonly changed: ReadonlySet<string> } {
	const by = new Map<string, number>();
	for (const { counts } of removed) for (const key of counts) by.set(key, (by.get(key) ?? 0) - 1);
	for (const { counts } of added) for (const key of counts) by.set(key, (by.get(key) ?? 0) + 1);
	const counts = new Draft(tally.counts);
	const spellings = new ListDraft(tally.spellings);
	const changed = new Set<string>();
	const near = new Set<string>();
	for (const [key, difference] of by) {
		if (difference === 0) continue;
		const before = counts.before(key) ?? 0;
		const now = before + difference;
		counts.set(key, now === 0 ? undefined : now);
		if (key !== ANY_DESCRIBED || now >= MANY_DESCRIBED !== before >= MANY_DESCRIBED) changed.add(key);
		if (!key.startsWith('n:')) continue;
		for (const nearKey of nearKeys(key)) {
			near.add(nearKey);
			if (before === 0) spellings.insert(nearKey, key);
			else if (now === 0) spellings.remove(nearKey, key);
		}
	}
	// A list that has grown too long or is so no more says something else to all that are in it, but only few keys are ever so common.
	for (const key of near) {
		const isShort = (list: readonly string[]) => list.length <= MOST_NEIGHBOURS;
		if (isShort(spellings.before(key)) || isShort(spellings.get(key))) {
			for (const list of [spellings.before(key), spellings.get(key)]) for (const other of list) changed.add(other);
		}
	}
	return { tally: { counts: counts.commit(), spellings: spellings.commit() }, changed };
}
