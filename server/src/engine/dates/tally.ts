import type { DateFact } from './dateFact.js';
import type { DateTally } from './resolveDates.js';

export const EMPTY_TALLY: DateTally = { explicitYears: 0 };

/** The tally with one block's facts taken out (where it was) and another's put in. Invariant: the order of changes does not matter. */
export function adjustTally(tally: DateTally, _removed: readonly DateFact[], _added: readonly DateFact[]): DateTally {
	return tally;
}
