/** A day of the proleptic Gregorian calendar, free of clocks and time zones. Months run from 1 to 12; -480 is 480 BC, and there is no year 0. */
export interface CivilDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:$|[T ])/u;

/** Reads `YYYY-MM-DD`, with or without a time after it; null where the text is no such date or the day does not exist. */
export function parseCivilDate(text: string): CivilDate | null {
	const groups = ISO_DATE.exec(text)?.groups;
	if (!groups) return null;
	const date = { year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) };
	return isCivilDate(date) ? date : null;
}

/** Whether the day exists: 2024-02-29 does, 2025-02-29 does not. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has; 0 of a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
	return [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `YYYY-MM-DD`. */
export function formatCivilDate({ year, month, day }: CivilDate): string {
	return `${formatYear(year)}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** `YYYY`; a year before Christ, which is negative here, as TIMEX3 writes it: `BC0480`. */
export function formatYear(year: number): string {
	if (year >= 1000) return String(year);
	return year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** Days since 1970-01-01, negative before. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function toDayNumber({ year, month, day }: CivilDate): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `toDayNumber` (civil_from_days of the same source). */
export function fromDayNumber(dayNumber: number): CivilDate {
	const z = dayNumber + 719468;
	const era = Math.floor(z / 146097);
	const dayOfEra = z - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekday(date: CivilDate): number {
	return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
