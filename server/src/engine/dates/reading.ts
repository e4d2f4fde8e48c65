import type { AnnotateOptions, PublicationDate } from '../options.js';
import type { NumericOrder } from './numericOrder.js';
import type { DateTally } from './tally.js';

/** How an article's dates are to be read: what the resolution takes from the article as a whole. Small, so that most edits leave it as it is. */
export interface DateReading {
	/** `narrative`: history, where months and days belong to the year that the text is in, not to publication. */
	readonly mode: 'news' | 'narrative';
	/** How "03/04/2025" is read; `unknown` where neither the file, nor settings, nor the article's other dates say. */
	readonly numericOrder: NumericOrder | 'unknown';
}

/** What the head of an article says about all of its dates. */
export interface HeadOfDates {
	readonly publicationDate: PublicationDate | null;
	/** Wins over the settings and over what the article's other dates suggest. */
	readonly numericDates: NumericOrder | null;
}

/** Reads an article's tally. */
export function readTally(tally: DateTally, { publicationDate, numericDates }: HeadOfDates, options: AnnotateOptions): DateReading {
	const publicationYear = publicationDate && Number(publicationDate.value.slice(0, 4));
	return { mode: isNarrative(tally, publicationYear) ? 'narrative' : 'news', numericOrder: numericDates ?? numericOrder(tally, options) };
}

/**
 * How many stated years make a narrative, how far back their median must lie, and how many stated years there must be to one expression that looks at
 * publication. The more years, the shorter the distance that will do.
 */
const NARRATIVES: readonly { readonly years: number; readonly back: number; readonly toOne: number }[] = [
	{ years: 20, back: 2, toOne: 3 },
	{ years: 8, back: 4, toOne: 3 },
	{ years: 5, back: 25, toOne: 6 },
];

const FEWEST_YEARS = Math.min(...NARRATIVES.map(({ years }) => years));

/** Narrative: many stated years, their median well before publication, and few words that look at publication. Without publication only the numbers count. */
function isNarrative({ years, relative }: DateTally, publicationYear: number | null): boolean {
	const entries = Object.entries(years).map(([year, times]) => [Number(year), times] as const);
	const total = entries.reduce((sum, [, times]) => sum + times, 0);
	if (total < FEWEST_YEARS) return false;
	const back = publicationYear === null ? null : publicationYear - median(entries, total);
	return NARRATIVES.some(
		(kind) => total >= kind.years && relative * kind.toOne < total && (back === null ? kind.years >= 8 : back >= kind.back),
	);
}

function median(entries: readonly (readonly [number, number])[], total: number): number {
	let seen = 0;
	for (const [year, times] of [...entries].sort((a, b) => a[0] - b[0])) {
		seen += times;
		if (seen * 2 >= total) return year;
	}
	return 0;
}

function numericOrder({ dayFirst, monthFirst }: DateTally, { numericDates = 'auto' }: AnnotateOptions): DateReading['numericOrder'] {
	if (numericDates !== 'auto') return numericDates;
	return dayFirst > monthFirst ? 'dayFirst' : monthFirst > dayFirst ? 'monthFirst' : 'unknown';
}
