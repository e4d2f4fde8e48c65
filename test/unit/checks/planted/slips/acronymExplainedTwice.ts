import { acronymsOf } from '../acronyms.js';
import { paragraphsOf } from '../paragraphs.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const ACRONYM_EXPLAINED_TWICE: Slip = {
	name: 'an acronym is explained twice',
	code: 'acronym-defined-twice',
	plant: (article) =>
		acronymsOf(article).flatMap(({ name, letters, later, lettersAt }) => [
			...later.map(({ at, the }) => splice(article.text, at, at + the.length + letters.length, `${the}${name} («${letters}»)`)),
			...paragraphsOf(article)
				.filter(({ start, runsOn }) => start > lettersAt && !runsOn)
				.slice(1)
				.map(({ end }) => splice(article.text, end, end, ` The ${name} («${letters}») would not say more.`)),
		]),
};
