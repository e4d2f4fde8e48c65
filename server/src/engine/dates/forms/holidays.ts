import {
	areWords,
	type Form,
	isCapitalized,
	isGlued,
	isOneOf,
	lowerAt,
	type Match,
	skipComma,
	type TimeText,
	tokenAt,
	wordSet,
} from '../timeText.js';
import { HOLIDAY_PREFIXES, HOLIDAYS } from '../words/holidayWords.js';
import { readYear } from '../year.js';
import { dayFirst, monthFirst } from './calendar.js';
import { withPart } from './partBehind.js';

/** "Christmas", "New Year's Day 1999", "Good Friday". Capitals wanted: "easter" in lower case is no day. */
export const holiday: Form = (t, at) => {
	if (!isCapitalized(t, at) && t.register === 'prose') return null;
	const name = readName(t, at);
	if (name === null || isOneOf(t, name.end, NAMED_AFTER) || isPartOfName(t, at, name.holiday)) return null;
	const behind = skipComma(t, name.end);
	const day = dayBehind(t, behind);
	if (day) return { ...day, form: 'holiday-date', article: 'outside' };
	const year = readYear(t, behind);
	const operator = { kind: 'holiday', holiday: name.holiday, direction: 'none', ...(year && { year: year.year }) } as const;
	const end = year?.end ?? name.end;
	const part = areWords(t, end, 'weekend') ? 'weekend' : areWords(t, end, 'week') ? 'week' : null;
	if (part) return { end: end + 1, form: `holiday-${part}`, operator: { kind: 'weekOf', part, base: operator }, article: 'inside' };
	const found = withPart(t, end, 'holiday', operator);
	return found && { ...found, article: 'outside' };
};

/** How many tokens the longest name has: "Martin Luther King Jr. Day", "St. Valentine's Day". */
const LONGEST = 5;

/** The longest name of a day that begins at a place. */
function readName(t: TimeText, at: number): { readonly end: number; readonly holiday: string } | null {
	let name = '';
	let found: { readonly end: number; readonly holiday: string } | null = null;
	for (let length = 0; length < LONGEST; length++) {
		const lower = lowerAt(t, at + length);
		name += length > 0 && lower !== '' && !isGlued(t, at + length) ? ` ${lower}` : lower;
		if (!HOLIDAY_PREFIXES.has(name)) break;
		const last = lower.startsWith("'") ? at + length - 1 : at + length;
		if (name in HOLIDAYS && (isCapitalized(t, last) || isGlued(t, last) || t.register === 'post'))
			found = { end: at + length + 1, holiday: name };
	}
	return found;
}

/** What is called after a named day: "Easter Island", "the Easter Rising". */
const NAMED_AFTER = wordSet('island islands rising carol seals bowl honours honors');

/** "Tamil New Year" is another day, and "Happy New Year" a wish. */
function isPartOfName(t: TimeText, at: number, name: string): boolean {
	return name === 'new year' && tokenAt(t, at - 1)?.kind === 'word' && isCapitalized(t, at - 1);
}

/** "Easter Day, 5 April 2026": the date behind a named day says the same. */
function dayBehind(t: TimeText, at: number): Match | null {
	const day = monthFirst(t, at) ?? dayFirst(t, at);
	return day?.operator.kind === 'calendar' && day.operator.day !== undefined && !day.more ? day : null;
}
