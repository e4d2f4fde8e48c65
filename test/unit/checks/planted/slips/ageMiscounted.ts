import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const AGED = /(?<=\p{Lu}\p{Ll}+, )(?<age>\d\d)(?<next>, |\.)/gu;
const DESCRIBED = /(?<=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, )(?<article>an?|the) (?=\p{Ll})/gu;

export const AGE_MISCOUNTED: Slip = {
	name: 'the age is not that of somebody born in the year given',
	code: 'age-contradicts-birth',
	plant: (article) => {
		const year = Number(article.published.slice(0, 4));
		return [
			...replaceOutsideQuotes(article, AGED, ({ groups, index }) => {
				const age = Number(groups?.['age']);
				return `«${age}», who was born in ${year - age + (index % 2 === 0 ? -5 : 4)}${groups?.['next']}`;
			}),
			...replaceOutsideQuotes(article, DESCRIBED, ({ groups, index }) => {
				const age = 31 + (index % 37);
				return `«${age}», who was born in ${year - age + (index % 2 === 0 ? -10 : 3)}, ${groups?.['article']} `;
			}),
		];
	},
};
