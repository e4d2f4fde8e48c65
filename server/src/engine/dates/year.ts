import type { YearPlace } from './operator.js';
import {
	areWords,
	isApostrophe,
	isCapitalized,
	isGlued,
	isHyphen,
	isLowerWord,
	isOneOf,
	lowerAt,
	type TimeText,
	tokenAt,
	wordAt,
	wordSet,
} from './timeText.js';
import { COUNTED, LABELS, QUANTITY_LEADS, STREETS, YEAR_LEADS } from './words/yearWords.js';

/** A year as a part of a larger expression ("March 1998", "in the fall of 1998", "March '98", "480 BC", which is -480), or null. Two digits stand for 1930 to 2029. */
export function readYear(t: TimeText, at: number): YearWords | null {
	const digits = wordAt(t, at, 'digits');
	if (digits && isBeforeChrist(t, at + 1)) return { end: at + 2, year: -digits.value };
	if (digits) return digits.length === 4 && digits.value >= 1000 && digits.value <= 2100 ? { end: at + 1, year: digits.value } : null;
	return readSpokenYear(t, at) ?? readShortYear(t, at);
}

/** Whether "BC" stands here. */
export function isBeforeChrist(t: TimeText, at: number): boolean {
	return isOneOf(t, at, BEFORE_CHRIST);
}
const BEFORE_CHRIST = wordSet('bc b.c. b.c bce');

export interface YearWords {
	readonly end: number;
	readonly year: number;
}

/** "'98". */
export function readShortYear(t: TimeText, at: number): YearWords | null {
	const short = isApostrophe(tokenAt(t, at)) ? wordAt(t, at + 1, 'digits') : null;
	return short?.length === 2 && isGlued(t, at + 1) ? { end: at + 2, year: expandYear(short.value) } : null;
}

/** "nineteen ninety-six", "two thousand". */
export function readSpokenYear(t: TimeText, at: number): YearWords | null {
	const century = wordAt(t, at, 'cardinal')?.value;
	if (century === 2 && areWords(t, at + 1, 'thousand')) return { end: at + 2, year: 2000 };
	if (century !== 19 && century !== 18) return null;
	const tens = wordAt(t, at + 1, 'cardinal');
	if (!tens || tens.value < 10) return null;
	const behind = isHyphen(t, at + 2) ? at + 3 : at + 2;
	const unit = tens.value >= 20 ? wordAt(t, behind, 'cardinal') : null;
	const ones = unit && unit.value > 0 && unit.value < 10 ? unit.value : 0;
	return { end: ones ? behind + 1 : at + 2, year: century * 100 + tens.value + ones };
}

/** "last year", "of this year", "of that year": a year by its place, as a part of a larger expression. */
export function readYearByPlace(t: TimeText, at: number): { readonly end: number; readonly from: YearPlace } | null {
	const start = areWords(t, at, 'of') ? at + 1 : at;
	const word = lowerAt(t, start);
	if (start > at && areWords(t, start, 'the', 'same', 'year')) return { end: start + 3, from: 'same' };
	const from = word === 'last' || word === 'this' || word === 'next' ? word : word === 'that' && start > at ? 'same' : null;
	return from && areWords(t, start + 1, 'year') ? { end: start + 2, from } : null;
}

/** 98 is 1998, 12 is 2012: the century that makes it 1930 to 2029. */
export function expandYear(twoDigits: number): number {
	return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Whether four digits that stand alone can be a year: "in 1998", not "Room 1998", "1998 people" or "$1998". */
export function isLoneYear(t: TimeText, at: number): boolean {
	const digits = wordAt(t, at, 'digits');
	if (digits?.length !== 4 || digits.value < 1500 || digits.value > 2059) {
		if (digits?.length !== 4 || digits.value < 1000 || digits.value > 1500 || !areWords(t, at - 1, 'in')) return false;
	}
	if (isOneOf(t, at - 1, LABELS) || isOneOf(t, at + 1, COUNTED) || isAddress(t, at)) return false;
	if (isBoundByMark(t, at) || isAmongDigits(t, at)) return false;
	if (digits.value < 1800 && !isOneOf(t, at - 1, YEAR_LEADS) && !isRangeEnd(t, at)) return false;
	const isTimes = lowerAt(t, at - 1) === 'at' && (digits.value < 1900 || isClauseEnd(t, at + 1));
	return (
		!isTimes &&
		!(isLowerWord(t, at + 1) && lowerAt(t, at + 1).endsWith('s') && isLowerWord(t, at - 1) && isOneOf(t, at - 1, QUANTITY_LEADS))
	);
}

/** "1984 Elm Street", unlike "in 1984 Wall Street fell". */
function isAddress(t: TimeText, at: number): boolean {
	if (!isCapitalized(t, at + 1) || isOneOf(t, at - 1, YEAR_LEADS)) return false;
	return isOneOf(t, at + 2, STREETS) || (isCapitalized(t, at + 2) && isOneOf(t, at + 3, STREETS));
}

/** A number beside another, as telephone numbers are written: "0800 1970 2010", "7946 1958". */
function isAmongDigits(t: TimeText, at: number): boolean {
	const before = wordAt(t, at - 1, 'digits');
	const after = wordAt(t, at + 1, 'digits');
	return (before !== null && before.length > 2) || (after !== null && after.length > 2);
}

/** "The index closed at 2019." */
function isClauseEnd(t: TimeText, at: number): boolean {
	const token = tokenAt(t, at);
	return token === undefined || token.text === '.' || token.text === ',';
}

/** The "1780" of "1775-1780". */
function isRangeEnd(t: TimeText, at: number): boolean {
	const mark = tokenAt(t, at - 1)?.text;
	return (mark === '-' || mark === '–') && wordAt(t, at - 2, 'digits')?.length === 4;
}

/** A number tied to signs, currency or other digits is no year: "$1990", "555-1998", "1990/91" is left to ranges. */
function isBoundByMark(t: TimeText, at: number): boolean {
	const before = tokenAt(t, at - 1)?.text ?? '';
	const after = t.tokens[at + 1]?.text ?? '';
	if (isGlued(t, at) && '$#£€¥:/.+*=&@%'.includes(before) && before !== '') return true;
	if (before === '$' || before === '£' || before === '€') return true;
	if (isGlued(t, at) && isHyphen(t, at - 1)) {
		const partner = wordAt(t, at - 2, 'digits');
		if (partner && partner.length !== 4) return true;
		if (tokenAt(t, at - 2)?.kind === 'word' && !isYearPrefix(t, at - 2)) return true;
	}
	if (isGlued(t, at + 1) && (after === '%' || after === ':' || after === '°')) return wordAt(t, at + 2, 'digits') !== null || after !== ':';
	if (isHyphen(t, at + 1)) {
		const partner = t.words[at + 2];
		if (partner?.class === 'digits') return (partner.length !== 4 && partner.length !== 2) || isHyphen(t, at + 3);
		return t.tokens[at + 2]?.kind === 'number';
	}
	return false;
}

function isYearPrefix(t: TimeText, at: number): boolean {
	const lower = lowerAt(t, at);
	return lower === 'mid' || lower === 'post' || lower === 'pre' || lower === 'early' || lower === 'late' || wordAt(t, at, 'month') !== null;
}
