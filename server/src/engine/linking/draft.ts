import { getShared, type ShardedMap, shareMap, withChanges } from '../text/shardedMap.js';

/** A sharded map while it is being changed: reads see what was written, and `commit`, which ends the draft, gives the changed map. */
export class Draft<V> {
	readonly #base: ShardedMap<V>;
	readonly #changes = new Map<string, V | undefined>();

	constructor(base: ShardedMap<V>) {
		this.#base = base;
	}

	/** Whether there was nothing before. */
	get isNew(): boolean {
		return this.#base.size === 0;
	}

	get(key: string): V | undefined {
		const value = this.#changes.get(key);
		return value !== undefined || this.isNew || this.#changes.has(key) ? value : getShared(this.#base, key);
	}

	/** Puts a value under a key; `undefined` takes the key out. */
	set(key: string, value: V | undefined): void {
		if (value === undefined && this.isNew) this.#changes.delete(key);
		else this.#changes.set(key, value);
	}

	/** The value that this draft has put under a key; undefined where it has not touched it. */
	changed(key: string): V | undefined {
		return this.#changes.get(key);
	}

	/** The value before all changes. */
	before(key: string): V | undefined {
		return this.isNew ? undefined : getShared(this.#base, key);
	}

	commit(): ShardedMap<V> {
		// Beside an empty base, `set` leaves no key without a value.
		return this.isNew ? shareMap(this.#changes as Map<string, V>) : withChanges(this.#base, this.#changes);
	}
}
