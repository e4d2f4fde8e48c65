import type { DateCues, DateFact } from './dateFact.js';
import type { DateReading } from './reading.js';
import { partsOf } from './resolve/format.js';
import type { Resolution } from './resolve/resolution.js';

/** What dates hand on from block to block. Invariant: plain data, small, no offsets. */
export interface DateCarry {
	/** The last date that the text named, as a TIMEX3 value: an anchor for "the following day". */
	readonly lastDate: string | null;
	/** The year that a narrative is in. */
	readonly lastYear: number | null;
	/** A year far from `lastYear` that stood once: said again, it becomes the year that the text is in. */
	readonly farYear: number | null;
	/** The quarter that the text last reported on (`1989-Q3`), or `year` for a longer period. */
	readonly period: string | null;
}

export const FIRST_DATE_CARRY: DateCarry = { lastDate: null, lastYear: null, farYear: null, period: null };

/** How many years a lone year may lead on, or back: a story goes on more than it looks back, and not to what is only planned. */
const FAR_ON = 5;
const FAR_BACK = 1;

function isAside(year: number, lastYear: number, { planned }: DateCues): boolean {
	return year < lastYear ? lastYear - year > FAR_BACK : year - lastYear > (planned ? 0 : FAR_ON);
}

/**
 * The carry behind an expression; the same object where nothing changes. In a narrative, what was resolved against publication moves nothing; in news,
 * years set side by side ("up from $3 million a year earlier") do not lead on from one to the next.
 */
export function carryOn(
	carry: DateCarry,
	fact: DateFact,
	found: Resolution,
	mode: DateReading['mode'],
	publicationDay: string | null,
): DateCarry {
	const dated = standsAside(fact, found, mode) ? carry : carryDate(carry, fact, found);
	const period = periodAfter(dated.period, fact, found, publicationDay);
	if (period === dated.period) return dated;
	const { lastDate, lastYear, farYear } = dated;
	return { lastDate, lastYear, farYear, period };
}

function standsAside({ operator }: DateFact, { anchor }: Resolution, mode: DateReading['mode']): boolean {
	if (mode === 'narrative') return anchor === 'publicationDate';
	return operator.kind === 'reportedPeriod' || (operator.kind === 'shift' && operator.unit === 'year');
}

function carryDate(carry: DateCarry, { operator, cues }: DateFact, { value, type }: Resolution): DateCarry {
	if (type !== 'DATE' && type !== 'TIME') return carry;
	const { year, day } = partsOf(value);
	if (year === null || operator.kind === 'fixed') return carry;
	const isLoneYear = operator.kind === 'calendar' && operator.month === undefined && operator.day === undefined;
	if (isLoneYear && cues.inRange) return carry;
	const isFar = isLoneYear && carry.lastYear !== null && isAside(year, carry.lastYear, cues) && carry.farYear !== year;
	if (isFar) return carry.farYear === year ? carry : { ...carry, farYear: year };
	const lastDate = type === 'TIME' && day ? value.slice(0, 10) : value;
	return carry.lastDate === lastDate && carry.lastYear === year && carry.farYear === null
		? carry
		: { lastDate, lastYear: year, farYear: null, period: carry.period };
}

const QUARTER = /^\d{4}-Q[1-4]$/u;

/** Neither a quarter that still runs on publication nor one set beside another for comparison is what a text reports on. */
function periodAfter(period: string | null, { operator }: DateFact, { value }: Resolution, publicationDay: string | null): string | null {
	if (value.length === 7 && QUARTER.test(value)) {
		const isComparison =
			operator.kind === 'shift' || (operator.kind === 'reportedPeriod' && (operator.yearsBack > 0 || operator.year !== undefined));
		return isComparison || (publicationDay && !isReportable(value, publicationDay)) ? period : value;
	}
	return operator.kind === 'duration' && (value === 'P9M' || value === 'P6M') ? 'year' : period;
}

/** Whether a quarter is one of the last four that had ended. */
function isReportable(quarter: string, day: string): boolean {
	const tail = `-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
	return quarter < `${day.slice(0, 4)}${tail}` && quarter >= `${Number(day.slice(0, 4)) - 1}${tail}`;
}
