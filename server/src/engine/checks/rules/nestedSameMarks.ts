import type { Check, Report } from '../check.js';
import { NO_REPORTS } from '../reportEach.js';

/** “She told me “no” twice.” */
export const NESTED_SAME_MARKS: Check = {
	code: 'nested-same-marks',
	severity: 'warning',
	title: 'Nested marks of the same kind',
	description:
		'A quotation within a quotation has the same marks as the one around it, so that it seems to end where the inner one begins. Inner quotations have single marks (‘…’) where the outer one has double ones.',
	examples: {
		reports: ['“She told me [“no”] twice,” said Moira Lyle.'],
		accepts: ['“She told me ‘no’ twice,” said Moira Lyle.', '“We go on,” said Moira Lyle. “We must.”'],
	},
	run: ({ text }) => (text.includes('“') ? nested(text) : NO_REPORTS),
};

const MARK = /[“”]/gu;

/** The inner pairs of a paragraph whose marks are all paired. */
function nested(text: string): readonly Report[] {
	const open: number[] = [];
	const reports: Report[] = [];
	for (const { 0: mark, index } of text.matchAll(MARK)) {
		if (mark === '“') {
			open.push(index);
			continue;
		}
		const start = open.pop();
		if (start === undefined) return NO_REPORTS;
		if (open.length > 0) reports.push(report(text, start, index + 1));
	}
	return open.length > 0 ? NO_REPORTS : reports;
}

function report(text: string, start: number, end: number): Report {
	return {
		start,
		end,
		message: 'A quotation within a quotation has single marks.',
		fixes: [{ kind: 'edit', title: 'Write ‘…’', edits: [{ start, end, text: `‘${text.slice(start + 1, end - 1)}’` }] }],
	};
}
