import { monthName } from '../../dates/resolve/format.js';
import type { DateExpr } from '../../dates/timex.js';
import type { Check, Report } from '../check.js';
import { reportEach } from '../reportEach.js';
import { dayNumberSpan, dayOf, lastDayOf, likeDayNumber } from './dateText.js';

/** "31 June", "February 29, 2025". */
export const IMPOSSIBLE_DATE: Check = {
	code: 'impossible-date',
	severity: 'error',
	title: 'Impossible date',
	description: 'The month has no such day: June ends on the 30th, and February has a 29th only in leap years.',
	examples: {
		reports: [
			'He was born on [31 June 1950].',
			'It ends on [February 30, 2025].',
			'They met on [Feb. 29, 2023].',
			'The invoice of [31/04/2024] was paid.',
		],
		accepts: ['He was born on 30 June 1950.', 'They met on Feb. 29, 2024.', 'The leap day, February 29, was mild.'],
	},
	run: ({ dates, text }) => reportEach(dates, (date) => report(date, text)),
};

function report(date: DateExpr, text: string): Report | null {
	const parts = date.known.includes('day') ? dayOf(date) : null;
	if (!parts) return null;
	const year = date.known.includes('year') ? parts.year : null;
	const last = lastDayOf(year, parts.month);
	if (parts.month < 1 || parts.month > 12 || parts.day <= last) return null;
	const month = monthName(parts.month);
	const span = dayNumberSpan(date, parts.day);
	return {
		start: date.start,
		end: date.end,
		message: `There is no ${parts.day} ${month}${year === null ? '' : ` ${year}`}: the last day of that month is ${last} ${month}${year === null ? '' : ` ${year}`}.`,
		fixes: span
			? [
					{
						kind: 'edit',
						title: `Change to ${last} ${month}`,
						edits: [{ ...span, text: likeDayNumber(text.slice(span.start, span.end), last) }],
					},
				]
			: [],
	};
}
