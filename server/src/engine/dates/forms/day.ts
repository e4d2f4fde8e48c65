import type { Match, TimeText } from '../timeText.js';
import { dayFirst, monthFirst, weekdayDate } from './calendar.js';
import { deictic, weekday } from './relative.js';

/** The day that begins at a place, in whatever form: what a clock time can be of. */
export function matchDay(t: TimeText, at: number): Match | null {
	const date = weekdayDate(t, at) ?? monthFirst(t, at) ?? dayFirst(t, at) ?? deictic(t, at) ?? weekday(t, at);
	if (date?.operator.kind === 'calendar' && date.operator.day === undefined) return null;
	return date;
}
