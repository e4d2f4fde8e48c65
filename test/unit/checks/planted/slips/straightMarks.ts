import { replaceQuotations } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const STRAIGHT_CLOSING_MARK: Slip = {
	name: 'a curly quotation closes with a straight mark',
	code: 'mismatched-quotation-marks',
	plant: (article) =>
		replaceQuotations(article, (quotation) => (quotation.startsWith('"') ? null : `${quotation.slice(0, -1)}«${straight(quotation)}»`)),
};

export const STRAIGHT_OPENING_MARK: Slip = {
	name: 'a curly quotation opens with a straight mark',
	code: 'mismatched-quotation-marks',
	plant: (article) =>
		replaceQuotations(article, (quotation) => (quotation.startsWith('"') ? null : `«${straight(quotation)}»${quotation.slice(1)}`)),
};

function straight(quotation: string): string {
	return quotation.startsWith('“') ? '"' : "'";
}
