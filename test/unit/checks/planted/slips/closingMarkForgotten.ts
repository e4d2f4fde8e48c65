import { replaceQuotations } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const CLOSING_MARK_FORGOTTEN: Slip = {
	name: 'a closing mark is forgotten',
	code: 'unbalanced-quotation-mark',
	plant: (article) =>
		replaceQuotations(article, (quotation, { end }) =>
			// Such a quotation runs on into the next paragraph, as far as anybody can tell.
			/^\n\n[“‘"]/u.test(article.text.slice(end)) ? null : `«${quotation.slice(0, 1)}»${quotation.slice(1, -1)}`,
		),
};
