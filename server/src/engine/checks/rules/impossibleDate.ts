import { monthName } from '../../dates/resolve/format.js';
import type { DateExpr } from '../../dates/timex.js';
import type { Check, Report } from '../check.js';
import { reportEach } from '../reportEach.js';
import { dayNumberSpan, dayOf, lastDayOf, likeDayNumber, spanOfDay } from './dateText.js';

/** "31 June", "February 29, 2025". */
export const IMPOSSIBLE_DATE: Check = {
	code: 'impossible-date',
	severity: 'error',
	title: 'Impossible date',
	description:
		'The month has no such day: June ends on the 30th, and February has a 29th only in leap years. Or the numbers make no date in either order (“13/13/2020”), or no time of day (“25:00 GMT”, “7:65 p.m.”).',
	examples: {
		reports: [
			'He was born on [31 June 1950].',
			'It ends on [February 30, 2025].',
			'They met on [Feb. 29, 2023].',
			'The invoice of [31/04/2024] was paid.',
			'Signed on [13/13/2020] in the town hall.',
			'The ferry leaves at [25:00 GMT] and docks at [7:65 p.m.] local time.',
		],
		accepts: [
			'He was born on 30 June 1950.',
			'They met on Feb. 29, 2024.',
			'The leap day, February 29, was mild.',
			'The file is kept under 13/13/2020/7.',
			'They led 25:60 at half time, at 24:00 GMT.',
		],
	},
	run: ({ dates, text, kind }) => {
		const ofDates = reportEach(dates, (date) => report(date, text));
		if (kind === 'code' || kind === 'frontMatter' || !(text.includes('/') || text.includes(':'))) return ofDates;
		const ofNumbers = reportEach([...text.matchAll(DAY), ...text.matchAll(CLOCK)], reportNumbers);
		return ofNumbers.length > 0 ? [...ofDates, ...ofNumbers] : ofDates;
	},
};

const DAY = /(?<![\p{L}\p{N}/.:#-])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?:19|20)\d\d(?![\p{L}\p{N}/-])/gu;
const CLOCK =
	/(?<![\p{L}\p{N}/.:#-])(?<hour>\d{1,2}):(?<minute>\d\d)(?= ?(?:[ap]\.m\.|[ap]m(?!\p{L})|GMT(?!\p{L})|UTC(?!\p{L})))(?: ?(?:[ap]\.m\.|[ap]m|GMT|UTC))/gu;

/** Numbers written as a date or a time of day that are none; these the engine tags as neither. */
function reportNumbers({ 0: written, index, groups }: RegExpExecArray): Report | null {
	const place = { start: index, end: index + written.length };
	if (groups?.['hour'] !== undefined) {
		const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])];
		if (minute > 59) return { ...place, message: `There is no such time as ${written}: an hour has 60 minutes.` };
		return hour > 24 || (hour === 24 && minute > 0)
			? { ...place, message: `There is no such time as ${written}: a day has 24 hours.` }
			: null;
	}
	const [first, second] = [Number(groups?.['first']), Number(groups?.['second'])];
	const isDate = first > 0 && second > 0 && Math.max(first, second) <= 31 && Math.min(first, second) <= 12;
	return isDate ? null : { ...place, message: `${written} is no date, whether the day or the month stands first.` };
}

function report(date: DateExpr, text: string): Report | null {
	const parts = date.known.includes('day') ? dayOf(date) : null;
	if (!parts) return null;
	const year = date.known.includes('year') ? parts.year : null;
	const last = lastDayOf(year, parts.month);
	if (parts.month < 1 || parts.month > 12 || parts.day <= last) return null;
	const month = monthName(parts.month);
	const span = dayNumberSpan(date, parts.day);
	return {
		...spanOfDay(date),
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
