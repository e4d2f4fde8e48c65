/** Counts values under keys. Order-free: what it holds is the sum of what was added. */
export class TallyTable<Key> {
	readonly #counts = new Map<Key, Map<string, number>>();

	/** Counts a value up or down; at nothing it is forgotten. */
	add(key: Key, value: string, by: number): void {
		const counts = this.#counts.get(key) ?? new Map<string, number>();
		const count = (counts.get(value) ?? 0) + by;
		if (count === 0) counts.delete(value);
		else counts.set(value, count);
		if (counts.size === 0) this.#counts.delete(key);
		else this.#counts.set(key, counts);
	}

	has(key: Key): boolean {
		return this.#counts.has(key);
	}

	/** The values under a key, in no order. */
	valuesOf(key: Key): readonly string[] {
		return [...(this.#counts.get(key)?.keys() ?? [])];
	}

	/** The value that was counted most often, the first in the alphabet of several; undefined where there is none. */
	mostFrequent(key: Key): string | undefined {
		let best: string | undefined;
		let most = 0;
		for (const [value, count] of this.#counts.get(key) ?? []) {
			if (count < most || (count === most && best !== undefined && value > best)) continue;
			best = value;
			most = count;
		}
		return best;
	}
}
