import type { PackedRows } from '../../crf/packedRows.js';
import { CONTEXTS, contextFeatures } from './contextFeatures.js';

/** The scores of contexts that were met lately, each in a slot of its own that the next one with the same remainder takes over. What is kept changes nothing but the time. */
export class ContextScores {
	readonly #rows: PackedRows;
	/** The keys in the slots, those of one context behind those of the other. */
	readonly #keys: Int32Array;
	/** For each context its first slot, and how many it has less one. */
	readonly #firsts: readonly number[];
	readonly #masks: readonly number[];
	/** The place of the row of the first slot. */
	readonly #start: number;

	constructor(rows: PackedRows) {
		this.#rows = rows;
		let slots = 0;
		this.#firsts = CONTEXTS.map((context) => {
			const first = slots;
			slots += context.slots;
			return first;
		});
		this.#masks = CONTEXTS.map((context) => context.slots - 1);
		this.#keys = new Int32Array(slots).fill(-1);
		this.#start = rows.make(slots);
	}

	/** Writes the places of the rows of a unit's contexts into `places` from `end` on, and gives where they end; `keys` has one for each context, none below 0. */
	find(contexts: Int32Array, places: Int32Array, end: number): number {
		const keys = this.#keys;
		const { width } = this.#rows;
		for (let c = 0; c < contexts.length; c++) {
			const key = contexts[c] as number;
			const slot = (this.#firsts[c] as number) + ((key ^ Math.imul(key >>> 12, 0x9e3779b1)) & (this.#masks[c] as number));
			const place = this.#start + slot * width;
			if (keys[slot] !== key) {
				keys[slot] = key;
				this.#rows.values.fill(0, place, place + width);
				this.#rows.add(contextFeatures(c, key), place);
			}
			places[end + c] = place;
		}
		return end + contexts.length;
	}
}
