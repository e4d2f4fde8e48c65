import type { Check } from './check.js';
import { DOUBLED_PUNCTUATION } from './rules/doubledPunctuation.js';
import { FIRST_ATTRIBUTION_PRONOUN } from './rules/firstAttributionPronoun.js';
import { MISMATCHED_QUOTATION_MARKS } from './rules/mismatchedQuotationMarks.js';
import { QUOTE_WITHOUT_SPEAKER } from './rules/quoteWithoutSpeaker.js';
import { RUNNING_QUOTE_NOT_REOPENED, UNBALANCED_QUOTATION_MARK } from './rules/unbalancedQuotationMark.js';

/** Every check there is, in the order of the documentation. */
export const CHECKS: readonly Check[] = [
	UNBALANCED_QUOTATION_MARK,
	RUNNING_QUOTE_NOT_REOPENED,
	MISMATCHED_QUOTATION_MARKS,
	DOUBLED_PUNCTUATION,
	QUOTE_WITHOUT_SPEAKER,
	FIRST_ATTRIBUTION_PRONOUN,
];
