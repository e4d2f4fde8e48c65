import type { CleanArticle } from '../cleanArticle.js';
import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const IN_YEAR = /\bin (?<year>(?:19|20)\d\d)(?=[ ,.])/gu;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const YEARS_MISCOUNTED: Slip = {
	name: 'the years that have gone by are miscounted',
	code: 'elapsed-years-contradict-date',
	plant: (article) => [
		...miscounting(article, (ago, year) => `«${ago} years ago, in ${year}»,`),
		...miscounting(article, (ago, year) => `in «${year}, ${ago} years ago»,`),
	],
};

/** The text once for each year that lies four years back or more, with a wrong number of years beside it that is not a round one. */
function miscounting(article: CleanArticle, written: (ago: string, year: number) => string): readonly string[] {
	return replaceOutsideQuotes(article, IN_YEAR, ({ 0: words, groups, index }) => {
		const year = Number(groups?.['year']);
		const true_ = Number(article.published.slice(0, 4)) - year;
		if (true_ < 4) return null;
		const wrong = [true_ + 4, true_ - 3, true_ + 3].find((ago) => ago % 5 !== 0) ?? true_ + 4;
		const text = written(NUMBERS[wrong] ?? String(wrong), year);
		return /^[,.]/u.test(article.text.slice(index + words.length)) ? text.replace(/,$/u, '') : text;
	});
}
