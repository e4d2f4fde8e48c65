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
		'AP and Reuters abbreviate January, February and August to December before a day (“Jan. 5”), and write the other months, and all months without a day, out; the Guardian and the BBC write all months out. Quotations are left alone. A check of house style.',
	examples: {
		reports: [
			'The pier was closed on [January] 5.',
			'It opened on [Mar.] 12.',
			'It sank on [Sep] 3, 2021.',
			'It was late in [Jan.] 2021 and until [Oct.], they say.',
		],
		accepts: [
			'The pier was closed on Jan. 5.',
			'It was closed in January 2021.',
			'It opened on March 12.',
			'It sank on Sept. 3, 2021.',
			'It rained from Jan. 5 to Feb. 9. In Jan they have a pilot.',
		],
	},
	isMechanical: true,
	isAskedBy: ({ months }) => months !== null,
	run: (input, style) => (MONTH.test(input.text) ? monthsIn(input, style) : NO_REPORTS),
};

const MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)/u;
const BEFORE_DAY =
	/(?<![\p{L}\p{N}])(?<month>January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?= \d{1,2}(?:st|nd|rd|th)?(?![\p{N}:]))/gu;
const BEHIND_DAY = /(?<=(?<![\p{N}])\d{1,2} )(?<month>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?!\p{L})/gu;

/** A short month without a day: with a full point, or before a year. */
const ALONE =
	/(?<=(?<!\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Tt]hrough|[Oo]f|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id) )(?<month>(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?:\.(?! ?\d{1,2}(?!\d))|(?= (?:19|20)\d\d(?!\d))))(?!\p{L})/gu;

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
	const beside = [...input.text.matchAll(BEFORE_DAY), ...(form === 1 ? input.text.matchAll(BEHIND_DAY) : [])];
	return reportEach([...beside, ...input.text.matchAll(ALONE)], (match, i) => {
		const written = match.groups?.['month'] ?? '';
		const isAlone = i >= beside.length;
		const right = MONTHS[written.slice(0, 3)]?.[isAlone ? 1 : form];
		const end = match.index + written.length;
		if (right === undefined || right === written || isQuoted(quoted, { start: match.index, end })) return null;
		return {
			start: match.index,
			end,
			message: `${style?.name} style writes “${right}” ${isAlone ? 'without' : 'beside'} a day.`,
			fixes: [{ kind: 'edit', title: `Write “${right}”`, edits: [{ start: match.index, end, text: right }] }],
		};
	});
}
