import { type CivilDate, fromDayNumber, toDayNumber } from '../../text/civilDate.js';

/** How many days lie between the counts of two sources: fixed days (1 January of year 1 is 1) and days since 1970. */
const FIXED_OF_1970 = 719163;
const JULIAN_DAY_OF_1970 = 2440587.5;

/**
 * The day on which an Islamic month and day falls in a year of ours, the first where it falls twice. By the tabular calendar (thirty-year cycle, civil
 * epoch), as the moon itself may put it off by a day. Source: Meeus, Astronomical Algorithms, chapter 9.
 */
export function islamicDay(year: number, month: number, day: number): CivilDate {
	const first = toDayNumber({ year, month: 1, day: 1 });
	let islamicYear = Math.floor(((year - 622) * 33) / 32);
	while (islamicDayNumber(islamicYear, month, day) < first) islamicYear++;
	while (islamicDayNumber(islamicYear - 1, month, day) >= first) islamicYear--;
	return fromDayNumber(islamicDayNumber(islamicYear, month, day));
}

const ISLAMIC_EPOCH = 1948439.5;

function islamicDayNumber(year: number, month: number, day: number): number {
	const julian = day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + ISLAMIC_EPOCH - 1;
	return julian - JULIAN_DAY_OF_1970;
}

/** So many days from the Jewish New Year (1 Tishri) that falls in a year of ours. Passover lies 163 days before it, whatever the year. */
export function fromJewishNewYear(year: number, offset: number): CivilDate {
	return fromDayNumber(jewishNewYear(year + 3761) + offset);
}

/** The first day of Hanukkah, 25 Kislev: the month before it has 30 days in years of full length, else 29. */
export function hanukkah(year: number): CivilDate {
	const start = jewishNewYear(year + 3761);
	const isFull = (jewishNewYear(year + 3762) - start) % 10 === 5;
	return fromDayNumber(start + 30 + (isFull ? 30 : 29) + 24);
}

const HEBREW_EPOCH = -1373427;

/** 1 Tishri of a Jewish year in days since 1970. Source: Dershowitz and Reingold, Calendrical Calculations, chapter 8. */
function jewishNewYear(year: number): number {
	const [before, now, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
	const delay = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
	return HEBREW_EPOCH + now + delay - FIXED_OF_1970;
}

/** Days from the epoch to the mean new moon of a year, put off from the weekdays on which no year begins. */
function elapsed(year: number): number {
	const months = Math.floor((235 * year - 234) / 19);
	const day = 29 * months + Math.floor((12084 + 13753 * months) / 25920);
	return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** Easter of the Eastern churches, by our calendar. Valid from 1900 to 2099. Source: Meeus, Astronomical Algorithms, chapter 8. */
export function orthodoxEaster(year: number): CivilDate {
	const d = (19 * (year % 19) + 15) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
	const julian = d + e + 114;
	return fromDayNumber(toDayNumber({ year, month: Math.floor(julian / 31), day: (julian % 31) + 1 }) + 13);
}
