import { type CivilDate, fromDayNumber, toDayNumber, weekday } from './civilDate.js';

/** The ISO 8601 week of a day; the week's year may differ from the day's (2021-01-01 lies in 2020-W53). */
export function isoWeek(date: CivilDate): { readonly year: number; readonly week: number } {
	const thursday = toDayNumber(date) + 4 - weekday(date);
	const { year } = fromDayNumber(thursday);
	return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** `2022-W01`. */
export function formatIsoWeek(date: CivilDate): string {
	const { year, week } = isoWeek(date);
	return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The day so many days on. */
export function addDays(date: CivilDate, days: number): CivilDate {
	return fromDayNumber(toDayNumber(date) + days);
}

/** The year and month so many months on from a year and month. */
export function addMonths(
	{ year, month }: { readonly year: number; readonly month: number },
	months: number,
): { readonly year: number; readonly month: number } {
	const count = year * 12 + month - 1 + months;
	return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}
