import type { DateExpr } from '../../dates/timex.js';
import type { Check, CheckInput, Report } from '../check.js';
import { isQuoted, quotedSpans } from '../quoted.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** "The council met on 4 June 2027", published in 2026. */
export const TENSE_CONTRADICTS_DATE: Check = {
	code: 'tense-contradicts-date',
	severity: 'warning',
	title: 'Tense contradicts date',
	description:
		'What the sentence tells as past lies after publication, or what it says will be lies before: one of verb, date and publication date is wrong. Only days, months and years that the text states are looked at, right behind their verb.',
	examples: {
		reports: [
			'---\ndate: 2021-03-17\n---\n\nThe council met on [4 June 2021].',
			'---\ndate: 2021-03-17\n---\n\nThe council will meet on [4 June 2020].',
			'---\ndate: 2021-03-17\n---\n\nThe bridge opened in [June 2023] after a long strike.',
			'---\ndate: 2021-03-17\n---\n\nThe bridge will open in [2019].',
		],
		accepts: [
			'---\ndate: 2021-03-17\n---\n\nThe council met on 4 June 2020.',
			'---\ndate: 2021-03-17\n---\n\nThe council will meet on 4 June 2021.',
			'---\ndate: 2021-03-17\n---\n\nThe meeting was planned on 4 June 2021.',
			'---\ndate: 2021-03-17\n---\n\nThe council met on 4 June.',
			'---\ndate: 2021-03-17\n---\n\nThe bridge opened in March 2021. It will open again in March 2021. It was to open in 2024.',
		],
	},
	run: (input) =>
		input.context.publicationDate && input.dates.length > 0 ? contradictions(input, input.context.publicationDate.value) : NO_REPORTS,
};

const DAY_MONTH_OR_YEAR = /^\d{4}(?:-\d{2}){0,2}$/u;
/** What may stand between a verb and the preposition before the date: "met in the Velna town hall", "will take effect". */
const BETWEEN =
	'(?: (?:in|at|by|to|into|the|a|an|with|its|their|his|her|for|of|effect|force|place|office|shape|again|back|there|here|first|next|last|together|\\p{Lu}\\p{L}+)){0,3}';
const IRREGULAR =
	'met|began|held|won|lost|sank|fell|rose|left|spoke|struck|broke|took|went|came|became|flew|drove|ran|fought|gave|sent|sold|bought|built|shot|hit|cut|set off|stood down|quit|wed';
/** A verb of the past, and "was" with a participle. */
const PAST = new RegExp(
	`(?<![\\p{L}])(?:${IRREGULAR}|(?!need|speed|exceed|succeed|proceed|indeed|hundred|sacred|naked)\\p{Ll}{2,}ed|(?:was|were) (?:\\p{Ll}+ed|held|sold|sent|won|built|made|found|lost|shot|struck|taken|given|torn down|put up|born|begun|written|read|heard|told))${BETWEEN} (?:on|in) $`,
	'u',
);
const PLANNED =
	/(?<![\p{L}])(?:will|would|may|might|can|could|should|shall|must|to|if|until|before|after|planned|scheduled|expected|due|set|slated|postponed|booked|called|based|needed|required|proposed|forecast|projected|announced (?:an?|the))(?![\p{L}])/iu;
/** "will open", "is due to open", "is to open", "will be opened". */
const FUTURE = new RegExp(
	`(?<![\\p{L}])(?:will|(?:is|are) (?:(?:due|expected|scheduled|set|about|planned) )?to)(?: not)?(?: be)?(?: (?!have\\b)\\p{Ll}+)${BETWEEN} (?:on|in) $`,
	'u',
);

function contradictions(input: CheckInput, publication: string): readonly Report[] {
	const quoted = quotedSpans(input);
	return reportEach(input.dates, (date) => (isQuoted(quoted, date) ? null : report(date, input.text, publication)));
}

function report({ start, end, value, known }: DateExpr, text: string, publication: string): Report | null {
	if (!DAY_MONTH_OR_YEAR.test(value) || !known.includes('year') || (value.length > 7 && !known.includes('day'))) return null;
	const published = publication.slice(0, value.length);
	if (value === published) return null;
	const sentence =
		text
			.slice(Math.max(0, start - 160), start)
			.split(/[.?!;]\s/u)
			.at(-1) ?? '';
	if (value > published && PAST.test(sentence) && !PLANNED.test(sentence))
		return { start, end, message: `${value} lies after publication (${publication}), but the verb is past.` };
	if (value < published && FUTURE.test(sentence))
		return { start, end, message: `${value} lies before publication (${publication}), but the verb is future.` };
	return null;
}
