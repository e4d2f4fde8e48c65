import { findDateline } from '../../blocks/dateline.js';
import { parseCivilDate, toDayNumber } from '../../text/civilDate.js';
import { contains } from '../../text/span.js';
import type { Check } from '../check.js';
import { NO_REPORTS } from '../reportEach.js';

/** "OSLO, 12 March 2022 —" in an article published on 10 March. */
export const DATELINE_AFTER_PUBLICATION: Check = {
	code: 'dateline-after-publication',
	severity: 'warning',
	title: 'Dateline later than publication',
	description:
		'The dateline states a day after the publication date that the front matter or the user gives: one of the two is wrong. A day later is let pass: where the story was filed it may have been tomorrow already.',
	examples: {
		reports: ['---\ndate: 2022-03-10\n---\n\nOSLO, [12 March 2022] (Reuters) — The ferry was late.'],
		accepts: [
			'---\ndate: 2022-03-10\n---\n\nOSLO, 9 March 2022 (Reuters) — The ferry was late.',
			'OSLO, 12 March 2022 (Reuters) — The ferry was late.',
			'---\ndate: 2022-03-10\n---\n\nTOKYO, 11 March 2022 (Reuters) — The ferry was late.',
		],
	},
	run: ({ kind, text, dates, context: { publicationDate } }) => {
		if (!publicationDate || publicationDate.from === 'dateline' || kind !== 'paragraph' || dates.length === 0) return NO_REPORTS;
		const dateline = findDateline(text);
		const date = dateline && dates.find((found) => contains(dateline, found));
		if (!date || daysBetween(publicationDate.value, date.value) <= 1) return NO_REPORTS;
		return [
			{
				start: date.start,
				end: date.end,
				message: `The dateline says ${date.value}, but the article was published on ${publicationDate.value}.`,
			},
		];
	},
};

/** Days from one day to another; 0 where one of the values is no day. */
function daysBetween(from: string, to: string): number {
	const [first, second] = [parseCivilDate(from), parseCivilDate(to)];
	return first && second ? toDayNumber(second) - toDayNumber(first) : 0;
}
