/** A source of chance that gives the same numbers for the same seed: whole numbers from 0 to below `limit`. */
export type Draw = (limit: number) => number;

/** Mulberry32. */
export function drawFrom(seed: number): Draw {
	let state = seed >>> 0;
	return (limit) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

/** The same things in another order. */
export function shuffle<T>(things: readonly T[], draw: Draw): readonly T[] {
	const keyed = things.map((thing) => ({ thing, key: draw(2 ** 30) }));
	return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
}
