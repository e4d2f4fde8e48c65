import { peopleOf } from '../people.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const TITLES = ['Mr.', 'Mrs.', 'Ms.'] as const;

export const COURTESY_TITLE: readonly Slip[] = (['AP', 'Reuters', 'Guardian', 'BBC'] as const).map((style) => ({
	name: `a courtesy title is used against ${style} style`,
	code: 'courtesy-title',
	style,
	plant: (article) =>
		peopleOf(article).flatMap(({ surname, alone }) =>
			alone.map((at) => splice(article.text, at, at + surname.length, `«${TITLES[at % TITLES.length]}» ${surname}`)),
		),
}));
