import { type CivilDate, formatCivilDate, formatYear, isCivilDate } from '../../text/civilDate.js';
import { MONTHS, WEEKDAYS } from '../words/calendarWords.js';

const WEEKDAY_NAMES: readonly string[] = WEEKDAYS.map(capitalize);
const MONTH_NAMES: readonly string[] = MONTHS.map(capitalize);

/** "Wednesday". */
export function weekdayName(weekday: number): string {
	return WEEKDAY_NAMES[weekday - 1] ?? '';
}

/** "March". */
export function monthName(month: number): string {
	return MONTH_NAMES[month - 1] ?? '';
}

/** "22 March 2013". */
export function spell({ year, month, day }: CivilDate): string {
	return `${day} ${monthName(month)} ${year}`;
}

/** A number with zeros ahead of it, at least so many digits: 7 is `07`. */
export function pad(number: number, width = 2): string {
	return String(number).padStart(width, '0');
}

/** `2022-03`. */
export function formatMonth({ year, month }: { readonly year: number; readonly month: number }): string {
	return `${formatYear(year)}-${pad(month)}`;
}

/** `2022-Q1`. */
export function formatQuarter(year: number, quarter: number): string {
	return `${formatYear(year)}-Q${quarter}`;
}

/** The year, month and day that a TIMEX3 value states, as far as it does: `2003-04` has a year and a month, a week or season only a year. */
export function partsOf(value: string): { readonly year: number | null; readonly month: number | null; readonly day: CivilDate | null } {
	if (value.startsWith('BC')) return beforeChrist(partsOf(value.slice(2)));
	const year = readDigits(value, 0, 4);
	const month = year === null || value[4] !== '-' ? null : readDigits(value, 5, 7);
	const day = month === null || value[7] !== '-' ? null : readDigits(value, 8, 10);
	const date = year !== null && month !== null && day !== null ? { year, month, day } : null;
	return { year, month, day: date && isCivilDate(date) ? date : null };
}

type Parts = ReturnType<typeof partsOf>;

function beforeChrist({ year, month, day }: Parts): Parts {
	return { year: year === null ? null : -year, month, day: day && { ...day, year: -day.year } };
}

/** The number that the characters from one place to another are all digits of, else null. */
function readDigits(text: string, from: number, to: number): number | null {
	let number = 0;
	for (let i = from; i < to; i++) {
		const digit = text.charCodeAt(i) - 48;
		if (!(digit >= 0 && digit <= 9)) return null;
		number = number * 10 + digit;
	}
	return number;
}

function capitalize(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A date's TIMEX3 value by its stated parts. */
export function dateValue(year: number, month: number | undefined, day: number | undefined): string {
	if (month === undefined) return formatYear(year);
	return day === undefined ? formatMonth({ year, month }) : formatCivilDate({ year, month, day });
}
