import { MONTHS } from '../../../../../server/src/service/hover/timexNames.js';
import type { CleanArticle } from '../cleanArticle.js';
import { paragraphsOf } from '../paragraphs.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const PAST = [
	'The committee met on',
	'A first hearing was held on',
	'The papers were signed on',
	'Nobody knew of it until a letter arrived on',
	'The work began on',
	'An earlier report was published on',
	'Both sides agreed on',
	'The building was sold on',
	'The last of them left on',
	'A second complaint was filed on',
] as const;
const FUTURE = [
	'The committee will meet on',
	'A first hearing will be held on',
	'The new rules will take effect on',
	'Work will begin on',
	'A full report will be published on',
	'The building will be sold on',
	'The last of them will leave on',
	'A decision is to be announced on',
	'The two sides are to meet again on',
	'The office is due to open on',
] as const;

export const PAST_IN_FUTURE: Slip = {
	name: 'what has happened is dated after publication',
	code: 'tense-contradicts-date',
	plant: (article) => adding(article, PAST, 70),
};

export const FUTURE_IN_PAST: Slip = {
	name: 'what will happen is dated before publication',
	code: 'tense-contradicts-date',
	plant: (article) => adding(article, FUTURE, -70),
};

/** The text with a sentence more at the end of each paragraph, with a day that lies so many days after publication, and a few more. */
function adding(article: CleanArticle, sentences: readonly string[], days: number): readonly string[] {
	const dayFirst = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u.test(
		article.text,
	);
	return paragraphsOf(article)
		.filter(({ runsOn }) => !runsOn)
		.map(({ start, end }, i) => {
			const date = new Date(Date.parse(article.published) + (days + Math.sign(days) * (start % 500)) * 86_400_000);
			const [day, month, year] = [date.getUTCDate(), MONTHS[date.getUTCMonth()], date.getUTCFullYear()];
			const written = dayFirst ? `${day} ${month} ${year}` : `${month} ${day}, ${year}`;
			return splice(article.text, end, end, ` ${sentences[(i + article.name.length) % sentences.length]} «${written}».`);
		});
}
