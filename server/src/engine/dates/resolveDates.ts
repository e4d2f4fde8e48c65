import type { AnnotateOptions, PublicationDate } from '../options.js';
import type { DateFact } from './dateFact.js';
import type { DateExpr } from './timex.js';

/** What dates hand on from block to block. Invariant: plain data, small, no offsets. */
export interface DateCarry {
	/** The last day that the text named, `YYYY-MM-DD`, an anchor for "the following day". */
	readonly lastDate: string | null;
}

export const FIRST_DATE_CARRY: DateCarry = { lastDate: null };

/** What the whole article says about how its dates are to be read: sums over the blocks, so that an edit adjusts them in place. */
export interface DateTally {
	readonly explicitYears: number;
}

/** What the dates of a block are resolved by. */
export interface DateContext {
	readonly publicationDate: PublicationDate | null;
	readonly options: AnnotateOptions;
	readonly tally: DateTally;
}

/** Turns the block's operators into values. */
export function resolveDates(
	_facts: readonly DateFact[],
	carry: DateCarry,
	_context: DateContext,
): { readonly dates: readonly DateExpr[]; readonly carry: DateCarry } {
	return { dates: [], carry };
}
