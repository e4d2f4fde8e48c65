import { areWords, type Form, type Match, type TimeText, wordAt } from '../timeText.js';
import { dayFirst, monthFirst, weekdayDate } from './calendar.js';
import { deictic } from './deictic.js';
import { weekday } from './relative.js';

/** The day that begins at a place, in whatever form: what a clock time can be of. */
export function matchDay(t: TimeText, at: number): Match | null {
	const date = weekdayDate(t, at) ?? monthFirst(t, at) ?? dayFirst(t, at) ?? deictic(t, at) ?? weekday(t, at);
	if (date?.operator.kind === 'calendar' && date.operator.day === undefined) return null;
	return date;
}

/** "the night of April 18", "the morning after": here only the first. */
export const partOfDay: Form = (t, at) => {
	const part = wordAt(t, at, 'dayPart');
	if (!part || !areWords(t, at + 1, 'of')) return null;
	const day = matchDay(t, areWords(t, at + 2, 'the') ? at + 3 : at + 2);
	return day && day.operator.kind !== 'time'
		? { end: day.end, form: 'part-of-day', operator: { kind: 'time', base: day.operator, part: part.part }, article: 'inside' }
		: null;
};
