import type { Check, CheckInput, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** "the Collective Security Treaty Organization (CSTO)" once more. */
export const ACRONYM_DEFINED_TWICE: Check = {
	code: 'acronym-defined-twice',
	severity: 'warning',
	title: 'Acronym defined twice',
	description: 'The article has put this acronym in brackets behind its name before. From then on the acronym will do.',
	examples: {
		reports: ['The Collective Fisheries Organization (CFO) met on Monday.\n\nThe Collective Fisheries Organization ([CFO]) was late.'],
		accepts: ['The Collective Fisheries Organization (CFO) met on Monday.\n\nThe CFO was late.'],
	},
	run: (input) => (input.kind === 'paragraph' && !input.carry.names.isFull ? definedAgain(input) : NO_REPORTS),
};

function definedAgain({ mentions, carry }: CheckInput): readonly Report[] {
	const defined = new Set(carry.names.defined);
	return reportEach(mentions, ({ start, end, text, expansion }, i) => {
		if (expansion === undefined) return null;
		const isDefined = defined.has(text);
		defined.add(text);
		const name = mentions[i - 1];
		if (!isDefined) return null;
		return {
			start,
			end,
			message: `“${text}” has been defined before.`,
			fixes: name ? [{ kind: 'edit', title: `Write “${text}” alone`, edits: [{ start: name.start, end: end + 1, text }] }] : [],
		};
	});
}
