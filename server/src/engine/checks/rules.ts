import type { Check } from './check.js';
import { ambiguousNumericDate } from './rules/ambiguousNumericDate.js';
import { datelineAfterPublication } from './rules/datelineAfterPublication.js';
import { DOUBLED_PUNCTUATION } from './rules/doubledPunctuation.js';
import { FIRST_ATTRIBUTION_PRONOUN } from './rules/firstAttributionPronoun.js';
import { impossibleDate } from './rules/impossibleDate.js';
import { MISMATCHED_QUOTATION_MARKS } from './rules/mismatchedQuotationMarks.js';
import { QUOTE_WITHOUT_SPEAKER } from './rules/quoteWithoutSpeaker.js';
import { relativeDateWithoutPublicationDate } from './rules/relativeDateWithoutPublicationDate.js';
import { reversedDateRange } from './rules/reversedDateRange.js';
import { RUNNING_QUOTE_NOT_REOPENED, UNBALANCED_QUOTATION_MARK } from './rules/unbalancedQuotationMark.js';
import { weekdayContradictsDate } from './rules/weekdayContradictsDate.js';

/** Every check there is, in the order of the documentation. */
export const CHECKS: readonly Check[] = [
	UNBALANCED_QUOTATION_MARK,
	RUNNING_QUOTE_NOT_REOPENED,
	MISMATCHED_QUOTATION_MARKS,
	DOUBLED_PUNCTUATION,
	QUOTE_WITHOUT_SPEAKER,
	FIRST_ATTRIBUTION_PRONOUN,
	weekdayContradictsDate,
	impossibleDate,
	relativeDateWithoutPublicationDate,
	ambiguousNumericDate,
	reversedDateRange,
	datelineAfterPublication,
];
