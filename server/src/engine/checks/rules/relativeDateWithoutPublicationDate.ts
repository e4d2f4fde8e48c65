import type { DateExpr } from '../../dates/timex.js';
import type { Mention } from '../../entities/mention.js';
import type { Check, Report } from '../check.js';
import { isMeantAsDay, isNearbyDay, isOwnWord, wordsBeside } from '../nearbyDayMeant.js';
import { NO_REPORTS } from '../reportEach.js';

/** "Wednesday" in an article that nothing dates. */
export const RELATIVE_DATE_WITHOUT_PUBLICATION_DATE: Check = {
	code: 'relative-date-without-publication-date',
	severity: 'information',
	title: 'Relative date without a publication date',
	description:
		'The article has a date that only its day of publication can resolve (“Wednesday”, “last year”, “March 12”), but neither its front matter, its dateline nor a setting says when it was published. Such dates stay open in hovers and exports; the computer’s clock is never used. ' +
		'Reported once an article. Left alone are bare times of day, seasons and holidays, which are often every day’s and every year’s, “today” where it means nowadays, words of compounds and names (“winter-wear”, “TODAY”, “the Tomorrow Group”), and what counts from another date of the text.',
	examples: {
		reports: [
			'The council met on [Wednesday] and again on Friday.',
			'Prices rose [last year].',
			'The mayor opened the pier here [today].',
			'The ferry is now what it is today. The harbour was deepened [last May].',
		],
		accepts: [
			'OSLO, 6 January 2022 (Reuters) — The council met on Wednesday.',
			'The council met on 5 January 2022.',
			'It lasted three days.',
			'The town is today what it was to its founders. It is the pier that the world needs today.',
			'TODAY HARBOUR – The pier is an interesting place. The Tomorrow Group owns it.',
			'The pilots, suited up in winter-wear jackets, came on board at 8 a.m. on Sundays.',
			'Children earn a little in the summer and at Easter.',
			'The boat left in 1921. It sank a week earlier than the ice came.',
		],
	},
	once: true,
	run: ({ dates, context, text, mentions }) => {
		const date = context.publicationDate ? undefined : dates.find((found) => isOpen(found) && isMeant(found, text, mentions));
		return date ? [report(date)] : NO_REPORTS;
	},
};

function isOpen({ anchor, source }: DateExpr): boolean {
	return anchor === 'none' && source.rule.endsWith('/underspecified') && !NOT_OF_ONE_DAY.test(source.rule);
}

/** Forms that name no day, week or year of the article: times of day, seasons and feasts that come again, and what is counted from another date of the text. */
const NOT_OF_ONE_DAY = /^(?:clock|around-clock|season|holiday|part-of-event|staged-part|earlier-later|unit-beside|part-beside)\//u;
const COUNTED_IN_TEXT = /^(?:that|the same|the previous|previous|the following|the next) /iu;

/** Whether a date is one, rather than a part of a compound or a name, nowadays, or counted from another date. */
function isMeant(date: DateExpr, text: string, mentions: readonly Mention[]): boolean {
	const beside = wordsBeside(date, text);
	if (COUNTED_IN_TEXT.test(date.text) || !isOwnWord(date, mentions, beside)) return false;
	if (/^the year$/iu.test(date.text)) return !/\p{Ll}(?:er|or|ch|st|on|n|d) of $/u.test(beside.before);
	return !isNearbyDay(date) || isMeantAsDay(date, beside);
}

function report({ start, end, text }: DateExpr): Report {
	return {
		start,
		end,
		message: `“${text}” cannot be resolved: the article has no publication date.`,
		fixes: [{ kind: 'setPublicationDate', title: 'Set the publication date …' }],
	};
}
