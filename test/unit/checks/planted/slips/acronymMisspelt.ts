import { acronymsOf } from '../acronyms.js';
import type { Slip } from '../slip.js';

const WRONG: readonly ((letters: string) => string)[] = [
	(letters) => letters.slice(0, -2) + letters.slice(-1) + letters.slice(-2, -1),
	(letters) => `${letters.slice(0, 1)}${letters.slice(1, 2) === 'K' ? 'L' : 'K'}${letters.slice(2)}`,
	(letters) => `${letters.slice(0, -1)}X`,
];

export const ACRONYM_MISSPELT: Slip = {
	name: 'an acronym does not have the letters of its name',
	code: 'acronym-initials',
	plant: (article) =>
		acronymsOf(article).flatMap(({ letters, lettersAt }) =>
			WRONG.map((spell) => spell(letters))
				.filter((wrong) => wrong !== letters && letters === letters.toUpperCase())
				.map((wrong) => {
					const rest = article.text.slice(lettersAt + letters.length).replace(new RegExp(`\\b${letters}\\b`, 'gu'), wrong);
					return `${article.text.slice(0, lettersAt)}«${wrong}»${rest}`;
				}),
		),
};
