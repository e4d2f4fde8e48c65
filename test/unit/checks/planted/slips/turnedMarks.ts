import { replaceQuotations } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const TURNED_OPENING_MARK: Slip = {
	name: 'the opening mark is turned the wrong way',
	code: 'mismatched-quotation-marks',
	plant: (article) => replaceQuotations(article, (quotation) => (quotation.startsWith('“') ? `«”»${quotation.slice(1)}` : null)),
};

export const TURNED_CLOSING_MARK: Slip = {
	name: 'the closing mark is turned the wrong way',
	code: 'mismatched-quotation-marks',
	plant: (article) => replaceQuotations(article, (quotation) => (quotation.startsWith('“') ? `${quotation.slice(0, -1)}«“»` : null)),
};
