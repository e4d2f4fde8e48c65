import { replaceQuotations } from '../replaceEach.js';
import type { Slip } from '../slip.js';

/** Two or three words within a quotation. */
const FEW_WORDS = /(?<=\p{L},? )\p{Ll}{2,}(?: \p{Ll}{3,}){1,2}(?=[ ,.])/gu;

export const SAME_MARKS_NESTED: Slip = {
	name: 'a quotation within a quotation has the same marks',
	code: 'nested-same-marks',
	plant: (article) => [
		...replaceQuotations(article, (quotation) => {
			const inner = /‘(?<words>[^‘’]+)’(?!\p{L})/u.exec(quotation.slice(1, -1));
			if (!inner || quotation.startsWith('‘')) return null;
			return quotation.replace(inner[0], `«${quotation.slice(0, 1)}${inner.groups?.['words']}${quotation.slice(-1)}»`);
		}),
		...replaceQuotations(article, (quotation) => {
			const words = [...quotation.matchAll(FEW_WORDS)].at(-1)?.[0];
			if (!words || /['‘]/u.test(quotation.slice(1))) return null;
			return quotation.replace(words, `«${quotation.slice(0, 1)}${words}${quotation.slice(-1)}»`);
		}),
	],
};
