import type { ShardedMap } from '../text/shardedMap.js';
import { Draft } from './draft.js';

const NO_ITEMS: readonly string[] = [];

/** A sharded map of sorted lists while it is being changed. A list is copied once, when it is first touched, and changed in place from then on. */
export class ListDraft {
	readonly #lists: Draft<string[]>;

	constructor(base: ShardedMap<readonly string[]>) {
		// Lists of the base are never written to: `#own` copies them first.
		this.#lists = new Draft(base as ShardedMap<string[]>);
	}

	/** The list under a key; valid until the next change. */
	get(key: string): readonly string[] {
		return this.#lists.get(key) ?? NO_ITEMS;
	}

	before(key: string): readonly string[] {
		return this.#lists.before(key) ?? NO_ITEMS;
	}

	/** Puts an item into the list under a key, where it is not there yet. */
	insert(key: string, item: string): void {
		const list = this.#lists.get(key);
		if (list === undefined) {
			this.#lists.set(key, [item]);
			return;
		}
		const at = positionOf(list, item);
		if (list[at] !== item) this.#own(key, list).splice(at, 0, item);
	}

	/** Takes an item out of the list under a key; an empty list goes. */
	remove(key: string, item: string): void {
		const list = this.#lists.get(key);
		if (list === undefined) return;
		const at = positionOf(list, item);
		if (list[at] !== item) return;
		if (list.length === 1) this.#lists.set(key, undefined);
		else this.#own(key, list).splice(at, 1);
	}

	commit(): ShardedMap<readonly string[]> {
		return this.#lists.commit();
	}

	#own(key: string, list: string[]): string[] {
		if (this.#lists.changed(key) !== undefined) return list;
		const copy = [...list];
		this.#lists.set(key, copy);
		return copy;
	}
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
