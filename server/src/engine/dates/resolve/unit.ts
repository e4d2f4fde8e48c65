import { type CivilDate, formatCivilDate, formatYear, weekday } from '../../text/civilDate.js';
import { addDays, addMonths, formatIsoWeek } from '../../text/isoWeek.js';
import type { DateOperator, Direction, TimeUnit } from '../operator.js';
import type { DatePart } from '../timex.js';
import { formatMonth, formatQuarter, pad, partsOf } from './format.js';
import { type Anchors, type Resolution, underspecified } from './resolution.js';

/** The unit that lies so many units from a day, in TIMEX3: weeks are ISO weeks, weekends those weeks' ends, decades and centuries their first digits. */
export function unitValue(unit: TimeUnit, anchor: CivilDate, offset: number): string {
	switch (unit) {
		case 'week':
			return formatIsoWeek(addDays(anchor, 7 * offset));
		case 'fortnight':
			return formatIsoWeek(addDays(anchor, 14 * offset));
		case 'weekend':
			return `${formatIsoWeek(addDays(anchor, 7 * offset))}-WE`;
		case 'month':
			return formatMonth(addMonths(anchor, offset));
		case 'quarter': {
			const { year, month } = addMonths(anchor, 3 * offset);
			return formatQuarter(year, Math.ceil(month / 3));
		}
		case 'year':
			return formatYear(anchor.year + offset);
		case 'decade':
			return formatSpan(anchor.year, 10, offset, 3);
		case 'century':
			return formatSpan(anchor.year, 100, offset, 2);
		case 'millennium':
			return formatSpan(anchor.year, 1000, offset, 1);
		case 'night':
			return `${formatCivilDate(addDays(anchor, offset))}TNI`;
		default:
			return formatCivilDate(addDays(anchor, offset));
	}
}

/** A decade, century or millennium by its first digits: 198 of 1985, BC048 of 485 BC. */
function formatSpan(year: number, length: number, offset: number, width: number): string {
	const span = Math.trunc(year / length) + offset;
	return year < 0 ? `BC${pad(-span, width)}` : pad(span, width);
}

/** What stays open of a unit without an anchor. */
export const OPEN_UNITS: Readonly<Record<TimeUnit, string>> = {
	second: 'XXXX-XX-XX',
	minute: 'XXXX-XX-XX',
	hour: 'XXXX-XX-XX',
	day: 'XXXX-XX-XX',
	night: 'XXXX-XX-XXTNI',
	weekend: 'XXXX-WXX-WE',
	week: 'XXXX-WXX',
	fortnight: 'XXXX-WXX',
	month: 'XXXX-XX',
	quarter: 'XXXX-QX',
	year: 'XXXX',
	decade: 'XXX',
	century: 'XX',
	millennium: 'X',
};

const PARTS: Readonly<Partial<Record<TimeUnit, DatePart>>> = {
	week: 'week',
	weekend: 'week',
	fortnight: 'week',
	month: 'month',
	quarter: 'quarter',
	year: 'year',
	decade: 'decade',
	century: 'century',
};

/** The part of a date that a unit fixes; the day for units that are no part of their own. */
export function partOf(unit: TimeUnit): DatePart {
	return PARTS[unit] ?? 'day';
}

/** "last week", "this year", "the following day": one unit away from publication, or from the date before it in the text. */
export function resolveUnit({ unit, direction }: Extract<DateOperator, { kind: 'unit' }>, anchors: Anchors): Resolution {
	const fromText = direction === 'previous' || direction === 'same' || direction === 'following' || anchors.reading.mode === 'narrative';
	const text = fromText ? textAnchor(unit, anchors) : null;
	if (fromText && !text && anchors.reading.mode === 'narrative') return openInNarrative(unit, anchors);
	const anchor = text ?? anchors.publication;
	if (!anchor) return underspecified(OPEN_UNITS[unit], [], 'open without a publication date');
	const offset = unit === 'weekend' ? weekendOffset(direction, anchor) : OFFSETS[direction];
	return {
		type: unit === 'night' ? 'TIME' : 'DATE',
		value: unitValue(unit, anchor, offset),
		underspecified: OPEN_UNITS[unit],
		known: [],
		implied: [partOf(unit)],
		anchor: text ? 'text' : 'publicationDate',
		anchorValue: formatCivilDate(anchor),
		alternatives: [],
		rule: `${direction}-${unit}${text ? '-in-text' : ''}`,
		why: `${WHY[Math.sign(offset) + 1]} ${unit === 'week' ? 'ISO week' : unit} ${offset === 0 ? 'of' : 'from'} ${text ? `${anchors.lastDate ?? anchors.lastYear}, the date before it in the text` : `publication, ${formatCivilDate(anchor)}`}`,
	};
}

/** In a narrative without a day to count from, only the year is known. */
export function openInNarrative(unit: TimeUnit, { lastYear }: Anchors): Resolution {
	const open = OPEN_UNITS[unit];
	if (lastYear === null || !open.startsWith('XXXX')) return underspecified(open, [], 'the text has named no date to count from');
	return {
		...underspecified(
			`${formatYear(lastYear)}${open.slice(4)}`,
			[],
			`in ${formatYear(lastYear)}, the year that the text is in; it has named no day to count from`,
		),
		underspecified: open,
		implied: ['year'],
		anchor: 'text',
		anchorValue: formatYear(lastYear),
		rule: 'narrative-year',
	};
}

const WHY: readonly string[] = ['the previous', 'the', 'the next'];

const OFFSETS: Readonly<Record<Direction, number>> = { last: -1, previous: -1, this: 0, same: 0, none: 0, next: 1, following: 1 };

/** The last weekend is the one behind publication (or just ending on it); "this weekend" that of the week. */
function weekendOffset(direction: Direction, anchor: CivilDate): number {
	if (direction === 'next' || direction === 'following') return 1;
	return (direction === 'last' || direction === 'previous') && weekday(anchor) < 6 ? -1 : 0;
}

/** The date before it in the text as a day, where it is fine enough for the unit: a year serves for years, not for days. */
export function textAnchor(unit: TimeUnit, { lastDate, lastYear }: Anchors): CivilDate | null {
	const last = lastDate === null ? null : partsOf(lastDate);
	if (unit === 'year' || unit === 'decade' || unit === 'century') {
		const year = last?.year ?? lastYear;
		return year === null ? null : { year, month: last?.month ?? 6, day: 15 };
	}
	if (unit === 'month' || unit === 'quarter') return last?.year && last.month ? { year: last.year, month: last.month, day: 1 } : null;
	return last?.day ?? null;
}
