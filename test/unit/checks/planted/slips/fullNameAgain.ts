import { peopleOf } from '../people.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const FULL_NAME_AGAIN: readonly Slip[] = (['AP', 'Reuters', 'Guardian', 'BBC'] as const).map((style) => ({
	name: `the full name is repeated in ${style} style`,
	code: 'full-name-repeated',
	style,
	plant: (article) =>
		peopleOf(article).flatMap(({ first, surname, alone }) =>
			alone.map((at) => splice(article.text, at, at + surname.length, `«${first} ${surname}»`)),
		),
}));
