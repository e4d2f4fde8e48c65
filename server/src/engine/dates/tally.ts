import type { DateFact } from './dateFact.js';

/** What the whole article says about how its dates are to be read: sums over the blocks, so that an edit adjusts them in place. */
export interface DateTally {
	/** How often each year stands in the text in full. A year that is not there has no entry. */
	readonly years: Readonly<Record<string, number>>;
	/** How many expressions look at a day close by: weekdays, "today". */
	readonly relative: number;
	/** Numeric dates that only one order can read: "25/12/2021" and "12/25/2021". */
	readonly dayFirst: number;
	readonly monthFirst: number;
}

export const EMPTY_TALLY: DateTally = { years: {}, relative: 0, dayFirst: 0, monthFirst: 0 };

/** The tally with one block's facts taken out (where it was) and another's put in. Invariant: the order of changes does not matter. */
export function adjustTally(tally: DateTally, removed: readonly DateFact[], added: readonly DateFact[]): DateTally {
	if (removed.length === 0 && added.length === 0) return tally;
	const years: Record<string, number> = { ...tally.years };
	let { relative, dayFirst, monthFirst } = tally;
	for (const [facts, by] of [
		[removed, -1],
		[added, 1],
	] as const)
		for (const { operator } of facts) {
			if (operator.kind === 'calendar' && operator.year !== undefined) count(years, String(operator.year), by);
			if (operator.kind === 'numeric') {
				if (operator.first > 12) dayFirst += by;
				if (operator.second > 12) monthFirst += by;
			}
			if (operator.kind === 'weekday' || operator.kind === 'deictic') relative += by;
		}
	return { years, relative, dayFirst, monthFirst };
}

function count(years: Record<string, number>, year: string, by: number): void {
	const number = (years[year] ?? 0) + by;
	if (number === 0) delete years[year];
	else years[year] = number;
}
