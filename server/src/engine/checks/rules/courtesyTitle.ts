import type { Check, CheckInput, Report } from '../check.js';
import { isQuoted, quotedSpans } from '../quoted.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';
import type { StyleProfile } from '../styles.js';

/** "Mr. Roe". */
export const COURTESY_TITLE: Check = {
	code: 'courtesy-title',
	severity: 'information',
	title: 'Courtesy title',
	description:
		'AP and Reuters name people without Mr., Mrs., Ms., Mx. and Miss; the Guardian and the BBC write such titles without a full point. Quotations are left alone. A check of house style.',
	examples: {
		reports: ['The boat is [Mrs.] Lyle’s.', 'On Monday [Mr.] Aasland left.'],
		accepts: ['“The boat is Mrs. Lyle’s,” said Piet Maas.', 'The boat is Lyle’s.', 'Dr. Lyle left.'],
	},
	isAskedBy: ({ courtesyTitles }) => courtesyTitles !== null,
	run: (input, style) => (MAY_HAVE.test(input.text) ? titlesIn(input, style) : NO_REPORTS),
};

const MAY_HAVE = /\b(?:Mr|Ms|Mx|Mrs|Miss)\b/u;
const TITLE = /(?<![\p{L}’'])(?:Mr|Mrs|Ms|Mx|Miss)\b\.?(?= \p{Lu})/gu;

function titlesIn(input: CheckInput, style: StyleProfile | null): readonly Report[] {
	const quoted = quotedSpans(input);
	const isNever = style?.courtesyTitles === 'never';
	return reportEach([...input.text.matchAll(TITLE)], ({ 0: title, index: start }) => {
		const end = start + title.length;
		if (isQuoted(quoted, { start, end })) return null;
		if (!isNever && !title.endsWith('.')) return null;
		// "Miss Velna" is a title won, not one of courtesy.
		if (title === 'Miss' && !input.mentions.some((mention) => mention.type === 'person' && mention.start === end + 1)) return null;
		const bare = title.slice(0, -1);
		return isNever
			? {
					start,
					end,
					message: `${style.name} style has no courtesy titles.`,
					fixes: [{ kind: 'edit', title: `Remove “${title}”`, edits: [{ start, end: end + 1, text: '' }] }],
				}
			: {
					start,
					end,
					message: `${style?.name} style writes “${bare}”.`,
					fixes: [{ kind: 'edit', title: `Write “${bare}”`, edits: [{ start, end, text: bare }] }],
				};
	});
}
