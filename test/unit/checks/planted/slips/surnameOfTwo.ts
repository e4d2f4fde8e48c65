import { paragraphsOf } from '../paragraphs.js';
import { peopleOf } from '../people.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const RELATIVES = [
	(surname: string) => ` His brother, Anton ${surname}, was there as well.`,
	(surname: string) => ` Leonie ${surname}, a cousin, had nothing to say.`,
	(surname: string) => ` It was the idea of Bettina ${surname}, no relation.`,
	(surname: string) => ` It was first seen by Gustav ${surname}, a neighbor.`,
] as const;

export const SURNAME_OF_TWO: Slip = {
	name: 'a surname stands alone after somebody else of that name',
	// Not where the surname is taken for a company’s.
	leastFound: 0.9,
	code: 'shared-surname',
	plant: (article) => {
		const paragraphs = paragraphsOf(article);
		return peopleOf(article).flatMap(({ surname, fullName, alone }) =>
			paragraphs.flatMap((paragraph, i) => {
				const before = paragraphs[i - 1];
				const at = alone.find((place) => place >= paragraph.start && place < paragraph.end);
				if (!before || at === undefined || before.runsOn || before.end < fullName) return [];
				const marked = splice(article.text, at, at + surname.length, `«${surname}»`);
				return splice(marked, before.end, before.end, RELATIVES[i % RELATIVES.length]?.(surname) ?? '');
			}),
		);
	},
};
