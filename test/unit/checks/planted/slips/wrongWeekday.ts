import { DATE, readDate, weekdayOf, writeDate } from '../datesIn.js';
import { replaceEach } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const WRONG_WEEKDAY: Slip = {
	name: 'the weekday is not that of the date',
	code: 'weekday-contradicts-date',
	plant: (article) =>
		replaceEach(article, DATE, (match) => {
			// “The week of Friday, June 9” is nothing that anybody writes.
			if (article.text.slice(0, match.index).endsWith('week of ')) return null;
			const date = readDate(match, article);
			const weekday = weekdayOf(date, 1 + (date.day % 6));
			return `«${weekday}${date.dayFirst ? '' : ','} ${writeDate(date)}»`;
		}),
};
