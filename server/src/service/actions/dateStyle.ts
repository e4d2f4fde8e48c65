import { type Article, type CivilDate, type DateExpr, weekday } from '../../engine/index.js';
import { MONTHS, WEEKDAYS } from '../hover/timexNames.js';

/** How an article writes its dates: "17 March 2021" or "March 17, 2021"; and whether it shortens the long months before a day, as the AP does ("Sept. 3"). */
export interface DateStyle {
	readonly order: 'dayFirst' | 'monthFirst';
	readonly months: 'full' | 'abbreviated';
}

/** The style that most of an article's dates are written in; the American order, months in full, where there is none to go by. */
export function dateStyleOf(article: Article): DateStyle {
	let dayFirst = 0;
	let monthFirst = 0;
	let abbreviated = 0;
	let full = 0;
	for (const { annotations } of article.blocks) {
		for (const { text } of annotations.dates) {
			if (DAY_FIRST.test(text)) dayFirst++;
			else if (MONTH_FIRST.test(text)) monthFirst++;
			else continue;
			if (SHORT_MONTH.test(text)) abbreviated++;
			else if (LONG_MONTH.test(text)) full++;
		}
	}
	return { order: dayFirst > monthFirst ? 'dayFirst' : 'monthFirst', months: abbreviated > full ? 'abbreviated' : 'full' };
}

const DAY_FIRST = /(?:^|\P{L})\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;
const MONTH_FIRST = /(?:^|\P{L})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}(?!\d)/u;
const SHORT_MONTH = /(?:^|\P{L})(?:Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)\./u;
const LONG_MONTH = /January|February|August|September|October|November|December/u;
/** The months that the AP shortens. */
const AP_MONTHS: Readonly<Record<number, string>> = { 1: 'Jan.', 2: 'Feb.', 8: 'Aug.', 9: 'Sept.', 10: 'Oct.', 11: 'Nov.', 12: 'Dec.' };

/** A day in full, with the weekday or without: "Wednesday, 17 March 2021", "March 17, 2021". */
export function writeDay(day: CivilDate, { order, months }: DateStyle, head: 'weekday' | 'day'): string {
	const month = (months === 'abbreviated' ? AP_MONTHS[day.month] : undefined) ?? MONTHS[day.month - 1] ?? '';
	const date = order === 'dayFirst' ? `${day.day} ${month} ${day.year}` : `${month} ${day.day}, ${day.year}`;
	return head === 'weekday' ? `${WEEKDAYS[weekday(day) - 1]}, ${date}` : date;
}

/** Whether the words of a date name its weekday, so that it keeps one when it is written out. */
export function headOf({ known, statedWeekday }: DateExpr): 'weekday' | 'day' {
	return known.includes('weekday') || statedWeekday !== undefined ? 'weekday' : 'day';
}
