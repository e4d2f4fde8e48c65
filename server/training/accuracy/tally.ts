/** How many are right, how many were found, how many there are. */
export interface Tally {
	readonly right: number;
	readonly found: number;
	readonly gold: number;
}

export const NO_TALLY: Tally = { right: 0, found: 0, gold: 0 };

/** Two tallies in one. */
export function addTallies(a: Tally, b: Tally): Tally {
	return { right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold };
}

/** The share of what was found that is right; 1 where there is nothing and nothing was found. */
export function precision({ right, found, gold }: Tally): number {
	return found ? right / found : gold ? 0 : 1;
}

/** The share of what there is that was found; 1 where there is nothing and nothing was found. */
export function recall({ right, found, gold }: Tally): number {
	return gold ? right / gold : found ? 0 : 1;
}

/** The harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
	const [p, r] = [precision(tally), recall(tally)];
	return p + r ? (2 * p * r) / (p + r) : 0;
}
