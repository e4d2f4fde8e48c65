import type { Slip } from './slip.js';
import { ACRONYM_EXPLAINED_TWICE } from './slips/acronymExplainedTwice.js';
import { ACRONYM_MISSPELT } from './slips/acronymMisspelt.js';
import { ACRONYM_NEVER_USED } from './slips/acronymNeverUsed.js';
import { ACRONYM_UNEXPLAINED } from './slips/acronymUnexplained.js';
import { AGE_MISCOUNTED } from './slips/ageMiscounted.js';
import { CLOSING_MARK_FORGOTTEN } from './slips/closingMarkForgotten.js';
import { COURTESY_TITLE } from './slips/courtesyTitle.js';
import { DATE_IN_NUMBERS } from './slips/dateInNumbers.js';
import { DATELINE_TOO_LATE } from './slips/datelineTooLate.js';
import { DESCRIPTION_LEFT_OUT } from './slips/descriptionLeftOut.js';
import { DOUBLED_PUNCTUATION } from './slips/doubledPunctuation.js';
import { DOUBLED_WORD } from './slips/doubledWord.js';
import { FULL_NAME_AGAIN } from './slips/fullNameAgain.js';
import { MONTH_ABBREVIATED, MONTH_IN_FULL } from './slips/monthStyle.js';
import { NEARBY_DAY } from './slips/nearbyDay.js';
import { NO_SUCH_DAY } from './slips/noSuchDay.js';
import { OPENING_MARK_FORGOTTEN } from './slips/openingMarkForgotten.js';
import { ORDINAL_DAY } from './slips/ordinalDay.js';
import { PRONOUN_BEFORE_NAME } from './slips/pronounBeforeName.js';
import { PUBLICATION_DATE_LEFT_OUT } from './slips/publicationDateLeftOut.js';
import { RANGE_TURNED_ROUND } from './slips/rangeTurnedRound.js';
import { RUNNING_QUOTE_NOT_REOPENED } from './slips/runningQuoteNotReopened.js';
import { SAME_MARKS_NESTED } from './slips/sameMarksNested.js';
import { SAME_WORDS_AGAIN } from './slips/sameWordsAgain.js';
import { CROWD_SPEAKS, TWO_SPEAK } from './slips/severalSpeakers.js';
import { SPEAKER_LEFT_OUT } from './slips/speakerLeftOut.js';
import { STRAIGHT_CLOSING_MARK, STRAIGHT_OPENING_MARK } from './slips/straightMarks.js';
import { SURNAME_FIRST } from './slips/surnameFirst.js';
import { FIRST_NAME_MISSPELT, SURNAME_LETTERS_SWAPPED, SURNAME_MISSPELT } from './slips/surnameMisspelt.js';
import { SURNAME_OF_TWO } from './slips/surnameOfTwo.js';
import { TURNED_CLOSING_MARK, TURNED_OPENING_MARK } from './slips/turnedMarks.js';
import { WORDS_QUOTED_SINGLY } from './slips/wordsQuotedSingly.js';
import { FUTURE_IN_PAST, PAST_IN_FUTURE } from './slips/wrongTense.js';
import { WRONG_WEEKDAY } from './slips/wrongWeekday.js';
import { YEARS_MISCOUNTED } from './slips/yearsMiscounted.js';

/** The kinds of slip that are planted: those that are slips anywhere, then those against a house style. */
export const SLIPS: readonly Slip[] = [
	CLOSING_MARK_FORGOTTEN,
	OPENING_MARK_FORGOTTEN,
	RUNNING_QUOTE_NOT_REOPENED,
	STRAIGHT_CLOSING_MARK,
	STRAIGHT_OPENING_MARK,
	TURNED_OPENING_MARK,
	TURNED_CLOSING_MARK,
	SAME_MARKS_NESTED,
	...DOUBLED_PUNCTUATION,
	DOUBLED_WORD,
	SPEAKER_LEFT_OUT,
	PRONOUN_BEFORE_NAME,
	SAME_WORDS_AGAIN,
	CROWD_SPEAKS,
	TWO_SPEAK,
	SURNAME_FIRST,
	SURNAME_MISSPELT,
	SURNAME_LETTERS_SWAPPED,
	FIRST_NAME_MISSPELT,
	SURNAME_OF_TWO,
	DESCRIPTION_LEFT_OUT,
	ACRONYM_UNEXPLAINED,
	ACRONYM_NEVER_USED,
	ACRONYM_MISSPELT,
	ACRONYM_EXPLAINED_TWICE,
	WRONG_WEEKDAY,
	NO_SUCH_DAY,
	PUBLICATION_DATE_LEFT_OUT,
	DATE_IN_NUMBERS,
	RANGE_TURNED_ROUND,
	YEARS_MISCOUNTED,
	DATELINE_TOO_LATE,
	PAST_IN_FUTURE,
	FUTURE_IN_PAST,
	AGE_MISCOUNTED,
	...WORDS_QUOTED_SINGLY,
	...FULL_NAME_AGAIN,
	...COURTESY_TITLE,
	...NEARBY_DAY,
	...MONTH_IN_FULL,
	...MONTH_ABBREVIATED,
	...ORDINAL_DAY,
];
