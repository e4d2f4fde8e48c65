import { timesCounted } from '../articleTally.js';
import type { Check, Report } from '../check.js';
import { reportEach } from '../reportEach.js';
import { acronymKey } from '../share.js';

/** "the Collective Security Treaty Organization (CSTO)", and no CSTO after that. */
export const ACRONYM_NEVER_USED: Check = {
	code: 'acronym-never-used',
	severity: 'information',
	title: 'Acronym never used again',
	description:
		'An acronym is put in brackets behind its name, and the article never uses it. It only gets in the reader’s way: leave it out. Codes of one word, such as those of airports and parties (“Velna (VLN)”), are left alone.',
	examples: {
		reports: ['The Collective Fisheries Organization ([CFO]) met on Monday. It was late.'],
		accepts: [
			'The Collective Fisheries Organization (CFO) met on Monday. The CFO was late.',
			'CFO meets\n\nThe Collective Fisheries Organization (CFO) met on Monday.',
		],
	},
	run: ({ mentions, text, tally }) =>
		reportEach(mentions, (mention): Report | null => {
			const { start, end, expansion } = mention;
			if (expansion === undefined || !/^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u.test(mention.text) || text[start - 1] !== '(' || text[end] !== ')')
				return null;
			if (timesCounted(tally, acronymKey(mention.text)) > 1 || !/\s/u.test(expansion)) return null;
			const from = text[start - 2] === ' ' ? start - 2 : start - 1;
			return {
				start,
				end,
				message: `“${mention.text}” is never used again.`,
				fixes: [{ kind: 'edit', title: `Remove “(${mention.text})”`, edits: [{ start: from, end: end + 1, text: '' }] }],
			};
		}),
};
