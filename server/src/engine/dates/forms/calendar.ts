import {
	areWords,
	type Form,
	isCapitalized,
	isHyphen,
	isLowerWord,
	isOneOf,
	lowerAt,
	type Match,
	skipComma,
	type TimeText,
	tokenAt,
	wordAt,
	wordSet,
} from '../timeText.js';
import { expandYear, isBeforeChrist, readYear, readYearByPlace } from '../year.js';
import { readDayAlone } from './dayAlone.js';
import { type DayWords, daysAhead, daysBehind, type PlacedDay, readDay } from './dayLists.js';

/** "March 12", "March 12, 2021", "March 2021", "March of 2021", "March": whatever begins with a month. */
export const monthFirst: Form = (t, at) => {
	const month = wordAt(t, at, 'month');
	if (!month || (!isCapitalized(t, at) && (month.short || isModal(t, at)))) return null;
	const day = isBeforeChrist(t, at + 2) ? null : readDay(t, at + 1);
	if (day) return withYear(t, { month: month.month, day: day.day }, day.end, 'month-day');
	const yearAt = areWords(t, at + 1, 'of') ? at + 2 : skipComma(t, at + 1);
	const year = readYear(t, yearAt) ?? (month.short ? null : shortYear(t, at + 1));
	if (year && !isPlausibleCount(t, year.end)) return match(year.end, 'month-year', { month: month.month, year: year.year });
	const byPlace = readYearByPlace(t, at + 1);
	if (byPlace)
		return {
			end: byPlace.end,
			form: 'month-of-year',
			operator: { kind: 'calendar', month: month.month, yearFrom: byPlace.from },
			article: 'outside',
		};
	return isBareMonth(t, at, month.short) ? match(at + 1, 'month', { month: month.month }) : null;
};

/** "12 March 2021", "12th of March", "10-12 March": whatever begins with a day. */
export const dayFirst: Form = (t, at) => {
	const day = readDay(t, at);
	if (!day) return null;
	const joint = daysAhead(t, day);
	if (joint) return daysOfMonth(t, day, joint);
	const monthAt = areWords(t, day.end, 'of') ? day.end + 1 : day.end;
	const month = wordAt(t, monthAt, 'month');
	if (!month || !isCapitalized(t, monthAt) || !(day.ordinal || monthAt === day.end)) return null;
	const found = withYear(t, { month: month.month, day: day.day }, monthAt + 1, 'day-month');
	return day.ordinal ? found : { ...found, article: 'outside' };
};

/** "10-12 March 2021": the last day is dated in full, and those before it share its month and year. */
function daysOfMonth(t: TimeText, first: DayWords, rest: readonly PlacedDay[]): Match | null {
	const last = rest.at(-1);
	const whole = last && dayFirst(t, last.start);
	if (whole?.operator.kind !== 'calendar' || whole.operator.month === undefined) return null;
	const { day: _, weekday: __, ...shared } = whole.operator;
	const between = rest.slice(0, -1).map(({ start, end, day }) => ({ ...match(end, 'second-day', { ...shared, day } as Parts), start }));
	return {
		...match(first.end, 'first-day', { ...shared, day: first.day } as Parts),
		article: first.ordinal ? 'inside' : 'outside',
		more: [...between, { ...whole, start: last?.start ?? first.end }],
	};
}

/** "Friday, March 12, 2021" and "Friday 12 March" as one. */
export const weekdayDate: Form = (t, at) => {
	const weekday = wordAt(t, at, 'weekday');
	if (!weekday || weekday.plural || !isCapitalized(t, at)) return null;
	const comma = skipComma(t, at + 1);
	const dateAt = areWords(t, comma, 'the') ? comma + 1 : comma;
	const date = monthFirst(t, dateAt) ?? dayFirst(t, dateAt) ?? readDayAlone(t, dateAt);
	if (date?.operator.kind !== 'calendar' || date.operator.day === undefined) return null;
	return { ...date, form: `weekday-${date.form}`, operator: { ...date.operator, weekday: weekday.weekday } };
};

