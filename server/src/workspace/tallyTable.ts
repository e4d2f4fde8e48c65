/** Counts values under keys. Order-free: what it holds is the sum of what was added, which is never below nothing. */
export class TallyTable<Key> {
	/** A value that was counted once and is the only one stands by itself: most do, and a map for each would take many times its memory. */
	readonly #counts = new Map<Key, string | Map<string, number>>();

	/** Counts a value up or down; at nothing it is forgotten. */
	add(key: Key, value: string, by: number): void {
		const known = this.#counts.get(key);
		const counts = typeof known === 'string' ? new Map([[known, 1]]) : (known ?? new Map<string, number>());
		const count = (counts.get(value) ?? 0) + by;
		if (count === 0) counts.delete(value);
		else counts.set(value, count);
		const [only] = counts;
		if (!only) this.#counts.delete(key);
		else this.#counts.set(key, counts.size === 1 && only[1] === 1 ? only[0] : counts);
	}

	has(key: Key): boolean {
		return this.#counts.has(key);
	}

	/** The values under a key, in no order. */
	valuesOf(key: Key): readonly string[] {
		const known = this.#counts.get(key);
		return typeof known === 'string' ? [known] : [...(known?.keys() ?? [])];
	}

	/** The value that was counted most often, the first in the alphabet of several; undefined where there is none. */
	mostFrequent(key: Key): string | undefined {
		const known = this.#counts.get(key);
		if (typeof known === 'string') return known;
		let best: string | undefined;
		let most = 0;
		for (const [value, count] of known ?? []) {
			if (count < most || (count === most && best !== undefined && value > best)) continue;
			best = value;
			most = count;
		}
		return best;
	}
}
