import { ORPHAN_QUOTATIONS } from '../orphanQuotations.js';
import { replaceQuotations } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const TWO_SENTENCES = /^(?<first>.(?:\S+ ){2,}?[^\s,]+[.!?]) (?<word>\p{Lu}[\p{L}’']*)(?= \S+ \S+)/u;

export const RUNNING_QUOTE_NOT_REOPENED: Slip = {
	name: 'a paragraph in the middle of a quotation opens without a mark',
	code: 'running-quote-not-reopened',
	plant: (article) => [
		...replaceQuotations(article, (quotation) => {
			const parts = TWO_SENTENCES.exec(quotation);
			return parts && `${parts.groups?.['first']}\n\n«${parts.groups?.['word']}»${quotation.slice(parts[0].length)}`;
		}),
		...replaceQuotations(article, (quotation, { end }) => {
			const [word = '', ...more] = ORPHAN_QUOTATIONS[end % ORPHAN_QUOTATIONS.length]?.split(' ') ?? [];
			const endsParagraph = article.text.startsWith('\n', end) && /[.!?].$/u.test(quotation);
			return endsParagraph ? `${quotation.slice(0, -1)}\n\n«${word}» ${more.join(' ')}.${quotation.slice(-1)}` : null;
		}),
	],
};
