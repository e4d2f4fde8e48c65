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
/** A verb of the past, at most three words and the preposition before the date. */
const PAST =
	/(?<![\p{L}])(?:met|began|held|won|lost|died|sank|fell|rose|left|spoke|struck|broke|took|opened|closed|signed|ended|started|launched|resigned|arrived|ruled|voted|approved|announced|killed|arrested|elected|published|adopted|was \p{Ll}+ed|were \p{Ll}+ed)(?: (?:in|at|by|the|a|an|with|its|their|his|her|\p{Lu}\p{L}+)){0,3} (?:on|in) $/u;
const PLANNED =
	/(?<![\p{L}])(?:will|would|may|might|can|could|should|shall|must|to|if|until|before|after|planned|scheduled|expected|due|set|slated|postponed|booked|called|announced (?:an?|the))(?![\p{L}])/iu;
const FUTURE =
	/(?<![\p{L}])(?:will|is (?:due|expected|scheduled|set) to|are (?:due|expected|scheduled|set) to)(?: not)?(?: be)?(?: \p{Ll}+)(?: (?:in|at|by|the|a|an|with|its|their|his|her|for|\p{Lu}\p{L}+)){0,3} (?:on|in) $/u;

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
