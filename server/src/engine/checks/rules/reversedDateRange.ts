import type { DateExpr } from '../../dates/timex.js';
import type { Check, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** "from 2019 to 2015". */
export const REVERSED_DATE_RANGE: Check = {
	code: 'reversed-date-range',
	severity: 'warning',
	title: 'Reversed date range',
	description: 'The range ends before it begins. Only ranges whose two ends state their years are looked at.',
	examples: {
		reports: [
			'She led the bank from [2019 to 2015].',
			'Closed between [6 March 2024 and 2 March 2024].',
			'The third term ([2019–2015]) was her last.',
		],
		accepts: [
			'She led the bank from 2015 to 2019.',
			'It fell from 2019 levels to 2015 levels.',
			'He served in 2019 and 2015.',
			'Open from November to March.',
			'The terms were 2015–2019 and 2019–20.',
			'Invoice 2019-2015-03 was paid.',
		],
	},
	run: ({ dates, text }) => (dates.length < 2 ? NO_REPORTS : reportEach(dates, (date, i) => report(date, dates[i + 1], text))),
};

const LEAD = /(?:^|[^\p{L}])(?<word>from|between)\s+$/iu;
const JOINT = /^\s*(?<word>to|and|until|till|through|-|–|—)\s*$/iu;
const FULL = /^\d{4}(?:-\d{2}){0,2}$/u;

function report(from: DateExpr, to: DateExpr | undefined, text: string): Report | null {
	if (!to || from.value.length !== to.value.length || from.value <= to.value || !FULL.test(from.value)) return null;
	if (!from.known.includes('year') || !to.known.includes('year')) return null;
	const joint = JOINT.exec(text.slice(from.end, Math.min(to.start, from.end + 12)))?.groups?.['word']?.toLowerCase();
	const lead = LEAD.exec(text.slice(Math.max(0, from.start - 12), from.start))?.groups?.['word']?.toLowerCase();
	if (!joint || (lead ? (joint === 'and') !== (lead === 'between') : !isDashed(from, to, text))) return null;
	return {
		start: from.start,
		end: to.end,
		message: `The range ends on ${to.value}, before it begins on ${from.value}.`,
		fixes: [
			{
				kind: 'edit',
				title: 'Swap the two dates',
				edits: [
					{ start: to.start, end: to.end, text: from.text },
					{ start: from.start, end: from.end, text: to.text },
				],
			},
		],
	};
}

/** Whether nothing but a dash stands between two years, and nothing ties them to more digits: "2019–2015". */
function isDashed(from: DateExpr, to: DateExpr, text: string): boolean {
	if (!YEAR.test(from.text) || !YEAR.test(to.text) || to.start !== from.end + 1) return false;
	return !/[\p{L}\p{N}/.#-]/u.test(text.charAt(from.start - 1)) && !/[\p{L}\p{N}/#–-]/u.test(text.charAt(to.end));
}
const YEAR = /^\d{4}$/u;
