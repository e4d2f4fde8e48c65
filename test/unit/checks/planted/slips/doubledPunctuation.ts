import { replaceEach } from '../replaceEach.js';
import type { Slip } from '../slip.js';

/** What is written for what, and where. */
function doubling(name: string, pattern: RegExp, written: (match: RegExpExecArray) => string): Slip {
	return { name, code: 'doubled-punctuation', plant: (article) => replaceEach(article, pattern, (match) => `«${written(match)}»`) };
}

const SENTENCE_END = /(?<=\p{Ll}\p{Ll})\.(?=\s)/gu;
const CLAUSE_END = /(?<=\p{Ll}),(?= \p{L})/gu;

export const DOUBLED_PUNCTUATION: readonly Slip[] = [
	doubling('a full point is doubled', SENTENCE_END, () => '..'),
	doubling('a full point is doubled, with a space', SENTENCE_END, () => '. .'),
	doubling('a comma is doubled', CLAUSE_END, () => ',,'),
	doubling('a comma and a full point stand together', SENTENCE_END, () => ',.'),
	doubling('a comma stands inside and outside a mark', /,["”’](?= )/gu, ([marks]) => `${marks},`),
	doubling('a full point stands inside and outside a mark', /\.["”’](?=\s)/gu, ([marks]) => `${marks}.`),
];
