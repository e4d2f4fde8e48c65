import type { CleanArticle } from '../cleanArticle.js';
import { spellings, swaps } from '../misspell.js';
import { type Person, peopleOf } from '../people.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const SURNAME_MISSPELT: Slip = {
	name: 'a surname is spelt in another way',
	// A misspelt name at the start of a sentence is at times taken for no name.
	leastFound: 0.9,
	code: 'near-spelling',
	plant: (article) => misspellAlone(article, ({ surname }, nth) => pick(spellings(surname), nth)),
};

export const SURNAME_LETTERS_SWAPPED: Slip = {
	name: 'two letters of a surname are swapped',
	// The same.
	leastFound: 0.9,
	code: 'near-spelling',
	plant: (article) => misspellAlone(article, ({ surname }, nth) => pick(swaps(surname), nth)),
};

export const FIRST_NAME_MISSPELT: Slip = {
	name: 'a first name is spelt in another way',
	// Of two common first names that stand once each, none is the wrong one.
	leastFound: 0.85,
	code: 'near-spelling',
	plant: (article) =>
		misspellAlone(article, ({ first, surname }, nth) => {
			const wrong = pick(spellings(first), nth);
			return wrong && `${wrong} ${surname}`;
		}),
};

/** The text once for each place where a surname of five letters or more stands alone, with another name there. */
function misspellAlone(article: CleanArticle, wrong: (person: Person, nth: number) => string | undefined): readonly string[] {
	return peopleOf(article).flatMap((person) =>
		person.alone.flatMap((at, nth) => {
			const written = person.surname.length < 5 ? undefined : wrong(person, nth);
			return written ? splice(article.text, at, at + person.surname.length, `«${written}»`) : [];
		}),
	);
}

function pick(wrong: readonly string[], nth: number): string | undefined {
	return wrong[(nth * 5) % Math.max(1, wrong.length)];
}
