import { DATE, readDate, writeDate } from '../datesIn.js';
import { replaceEach } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const SHORT_MONTHS = [3, 5, 8, 10] as const;

export const NO_SUCH_DAY: Slip = {
	name: 'the month has no such day',
	code: 'impossible-date',
	plant: (article) =>
		replaceEach(article, DATE, (match) => {
			const date = readDate(match, article);
			if (date.month === 1) return `«${writeDate({ ...date, day: 30 })}»`;
			return `«${writeDate({ ...date, day: 31, month: SHORT_MONTHS.find((short) => short >= date.month) ?? 8 })}»`;
		}),
};
