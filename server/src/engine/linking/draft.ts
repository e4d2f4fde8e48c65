import { getShared, type ShardedMap, withChanges } from './shardedMap.js';

/** A sharded map while it is being changed: reads see what was written, and `commit` gives the changed map. */
export class Draft<V> {
	readonly #base: ShardedMap<V>;
	readonly #changes = new Map<string, V | undefined>();

	constructor(base: ShardedMap<V>) {
		this.#base = base;
	}

	get(key: string): V | undefined {
		return this.#changes.has(key) ? this.#changes.get(key) : getShared(this.#base, key);
	}

	set(key: string, value: V | undefined): void {
		this.#changes.set(key, value);
	}

	before(key: string): V | undefined {
		return getShared(this.#base, key);
	}

	commit(): ShardedMap<V> {
		return withChanges(this.#base, this.#changes);
	}
}

/** Puts an item into the sorted list under a key, where it is not there yet. */
export function insert(draft: Draft<readonly string[]>, key: string, item: string): void {
	const list = draft.get(key) ?? [];
	const at = positionOf(list, item);
	if (list[at] !== item) draft.set(key, list.toSpliced(at, 0, item));
}

/** Takes an item out of the sorted list under a key; an empty list goes. */
export function remove(draft: Draft<readonly string[]>, key: string, item: string): void {
	const list = draft.get(key) ?? [];
	const at = positionOf(list, item);
	if (list[at] === item) draft.set(key, list.length > 1 ? list.toSpliced(at, 1) : undefined);
}

/** Where an item stands in a sorted list, or would stand. */
function positionOf(list: readonly string[], item: string): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle] ?? '') < item) low = middle + 1;
		else high = middle;
	}
	return low;
}
