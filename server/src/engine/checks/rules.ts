import type { Check } from './check.js';
import { ACRONYM_BEFORE_EXPANSION } from './rules/acronymBeforeExpansion.js';
import { ACRONYM_DEFINED_TWICE } from './rules/acronymDefinedTwice.js';
import { ACRONYM_INITIALS } from './rules/acronymInitials.js';
import { ACRONYM_NEVER_USED } from './rules/acronymNeverUsed.js';
import { AGE_CONTRADICTS_BIRTH } from './rules/ageContradictsBirth.js';
import { AMBIGUOUS_NUMERIC_DATE } from './rules/ambiguousNumericDate.js';
import { COURTESY_TITLE } from './rules/courtesyTitle.js';
import { DATELINE_AFTER_PUBLICATION } from './rules/datelineAfterPublication.js';
import { DOUBLED_PUNCTUATION } from './rules/doubledPunctuation.js';
import { DOUBLED_WORD } from './rules/doubledWord.js';
import { ELAPSED_YEARS_CONTRADICT_DATE } from './rules/elapsedYears.js';
import { FIRST_ATTRIBUTION_PRONOUN } from './rules/firstAttributionPronoun.js';
import { FULL_NAME_REPEATED } from './rules/fullNameRepeated.js';
import { IMPOSSIBLE_DATE } from './rules/impossibleDate.js';
import { MISMATCHED_QUOTATION_MARKS } from './rules/mismatchedQuotationMarks.js';
import { MONTH_STYLE } from './rules/monthStyle.js';
import { NEARBY_DAY } from './rules/nearbyDay.js';
import { NEAR_SPELLING } from './rules/nearSpelling.js';
import { NESTED_SAME_MARKS } from './rules/nestedSameMarks.js';
import { ORDINAL_DAY } from './rules/ordinalDay.js';
import { PERSON_NEVER_DESCRIBED } from './rules/personNeverDescribed.js';
import { QUOTE_FRAGMENT } from './rules/quoteFragment.js';
import { QUOTE_SEVERAL_SPEAKERS } from './rules/quoteSeveralSpeakers.js';
import { QUOTE_WITHOUT_SPEAKER } from './rules/quoteWithoutSpeaker.js';
import { RELATIVE_DATE_WITHOUT_PUBLICATION_DATE } from './rules/relativeDateWithoutPublicationDate.js';
import { REVERSED_DATE_RANGE } from './rules/reversedDateRange.js';
import { SAME_WORDS_TWO_SPEAKERS } from './rules/sameWordsTwoSpeakers.js';
import { SHARED_SURNAME } from './rules/sharedSurname.js';
import { SURNAME_BEFORE_FULL_NAME } from './rules/surnameBeforeFullName.js';
import { TENSE_CONTRADICTS_DATE } from './rules/tenseContradictsDate.js';
import { RUNNING_QUOTE_NOT_REOPENED, UNBALANCED_QUOTATION_MARK } from './rules/unbalancedQuotationMark.js';
import { WEEKDAY_CONTRADICTS_DATE } from './rules/weekdayContradictsDate.js';

/** Every check there is, in the order of the documentation. */
export const CHECKS: readonly Check[] = [
	UNBALANCED_QUOTATION_MARK,
	RUNNING_QUOTE_NOT_REOPENED,
	MISMATCHED_QUOTATION_MARKS,
	NESTED_SAME_MARKS,
	DOUBLED_PUNCTUATION,
	DOUBLED_WORD,
	QUOTE_WITHOUT_SPEAKER,
	FIRST_ATTRIBUTION_PRONOUN,
	SAME_WORDS_TWO_SPEAKERS,
	QUOTE_SEVERAL_SPEAKERS,
	QUOTE_FRAGMENT,
	SURNAME_BEFORE_FULL_NAME,
	NEAR_SPELLING,
	SHARED_SURNAME,
	PERSON_NEVER_DESCRIBED,
	FULL_NAME_REPEATED,
	COURTESY_TITLE,
	ACRONYM_BEFORE_EXPANSION,
	ACRONYM_NEVER_USED,
	ACRONYM_INITIALS,
	ACRONYM_DEFINED_TWICE,
	WEEKDAY_CONTRADICTS_DATE,
	IMPOSSIBLE_DATE,
	RELATIVE_DATE_WITHOUT_PUBLICATION_DATE,
	AMBIGUOUS_NUMERIC_DATE,
	REVERSED_DATE_RANGE,
	ELAPSED_YEARS_CONTRADICT_DATE,
	DATELINE_AFTER_PUBLICATION,
	TENSE_CONTRADICTS_DATE,
	AGE_CONTRADICTS_BIRTH,
	NEARBY_DAY,
	MONTH_STYLE,
	ORDINAL_DAY,
];
