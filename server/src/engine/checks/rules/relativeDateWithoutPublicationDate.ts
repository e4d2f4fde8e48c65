import type { DateExpr } from '../../dates/timex.js';
import type { Check, Report } from '../check.js';
import { NO_REPORTS } from '../reportEach.js';

/** "Wednesday" in an article that nothing dates. */
export const RELATIVE_DATE_WITHOUT_PUBLICATION_DATE: Check = {
	code: 'relative-date-without-publication-date',
	severity: 'information',
	title: 'Relative date without a publication date',
	description:
		'The article has a date that only its day of publication can resolve (“Wednesday”, “last year”, “March 12”), but neither its front matter, its dateline nor a setting says when it was published. Such dates stay open in hovers and exports; the computer’s clock is never used. Reported once an article.',
	examples: {
		reports: ['The council met on [Wednesday] and again on Friday.', 'Prices rose [last year].'],
		accepts: [
			'OSLO, 6 January 2022 (Reuters) — The council met on Wednesday.',
			'The council met on 5 January 2022.',
			'It lasted three days.',
		],
	},
	once: true,
	run: ({ dates, context }) => {
		const date = context.publicationDate ? undefined : dates.find(isOpen);
		return date ? [report(date)] : NO_REPORTS;
	},
};

function isOpen({ anchor, source }: DateExpr): boolean {
	return anchor === 'none' && source.rule.endsWith('/underspecified');
}

function report({ start, end, text }: DateExpr): Report {
	return {
		start,
		end,
		message: `“${text}” cannot be resolved: the article has no publication date.`,
		fixes: [{ kind: 'setPublicationDate', title: 'Set the publication date …' }],
	};
}
