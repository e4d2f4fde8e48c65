import { formatCivilDate, formatYear } from '../../text/civilDate.js';
import type { YearPlace } from '../operator.js';
import type { DatePart } from '../timex.js';
import { dateValue, monthName } from './format.js';
import { type Anchors, type Resolution, stated } from './resolution.js';

const STEPS: Readonly<Record<YearPlace, number>> = { last: -1, this: 0, next: 1, same: 0 };
const WORDS: Readonly<Record<YearPlace, string>> = {
	last: 'the year before publication',
	this: 'the year of publication',
	next: 'the year after publication',
	same: 'the year that the text is in',
};

/** "July last year", "July of that year": the year is a step from that of publication, or the one that the text is in. Null: the anchor is missing. */
export function yearByPlace(
	from: YearPlace,
	month: number,
	day: number | undefined,
	known: readonly DatePart[],
	{ publication, lastYear }: Anchors,
): Resolution | null {
	const base = from === 'same' ? lastYear : (publication?.year ?? null);
	if (base === null) return null;
	const value = dateValue(base + STEPS[from], month, day);
	return {
		...stated('DATE', value, known, `${monthName(month)} of ${WORDS[from]}`),
		underspecified: `XXXX${dateValue(2000, month, day).slice(4)}`,
		implied: ['year'],
		anchor: from === 'same' ? 'text' : 'publicationDate',
		anchorValue: from === 'same' || !publication ? formatYear(base) : formatCivilDate(publication),
		rule: `${from}-year`,
	};
}
