import type { Check } from '../check.js';
import { reportEach } from '../reportEach.js';

/** A straight mark that pairs with a curly one, or a curly mark turned the wrong way. */
export const MISMATCHED_QUOTATION_MARKS: Check = {
	code: 'mismatched-quotation-marks',
	severity: 'warning',
	title: 'Mismatched quotation marks',
	description:
		'The two marks of a quotation belong together: a straight one with a straight one, a curly one that opens with a curly one that closes. ' +
		'Reported are pairs of mixed style, which pasted text often brings, and curly marks turned the wrong way.',
	examples: {
		reports: ['“We go on,["] she said.', '[”]We go on,” she said.', '["]We go on,” she said.', '“We go on,[“] she said.'],
		accepts: ['“We go on,” she said.', '"We go on," she said.', '„Genug“, sagte sie. «Oui», dit-il.', '‘We go on,’ she said.'],
	},
	isMechanical: true,
	run: ({ quoteFacts }) =>
		reportEach(quoteFacts.mismatches, ({ start, end, text, expected, fault }) => ({
			start,
			end,
			message: fault === 'mixed' ? `This ${text} does not match the mark that it pairs with.` : `This ${text} is turned the wrong way.`,
			fixes: [{ kind: 'edit', title: `Replace ${text} by ${expected}`, edits: [{ start, end, text: expected }] }],
		})),
};
