import type { DateExpr } from '../../dates/timex.js';
import { type CivilDate, daysInMonth } from '../../text/civilDate.js';
import type { Span } from '../../text/span.js';

const VALUE = /^(?<year>\d{4}|XXXX)-(?<month>\d{2})-(?<day>\d{2})/u;

/** The year (null: open), month and day that a date's value has, whether or not the day exists; null for any other value. */
export function dayOf(date: DateExpr): (Omit<CivilDate, 'year'> & { readonly year: number | null }) | null {
	const groups = VALUE.exec(date.value)?.groups;
	if (!groups) return null;
	return { year: groups['year'] === 'XXXX' ? null : Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) };
}

/** The part of a date's text that names the day: "Saturday, September 12" of "the night of Saturday, September 12". */
export function spanOfDay({ start, end, text }: DateExpr): Span {
	return { start: start + (PART_OF_DAY.exec(text)?.[0].length ?? 0), end };
}

const PART_OF_DAY = /^(?:the )?(?:(?:early |late )?(?:night|eve|morning|afternoon|evening|week|weekend) of )(?:the )?/iu;

/** Where a date's text writes its day in digits, suffix included ("12", "12th"), in block offsets; null where it is spelled out. */
export function dayNumberSpan(date: DateExpr, day: number): Span | null {
	const match = new RegExp(String.raw`(?<![\p{L}\p{N}/-])0?${day}(?:st|nd|rd|th)?(?![\p{L}\p{N}/-])`, 'u').exec(date.text);
	return match && { start: date.start + match.index, end: date.start + match.index + match[0].length };
}

/** A day number written as another one was: "12th" gives "13th", "12" gives "13". */
export function likeDayNumber(written: string, day: number): string {
	return /\p{L}/u.test(written) ? `${day}${ordinalSuffix(day)}` : String(day);
}

function ordinalSuffix(day: number): string {
	if (day >= 11 && day <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** The last day of a month; February has 29 days where the year is open. */
export function lastDayOf(year: number | null, month: number): number {
	return daysInMonth(year ?? 2000, month);
}