/** Adds the year behind a month and day, and the second day of "April 24 and 25". */
function withYear(t: TimeText, parts: { readonly month: number; readonly day: number }, end: number, form: string): Match {
	const year = readYear(t, skipComma(t, end)) ?? (areWords(t, end, 'of') ? readYear(t, end + 1) : null);
	if (year) return match(year.end, form === 'month-day' ? 'month-day-year' : 'day-month-year', { ...parts, year: year.year });
	const byPlace = readYearByPlace(t, skipComma(t, end));
	if (byPlace)
		return {
			end: byPlace.end,
			form: `${form}-of-year`,
			operator: { kind: 'calendar', ...parts, yearFrom: byPlace.from },
			article: 'outside',
		};
	const others = form === 'month-day' ? daysBehind(t, end, parts.day) : null;
	if (!others) return match(end, form, parts);
	const whole = { ...parts, ...(others.year !== undefined && { year: others.year }) };
	return {
		...match(end, 'month-day', whole),
		more: others.days.map(({ start, end: behind, day }) => ({ ...match(behind, 'second-day', { ...whole, day }), start })),
	};
}

function isPlausibleCount(t: TimeText, at: number): boolean {
	return lowerAt(t, at) === 'people' || lowerAt(t, at) === '%';
}

/** "March '98" with the mark is `readYear`'s; "Mar-98" is this. */
function shortYear(t: TimeText, at: number): { readonly end: number; readonly year: number } | null {
	const digits = isHyphen(t, at) ? wordAt(t, at + 1, 'digits') : null;
	return digits?.length === 2 && digits.value > 31 ? { end: at + 2, year: expandYear(digits.value) } : null;
}

function isModal(t: TimeText, at: number): boolean {
	const lower = lowerAt(t, at);
	return lower === 'may' || lower === 'march';
}

const MONTH_LEADS = wordSet(
	'in since by of last until till this next early late mid from during through before after between and to for every each following previous - – around ended ending beginning starting ( through',
);
const NAMES = wordSet('april june august may');
/** What never stands before a person's name. */
const STRONG_LEADS = wordSet('in since of last until till this next early late mid during every - – ended ending');

/** "May" and "March" need a preposition or a month joined on; April, June and August beside another name are people. */
function isBareMonth(t: TimeText, at: number, short: boolean): boolean {
	const lower = lowerAt(t, at);
	const hasLead = isOneOf(t, at - 1, MONTH_LEADS);
	if (short && !lower.endsWith('.')) return hasLead && lower !== 'mar' && lower !== 'jan' && lower !== 'dec' && lower.length === 3;
	if (isModal(t, at)) {
		if (!isCapitalized(t, at)) return false;
		if (lower === 'march' && areWords(t, at + 1, 'of')) return false;
		return (
			(hasLead && lowerAt(t, at - 1) !== 'and') ||
			(isHyphen(t, at + 1) && wordAt(t, at + 2, 'month') !== null) ||
			((areWords(t, at - 1, 'a') || areWords(t, at - 1, 'the')) && isLowerWord(t, at + 1))
		);
	}
	if (NAMES.has(lower) && !isOneOf(t, at - 1, STRONG_LEADS)) {
		const next = t.tokens[at + 1];
		if (next?.kind === 'word' && next.letterCase !== 'lower' && next.spaceBefore) return false;
		const before = tokenAt(t, at - 1);
		if (before?.kind === 'word' && before.letterCase !== 'lower') return false;
	}
	return true;
}

interface Parts {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}

function match(end: number, form: string, parts: Parts): Match {
	return {
		end,
		form,
		operator: { kind: 'calendar', ...parts },
		article: form === 'day-month' || form === 'day-month-year' ? 'inside' : 'outside',
	};
}
