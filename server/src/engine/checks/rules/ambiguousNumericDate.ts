import { monthName } from '../../dates/resolve/format.js';
import type { DateExpr } from '../../dates/timex.js';
import type { Check, Report } from '../check.js';
import type { Fix } from '../finding.js';
import { reportEach } from '../reportEach.js';

/** "03/04/2025", of which nothing says whether the day or the month stands first. */
export const AMBIGUOUS_NUMERIC_DATE: Check = {
	code: 'ambiguous-numeric-date',
	severity: 'information',
	title: 'Ambiguous numeric date',
	description:
		'The day or the month may stand first, and neither the settings nor another numeric date of the article (one with a number above 12) settles it. Readers on the other side of the ocean will read it the other way: write the month out, or have the file say which is meant.',
	examples: {
		reports: ['The permit runs until [03/04/2025].'],
		accepts: [
			'The permit runs until 13/04/2025.',
			'Filed on 25/12/2024, the permit runs until 03/04/2025.',
			'The permit runs until 04/04/2025.',
		],
	},
	run: ({ dates }) => reportEach(dates, report),
};

function report(date: DateExpr): Report | null {
	if (!date.source.rule.endsWith('/ambiguous-order')) return null;
	const values = [date.value, ...date.alternatives];
	const readings = values.map(writeOut);
	const fixes: readonly Fix[] = [
		...values.map((value) => ({ kind: 'writeDate', value }) as const),
		...values.map((value) => ({ kind: 'readDate', words: date.text, value }) as const),
		{ kind: 'readNumericDates', order: 'dayFirst' },
		{ kind: 'readNumericDates', order: 'monthFirst' },
	];
	return { start: date.start, end: date.end, message: `“${date.text}” may mean ${readings.join(' or ')}.`, fixes };
}

function writeOut(value: string): string {
	return `${monthName(Number(value.slice(5, 7)))} ${Number(value.slice(8, 10))}, ${value.slice(0, 4)}`;
}
