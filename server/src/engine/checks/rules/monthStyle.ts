import type { Check, CheckInput, Report } from '../check.js';
import { isQuoted, quotedSpans } from '../quoted.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';
import type { StyleProfile } from '../styles.js';

/** "January 5" in AP style, "Jan. 5" in the Guardian's. */
export const MONTH_STYLE: Check = {
	code: 'month-style',
	severity: 'information',
	title: 'Months in dates',
	description:
		'AP and Reuters abbreviate January, February and August to December before a day (“Jan. 5”), and write the other months out; the Guardian and the BBC write all months out. Quotations are left alone. A check of house style.',
	examples: {
		reports: ['The pier was closed on [January] 5.', 'It opened on [Mar.] 12.', 'It sank on [Sep] 3, 2021.'],
		accepts: ['The pier was closed on Jan. 5.', 'It was closed in January 2021.', 'It opened on March 12.', 'It sank on Sept. 3, 2021.'],
	},
	isMechanical: true,
	isAskedBy: ({ months }) => months !== null,
	run: (input, style) => (MONTH.test(input.text) ? monthsIn(input, style) : NO_REPORTS),
};

const MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)/u;
const BEFORE_DAY =
	/(?<![\p{L}\p{N}])(?<month>January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?= \d{1,2}(?:st|nd|rd|th)?(?![\p{N}:]))/gu;
const BEHIND_DAY = /(?<=(?<![\p{N}])\d{1,2} )(?<month>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?!\p{L})/gu;

/** Each month: its first three letters, as AP abbreviates it, and in full. */
const MONTHS: Readonly<Record<string, readonly [abbreviated: string, full: string]>> = {
	Jan: ['Jan.', 'January'],
	Feb: ['Feb.', 'February'],
	Mar: ['March', 'March'],
	Apr: ['April', 'April'],
	Jun: ['June', 'June'],
	Jul: ['July', 'July'],
	Aug: ['Aug.', 'August'],
	Sep: ['Sept.', 'September'],
	Oct: ['Oct.', 'October'],
	Nov: ['Nov.', 'November'],
	Dec: ['Dec.', 'December'],
};

function monthsIn(input: CheckInput, style: StyleProfile | null): readonly Report[] {
	const quoted = quotedSpans(input);
	const form = style?.months === 'inFull' ? 1 : 0;
	const found = [...input.text.matchAll(BEFORE_DAY), ...(form === 1 ? input.text.matchAll(BEHIND_DAY) : [])];
	return reportEach(found, (match) => {
		const written = match.groups?.['month'] ?? '';
		const right = MONTHS[written.slice(0, 3)]?.[form];
		const end = match.index + written.length;
		if (right === undefined || right === written || isQuoted(quoted, { start: match.index, end })) return null;
		return {
			start: match.index,
			end,
			message: `${style?.name} style writes “${right}” beside a day.`,
			fixes: [{ kind: 'edit', title: `Write “${right}”`, edits: [{ start: match.index, end, text: right }] }],
		};
	});
}
