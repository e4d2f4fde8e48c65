import { monthName, spell, weekdayName } from '../../dates/resolve/format.js';
import type { DateExpr } from '../../dates/timex.js';
import { type CivilDate, isCivilDate, weekday } from '../../text/civilDate.js';
import { addDays } from '../../text/isoWeek.js';
import type { Check, Report } from '../check.js';
import type { Fix } from '../finding.js';
import { reportEach } from '../reportEach.js';
import { dayNumberSpan, dayOf, likeDayNumber, spanOfDay } from './dateText.js';

/** "Tuesday, 12 March 2021", which was a Friday. */
export const WEEKDAY_CONTRADICTS_DATE: Check = {
	code: 'weekday-contradicts-date',
	severity: 'warning',
	title: 'Weekday contradicts date',
	description:
		'The weekday and the day of the month do not fall together in that year, so one of them is wrong. Where the text names no year, the one that the publication date suggests is used; without either, nothing is reported.',
	examples: {
		reports: [
			'The court sat on [Tuesday, March 12, 2021].',
			'LIMA, 20 May 2022 (Reuters) — The strike began on [Monday, May 17], the union said.',
			'It opened on [Sunday 4 July 2028] in the harbor.',
			'It burned down in the night of [Tuesday, March 12, 2021].',
		],
		accepts: [
			'The court sat on Friday, March 12, 2021.',
			'LIMA, 20 May 2022 (Reuters) — The strike began on Tuesday, May 17, the union said.',
			'She was born on Monday, May 17.',
		],
	},
	run: ({ dates, text }) => reportEach(dates, (date) => report(date, text)),
};

function report(date: DateExpr, text: string): Report | null {
	const stated = date.statedWeekday;
	const parts = stated === undefined ? null : dayOf(date);
	if (stated === undefined || !parts || parts.year === null) return null;
	const day = { ...parts, year: parts.year };
	if (!isCivilDate(day) || weekday(day) === stated) return null;
	const right = weekdayName(weekday(day));
	const inferred = date.implied.includes('year') ? ` (the year inferred from ${date.anchorValue ?? 'the text'})` : '';
	const hint = date.implied.includes('year') ? otherYear(day, stated) : '';
	const number = dayNumberSpan(date, day.day);
	return {
		...spanOfDay(date),
		message: `${spell(day)} is a ${right}, not a ${weekdayName(stated)}${inferred}.${hint}`,
		related: number ? [{ ...number, message: `${day.day} ${monthName(day.month)} ${day.year} falls on a ${right}.` }] : [],
		fixes: [fixWeekday(date, right), ...fixDay(date, day, stated, text)],
	};
}

/** Names the year beside the inferred one, where the stated weekday is right in it: the year may be what was taken wrongly. */
function otherYear(day: CivilDate, stated: number): string {
	const year = [day.year - 1, day.year + 1].find(
		(other) => isCivilDate({ ...day, year: other }) && weekday({ ...day, year: other }) === stated,
	);
	return year === undefined ? '' : ` In ${year} it is.`;
}

const FIRST_WORD = /^\p{L}+\.?/u;

function fixWeekday(date: DateExpr, right: string): Fix {
	const { start } = spanOfDay(date);
	const written = FIRST_WORD.exec(date.text.slice(start - date.start))?.[0] ?? '';
	const word = written.endsWith('.') ? `${right.slice(0, 3)}.` : right;
	return { kind: 'edit', title: `Change to “${word}”`, edits: [{ start, end: start + written.length, text: word }] };
}

/** The nearest day of the stated weekday, where it lies in the same month and the day is in digits. */
function fixDay(date: DateExpr, day: CivilDate, stated: number, text: string): readonly Fix[] {
	const span = dayNumberSpan(date, day.day);
	const nearest = addDays(day, ((stated - weekday(day) + 10) % 7) - 3);
	if (!span || nearest.month !== day.month) return [];
	const number = likeDayNumber(text.slice(span.start, span.end), nearest.day);
	return [{ kind: 'edit', title: `Change to ${weekdayName(stated)}, ${spell(nearest)}`, edits: [{ ...span, text: number }] }];
}
