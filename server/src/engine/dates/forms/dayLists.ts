import { readOrdinal } from '../numeral.js';
import { areWords, isGlued, isOneOf, lowerAt, skipComma, type TimeText, wordAt, wordSet } from '../timeText.js';
import { readYear } from '../year.js';

/** A day of a month as written: "12", "the 12th". */
export interface DayWords {
	readonly end: number;
	readonly day: number;
	readonly ordinal: boolean;
}

/** A day with where it begins. */
export interface PlacedDay extends DayWords {
	readonly start: number;
}

const DAY_LIMIT = 31;
/** So many days at most are read as one list. */
const LONGEST_LIST = 12;

/** The day of a month that begins at a place, or null. */
export function readDay(t: TimeText, at: number): DayWords | null {
	const digits = wordAt(t, at, 'digits');
	if (digits) {
		if (digits.length > 2 || digits.value < 1 || digits.value > DAY_LIMIT) return null;
		if ((t.tokens[at + 1]?.text === ':' && isGlued(t, at + 2)) || (t.tokens[at + 1]?.text === '%' && isGlued(t, at + 1))) return null;
		return { end: at + 1, day: digits.value, ordinal: false };
	}
	const start = areWords(t, at, 'the') ? at + 1 : at;
	const ordinal = readOrdinal(t, start);
	return ordinal && ordinal.value >= 1 && ordinal.value <= DAY_LIMIT ? { end: ordinal.end, day: ordinal.value, ordinal: true } : null;
}

const JOINTS = wordSet('and to through until or & - – — /');

/** The days that follow the first one of a month: the "25" of "April 24 and 25", the "3", "9" and "10" of "May 2-3, 9-10". A year behind them is theirs all. */
export function daysBehind(
	t: TimeText,
	end: number,
	first: number,
): { readonly days: readonly PlacedDay[]; readonly year?: number } | null {
	const days = readList(t, end, first).filter(({ end: behind }, i, all) => i < all.length - 1 || !isCountedNoun(t, behind));
	const last = days.at(-1);
	if (!last || wordAt(t, last.end, 'month')) return null;
	const year = readYear(t, skipComma(t, last.end));
	return year ? { days: [...days.slice(0, -1), { ...last, end: year.end }], year: year.year } : { days };
}

/** The days behind a first one, the last of which stands before its month: the "12" of "10-12 March"; null where no month follows them. */
export function daysAhead(t: TimeText, first: DayWords): readonly PlacedDay[] | null {
	const days = readList(t, first.end, first.day);
	const last = days.at(-1);
	if (!last) return null;
	const monthAt = areWords(t, last.end, 'of') ? last.end + 1 : last.end;
	return wordAt(t, monthAt, 'month') ? days : null;
}

/** Days, each later than the one before; behind a comma only where a joint comes before or after: "2, 3 and 4", not "2, 10 people". */
function readList(t: TimeText, end: number, first: number): readonly PlacedDay[] {
	const days: PlacedDay[] = [];
	let behind = end;
	let previous = first;
	while (days.length < LONGEST_LIST) {
		const isComma = lowerAt(t, behind) === ',';
		if (!isComma && !isOneOf(t, behind, JOINTS)) break;
		const start = isComma && areWords(t, behind + 1, 'and') ? behind + 2 : behind + 1;
		const day = readDay(t, start);
		if (!day || day.day <= previous) break;
		if (isComma && !isOneOf(t, day.end, JOINTS) && !(lowerAt(t, day.end) === ',' && readDay(t, day.end + 1))) break;
		days.push({ ...day, start });
		behind = day.end;
		previous = day.day;
	}
	return days;
}

function isCountedNoun(t: TimeText, at: number): boolean {
	const lower = lowerAt(t, at);
	return lower === '%' || lower === 'percent' || lower === 'million' || lower === 'billion' || (wordAt(t, at, 'unit')?.plural ?? false);
}
