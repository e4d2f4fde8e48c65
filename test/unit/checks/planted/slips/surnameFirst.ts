import { peopleOf } from '../people.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const SURNAME_FIRST: Slip = {
	name: 'the surname stands before the full name',
	// A surname behind an office, or of whom the model is not sure, is let pass.
	leastFound: 0.75,
	code: 'surname-before-full-name',
	plant: (article) =>
		peopleOf(article).flatMap(({ first, surname, fullName, alone: [next] }) =>
			next === undefined
				? []
				: splice(
						splice(article.text, next, next + surname.length, `${first} ${surname}`),
						fullName,
						fullName + first.length + 1 + surname.length,
						`«${surname}»`,
					),
		),
};
