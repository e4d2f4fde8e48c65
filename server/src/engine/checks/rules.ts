import type { Check } from './check.js';
import { AMBIGUOUS_NUMERIC_DATE } from './rules/ambiguousNumericDate.js';
import { DATELINE_AFTER_PUBLICATION } from './rules/datelineAfterPublication.js';
import { DOUBLED_PUNCTUATION } from './rules/doubledPunctuation.js';
import { ELAPSED_YEARS_CONTRADICT_DATE } from './rules/elapsedYears.js';
import { FIRST_ATTRIBUTION_PRONOUN } from './rules/firstAttributionPronoun.js';
import { IMPOSSIBLE_DATE } from './rules/impossibleDate.js';
import { MISMATCHED_QUOTATION_MARKS } from './rules/mismatchedQuotationMarks.js';
import { QUOTE_WITHOUT_SPEAKER } from './rules/quoteWithoutSpeaker.js';
import { RELATIVE_DATE_WITHOUT_PUBLICATION_DATE } from './rules/relativeDateWithoutPublicationDate.js';
import { REVERSED_DATE_RANGE } from './rules/reversedDateRange.js';
import { SAME_WORDS_TWO_SPEAKERS } from './rules/sameWordsTwoSpeakers.js';
import { RUNNING_QUOTE_NOT_REOPENED, UNBALANCED_QUOTATION_MARK } from './rules/unbalancedQuotationMark.js';
import { WEEKDAY_CONTRADICTS_DATE } from './rules/weekdayContradictsDate.js';

/** Every check there is, in the order of the documentation. */
export const CHECKS: readonly Check[] = [
	UNBALANCED_QUOTATION_MARK,
	RUNNING_QUOTE_NOT_REOPENED,
	MISMATCHED_QUOTATION_MARKS,
	DOUBLED_PUNCTUATION,
	QUOTE_WITHOUT_SPEAKER,
	FIRST_ATTRIBUTION_PRONOUN,
	SAME_WORDS_TWO_SPEAKERS,
	WEEKDAY_CONTRADICTS_DATE,
	IMPOSSIBLE_DATE,
	RELATIVE_DATE_WITHOUT_PUBLICATION_DATE,
	AMBIGUOUS_NUMERIC_DATE,
	REVERSED_DATE_RANGE,
	ELAPSED_YEARS_CONTRADICT_DATE,
	DATELINE_AFTER_PUBLICATION,
];
