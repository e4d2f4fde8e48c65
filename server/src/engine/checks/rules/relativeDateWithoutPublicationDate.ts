import type { Check } from '../check.js';

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
	run: ({ dates, context }) =>
		context.publicationDate
			? []
			: dates
					.filter((date) => date.anchor === 'none' && date.source.rule.endsWith('/underspecified'))
					.slice(0, 1)
					.map(({ start, end, text }) => ({
						start,
						end,
						message: `“${text}” cannot be resolved: the article has no publication date.`,
						fixes: [{ kind: 'setPublicationDate', title: 'Set the publication date …' }],
					})),
};
