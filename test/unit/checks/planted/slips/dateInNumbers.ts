import { DATE, readDate } from '../datesIn.js';
import { replaceEach } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const DATE_IN_NUMBERS: Slip = {
	name: 'a date is written in numbers',
	code: 'ambiguous-numeric-date',
	plant: (article) =>
		replaceEach(article, DATE, (match) => {
			const { month, day, year, dayFirst } = readDate(match, article);
			if (day > 12 || day === month + 1) return null;
			const numbers = dayFirst ? [day, month + 1] : [month + 1, day];
			return `«${numbers.map((number) => (dayFirst ? String(number).padStart(2, '0') : number)).join('/')}/${year}»`;
		}),
};
