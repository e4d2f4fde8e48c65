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

/** Puts an item into the sorted list under a key. */
export function insert(draft: Draft<readonly string[]>, key: string, item: string): void {
	const list = draft.get(key) ?? [];
	if (!list.includes(item)) draft.set(key, [...list, item].sort());
}

/** Takes an item out of the list under a key; an empty list goes. */
export function remove(draft: Draft<readonly string[]>, key: string, item: string): void {
	const list = (draft.get(key) ?? []).filter((other) => other !== item);
	draft.set(key, list.length > 0 ? list : undefined);
}
