import type { Check, CheckInput, Report } from '../check.js';
import { isQuoted, quotedSpans } from '../quoted.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** "January 5th". */
export const ORDINAL_DAY: Check = {
	code: 'ordinal-day',
	severity: 'information',
	title: 'Ordinal in a date',
	description:
		'Days beside a month are written without -st, -nd, -rd and -th. Quotations are left alone. A check of house style: AP, Reuters, Guardian, BBC.',
	examples: {
		reports: ['The pier was closed on Jan. [5th].', 'It opened on the [21st] of March 2022.'],
		accepts: ['The pier was closed on Jan. 5.', 'It was her 5th boat.', '“It was March 5th,” said Moira Lyle.'],
	},
	isMechanical: true,
	isAskedBy: ({ days }) => days === 'cardinal',
	run: (input) => (/\d(?:st|nd|rd|th)\b/u.test(input.text) ? ordinalsIn(input) : NO_REPORTS),
};

const ORDINAL = /^(?<number>\d{1,2})(?:st|nd|rd|th)$/u;
const MONTH = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

function ordinalsIn(input: CheckInput): readonly Report[] {
	const quoted = quotedSpans(input);
	return reportEach(input.dates, ({ start: from, text }) => {
		const at = /(?<!\p{N})\d{1,2}(?:st|nd|rd|th)\b/u.exec(text);
		const number = at && ORDINAL.exec(at[0])?.groups?.['number'];
		if (!at || !number || !MONTH.test(text)) return null;
		const start = from + at.index;
		const end = start + at[0].length;
		if (isQuoted(quoted, { start, end })) return null;
		return {
			start,
			end,
			message: 'No ordinals in dates.',
			fixes: [{ kind: 'edit', title: `Write “${number}”`, edits: [{ start, end, text: number }] }],
		};
	});
}
