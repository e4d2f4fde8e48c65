import { partsOf, weekdayName } from '../../dates/resolve/format.js';
import type { DateExpr } from '../../dates/timex.js';
import { parseCivilDate, weekday } from '../../text/civilDate.js';
import type { Check, CheckInput, Report } from '../check.js';
import { isMeantAsDay, isNearbyDay, isOwnWord, wordsBeside } from '../nearbyDayMeant.js';
import { isQuoted, quotedSpans } from '../quoted.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';
import type { StyleProfile } from '../styles.js';

/** "yesterday". */
export const NEARBY_DAY: Check = {
	code: 'nearby-day',
	severity: 'information',
	title: 'Today, yesterday, tomorrow',
	description:
		'AP, Reuters and the Guardian’s website name the day of the week: “today” means something else to whoever reads the article tomorrow. Quotations, “today” where it means nowadays, and names (“the Tomorrow Group”) are left alone. A check of house style.',
	examples: {
		reports: [
			'---\ndate: 2021-03-17\n---\n\nThe pier was closed [yesterday].',
			'The council meets [tomorrow]. [Today], the ferry sailed for Velna.',
		],
		accepts: [
			'---\ndate: 2021-03-17\n---\n\nThe pier was closed on Tuesday.',
			'“It was closed yesterday,” said Moira Lyle.',
			'---\ndate: 2021-03-17\n---\n\nThe pier is today what it was to its founders. Today’s ferries are quicker, and even today, few boats dare the strait.',
		],
	},
	isAskedBy: ({ nearbyDays }) => nearbyDays === 'weekday',
	run: (input, style) => (input.kind === 'paragraph' ? nearbyDays(input, style) : NO_REPORTS),
};

function nearbyDays(input: CheckInput, style: StyleProfile | null): readonly Report[] {
	const dates = input.dates.filter((date) => isNearbyDay(date) && isMeant(date, input));
	if (dates.length === 0) return NO_REPORTS;
	const quoted = quotedSpans(input);
	return reportEach(dates, (date) => (isQuoted(quoted, date) ? null : report(date, style)));
}

function isMeant(date: DateExpr, { text, mentions }: CheckInput): boolean {
	const beside = wordsBeside(date, text);
	return isOwnWord(date, mentions, beside) && isMeantAsDay(date, beside);
}

function report({ start, end, text, value, anchor }: DateExpr, style: StyleProfile | null): Report | null {
	// "today's young" are those of our days.
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) && value !== 'PRESENT_REF' && partsOf(value).year !== null) return null;
	const day = anchor === 'publicationDate' ? parseCivilDate(value) : null;
	const name = day && weekdayName(weekday(day));
	const written = name && (style?.name === 'AP' ? name : `on ${name}`);
	const message = `${style?.name} style names the day of the week${name ? `, ${name}` : ''}.`;
	if (!written) return { start, end, message };
	const cased = /^\p{Lu}/u.test(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
	return { start, end, message, fixes: [{ kind: 'edit', title: `Write “${cased}”`, edits: [{ start, end, text: cased }] }] };
}
