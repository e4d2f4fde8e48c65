import type { YearPlace } from './operator.js';
import {
	areWords,
	isApostrophe,
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

/** A year as a part of a larger expression ("March 1998", "in the fall of 1998", "March '98"), or null. Two digits stand for 1930 to 2029. */
export function readYear(t: TimeText, at: number): YearWords | null {
	const digits = wordAt(t, at, 'digits');
	if (digits) return digits.length === 4 && digits.value >= 1000 && digits.value <= 2100 ? { end: at + 1, year: digits.value } : null;
	return readSpokenYear(t, at) ?? readShortYear(t, at);
}

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

const LABELS = wordSet(
	'no no. nos. number room flight resolution route highway area section article page pages model suite apartment act bill rule chapter psalm box code building boeing unit channel interstate line version',
);
const COUNTED = wordSet(
	'people miles troops votes percent points feet meters metres kilometers kilometres km pounds tons tonnes dollars euros barrels shares soldiers workers men women children students jobs homes houses seats acres hectares cases deaths others members employees delegates units copies words pages times degrees calories yards votes voters square cubic mph rpm hp mg kg grams watts patients refugees rebels civilians prisoners residents passengers customers companies stores aircraft planes vehicles tanks guns rounds inmates officers police demonstrators protesters protestors supporters signatures respondents adults francs yen marks lire pesos rubles roubles pounds bushels ounces gallons liters litres kilograms inches stocks bonds contracts cars trucks beds rooms apartments calls complaints years days hours minutes months weeks seconds',
);
const YEAR_LEADS = wordSet(
	'in of since by during until till before after from between to and for through around circa about until late early mid ( , year the as',
);

/** Whether four digits that stand alone can be a year: "in 1998", not "Room 1998", "1998 people" or "$1998". */
export function isLoneYear(t: TimeText, at: number): boolean {
	const digits = wordAt(t, at, 'digits');
	if (digits?.length !== 4 || digits.value < 1500 || digits.value > 2059) {
		if (digits?.length !== 4 || digits.value < 1000 || digits.value > 1500 || !areWords(t, at - 1, 'in')) return false;
	}
	if (isOneOf(t, at - 1, LABELS) || isOneOf(t, at + 1, COUNTED)) return false;
	if (isBoundByMark(t, at)) return false;
	if (digits.value < 1800 && !isOneOf(t, at - 1, YEAR_LEADS) && !isRangeEnd(t, at)) return false;
	const isTimes = digits.value > 1500 && digits.value < 1900 && lowerAt(t, at - 1) === 'at';
	return (
		!isTimes &&
		!(isLowerWord(t, at + 1) && lowerAt(t, at + 1).endsWith('s') && isLowerWord(t, at - 1) && isOneOf(t, at - 1, QUANTITY_LEADS))
	);
}

/** The "1780" of "1775-1780". */
function isRangeEnd(t: TimeText, at: number): boolean {
	const mark = tokenAt(t, at - 1)?.text;
	return (mark === '-' || mark === '–') && wordAt(t, at - 2, 'digits')?.length === 4;
}

const QUANTITY_LEADS = wordSet('than nearly almost some least total up the these those all');

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
		if (partner?.class === 'digits') return partner.length !== 4 && partner.length !== 2;
		return t.tokens[at + 2]?.kind === 'number';
	}
	return false;
}

function isYearPrefix(t: TimeText, at: number): boolean {
	const lower = lowerAt(t, at);
	return lower === 'mid' || lower === 'post' || lower === 'pre' || lower === 'early' || lower === 'late' || wordAt(t, at, 'month') !== null;
}
