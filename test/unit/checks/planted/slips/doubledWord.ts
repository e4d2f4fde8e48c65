import { replaceEach } from '../replaceEach.js';
import type { Slip } from '../slip.js';

/** A small word is typed twice, as when a sentence is mended. */
export const DOUBLED_WORD: Slip = {
	name: 'a word is doubled',
	code: 'doubled-word',
	plant: (article) => replaceEach(article, /(?<= )(?:the|of|to|and|with|from|was|they)(?= \p{Ll})/gu, ([word]) => `«${word} ${word}»`),
};
