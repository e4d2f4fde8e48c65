import { MONTHS, WEEKDAYS } from '../../../../server/src/service/hover/timexNames.js';
import type { CleanArticle } from './cleanArticle.js';

/** Finds a day of the month with its month, and the weekday and the year beside it, if any: “Friday, March 2, 2021”, “2 March”. */
export const DATE =
	/(?<weekday>\p{Lu}\p{Ll}+day,? )?\b(?:(?<month>Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?<rest>uary|ruary|ust|ember|tember|ober|\.)? (?<day>\d\d?)|(?<dayFirst>\d\d?) (?<monthLast>January|February|March|April|May|June|July|August|September|October|November|December))\b(?!-)(?<year>,? \d{4})?/gu;

/** A date as it is written in a text. */
export interface WrittenDate {
	/** 0 for January. */
	readonly month: number;
	readonly day: number;
	/** The year that is written, or the one that comes closest to publication. */
	readonly year: number;
	readonly yearWritten: boolean;
	/** Whether the day stands before the month. */
	readonly dayFirst: boolean;
	/** Whether the month is abbreviated. */
	readonly abbreviated: boolean;
}

/** Reads what {@link DATE} found in an article. */
export function readDate({ groups }: RegExpExecArray, { published }: CleanArticle): WrittenDate {
	const name = groups?.['month'] ?? groups?.['monthLast'] ?? '';
	const month = MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3)));
	const day = Number(groups?.['day'] ?? groups?.['dayFirst']);
	const written = groups?.['year'];
	const thatYear = Number(published.slice(0, 4));
	const away = (year: number): number => Math.abs(Date.UTC(year, month, day) - Date.parse(published));
	const closest = [thatYear, thatYear - 1, thatYear + 1].reduce((best, year) => (away(year) < away(best) ? year : best));
	return {
		month,
		day,
		year: written ? Number(written.slice(-4)) : closest,
		yearWritten: written !== undefined,
		dayFirst: groups?.['dayFirst'] !== undefined,
		abbreviated: groups?.['rest'] === '.',
	};
}

/** Writes a date out the way round that it was written, with its year if it had one. */
export function writeDate({ month, day, year, yearWritten, dayFirst, abbreviated }: WrittenDate): string {
	const name = abbreviated ? abbreviate(month) : MONTHS[month];
	if (dayFirst) return `${day} ${name}${yearWritten ? ` ${year}` : ''}`;
	return `${name} ${day}${yearWritten ? `, ${year}` : ''}`;
}

/** A month as news agencies write it beside a day: “Sept.”, “May”. */
export function abbreviate(month: number): string {
	const name = MONTHS[month] ?? '';
	if (name.length <= 5) return name;
	return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}

/** The name of a date's weekday, so many days later. */
export function weekdayOf({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>, later = 0): string {
	return WEEKDAYS[(new Date(Date.UTC(year, month, day + later)).getUTCDay() + 6) % 7] ?? '';
}
