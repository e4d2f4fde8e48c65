import { DATE, readDate, writeDate } from '../datesIn.js';
import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const YEARS: readonly ((year: number, later: number) => string)[] = [
	(year, later) => `from «${later} to ${year}»`,
	(year, later) => `between «${later} and ${year}»`,
	(year, later) => `in «${later}–${year}»`,
	(year, later) => `from «${later} until ${year}»`,
];
const ON_DATE = new RegExp(`\\bon ${DATE.source}`, 'gu');

export const RANGE_TURNED_ROUND: Slip = {
	name: 'a range ends before it begins',
	code: 'reversed-date-range',
	plant: (article) => [
		...replaceOutsideQuotes(article, /\bin (?<year>[12]\d{3})(?=[ ,.])/gu, ({ groups, index }) => {
			const year = Number(groups?.['year']);
			return YEARS[index % YEARS.length]?.(year, year + 2 + (index % 7)) ?? null;
		}),
		...replaceOutsideQuotes(article, ON_DATE, (match) => {
			const date = readDate(match, article);
			const dated = { ...date, yearWritten: true };
			return `between «${writeDate({ ...dated, year: date.year + 1 })} and ${writeDate(dated)}»`;
		}),
	],
};
