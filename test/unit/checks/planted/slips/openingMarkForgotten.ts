import { replaceQuotations } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const OPENING_MARK_FORGOTTEN: Slip = {
	name: 'an opening mark is forgotten',
	code: 'unbalanced-quotation-mark',
	plant: (article) => replaceQuotations(article, (quotation) => `${quotation.slice(1, -1)}«${quotation.slice(-1)}»`),
};
