import type { Token } from '../../tokens/token.js';
import type { DayPart, Season, TimeUnit } from '../operator.js';
import { DECADE_NAMES, MONTH_ABBREVIATIONS, MONTHS, SEASONS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './calendarWords.js';
import { HOLIDAY_STARTS } from './holidayWords.js';
import { LEAD_WORDS, type LeadClass } from './leadWords.js';
import { CARDINALS, MULTIPLIERS, ORDINAL_WORDS } from './numberWords.js';
import { DAY_PARTS, UNIT_WORDS } from './unitWords.js';

/** What a token is to the date forms. Most tokens are nothing. A word of several kinds has the one that opens most forms; the forms look at the text for the rest. */
export type TimeWord =
	| { readonly class: 'month'; readonly month: number; readonly short: boolean }
	| { readonly class: 'weekday'; readonly weekday: number; readonly plural: boolean; readonly short: boolean }
	| { readonly class: 'season'; readonly season: Season }
	| { readonly class: 'unit'; readonly unit: TimeUnit; readonly plural: boolean }
	| { readonly class: 'dayPart'; readonly part: DayPart }
	| { readonly class: 'digits'; readonly value: number; readonly length: number }
	| { readonly class: 'cardinal'; readonly value: number }
	| { readonly class: 'multiplier'; readonly value: number }
	| { readonly class: 'ordinal'; readonly value: number; readonly digits: boolean }
	/** "1990s" 199, "90s" or "nineties" 9 and `short`. */
	| { readonly class: 'decade'; readonly decade: number; readonly short: boolean }
	| { readonly class: 'holiday' }
	| { readonly class: LeadClass };

/** All words of time; one that stands here twice is what it is listed as last. */
const LISTED: readonly (readonly [string, TimeWord])[] = [
	...[...HOLIDAY_STARTS].map((word) => [word, { class: 'holiday' }] as const),
	...LEAD_WORDS.map(([word, kind]) => [word, { class: kind }] as const),
	...[...CARDINALS].map(([word, value]) => [word, { class: 'cardinal', value }] as const),
	...[...MULTIPLIERS].map(([word, value]) => [word, { class: 'multiplier', value }] as const),
	...[...UNIT_WORDS].map(([word, unit]) => [word, { class: 'unit', ...unit }] as const),
	...[...ORDINAL_WORDS].map(([word, value]) => [word, { class: 'ordinal', value, digits: false }] as const),
	...Object.entries(DAY_PARTS).map(([word, part]) => [word, { class: 'dayPart', part }] as const),
	...Object.entries(SEASONS).map(([word, season]) => [word, { class: 'season', season }] as const),
	...Object.entries(DECADE_NAMES).map(([word, decade]) => [word, { class: 'decade', decade, short: true }] as const),
	...MONTHS.map((word, i) => [word, { class: 'month', month: i + 1, short: false }] as const),
	...Object.entries(MONTH_ABBREVIATIONS).flatMap(([word, month]) => {
		const entry = { class: 'month', month, short: true } as const;
		return [[word, entry] as const, [`${word}.`, entry] as const];
	}),
	...WEEKDAYS.flatMap((word, i) => [
		[word, { class: 'weekday', weekday: i + 1, plural: false, short: false }] as const,
		[`${word}s`, { class: 'weekday', weekday: i + 1, plural: true, short: false }] as const,
	]),
	...Object.entries(WEEKDAY_ABBREVIATIONS).flatMap(([word, weekday]) => {
		const entry = { class: 'weekday', weekday, plural: false, short: true } as const;
		return [[word, entry] as const, [`${word}.`, entry] as const];
	}),
];

/** All that any time word says. */
interface Parts {
	readonly class: TimeWord['class'];
	readonly month?: number;
	readonly weekday?: number;
	readonly season?: Season;
	readonly unit?: TimeUnit;
	readonly part?: DayPart;
	readonly decade?: number;
	readonly value?: number;
	readonly length?: number;
	readonly digits?: boolean;
	readonly short?: boolean;
	readonly plural?: boolean;
}

/** A time word with all properties that any has, set or not: V8 then meets one shape of object wherever a form asks for a class. */
function shaped({ class: kind, month, weekday, season, unit, part, decade, value, length, digits, short, plural }: Parts): TimeWord {
	return { class: kind, month, weekday, season, unit, part, decade, value, length, digits, short, plural } as TimeWord;
}

const WORDS: ReadonlyMap<string, TimeWord> = new Map(LISTED.map(([word, entry]) => [word, shaped(entry)]));

/** What a token is to the date forms, or undefined. */
export function timeWord(token: Token): TimeWord | undefined {
	if (token.kind === 'word') return WORDS.get(token.lower);
	return token.kind === 'number' ? numberWord(token.lower) : undefined;
}

const OTHER_NUMBER: TimeWord = shaped({ class: 'otherNumber' });
/** Longer than this, a number that is no plain one ("1,234.5") is nothing to any form. */
const LONGEST_NUMBER = 11;

function numberWord(lower: string): TimeWord | undefined {
	const length = countDigits(lower);
	if (length === 0) return undefined;
	if (length === lower.length && length <= 9) return shaped({ class: 'digits', value: Number(lower), length });
	const tail = lower.slice(length);
	if (length <= 4 && (tail === 'st' || tail === 'nd' || tail === 'rd' || tail === 'th'))
		return shaped({ class: 'ordinal', value: Number(lower.slice(0, length)), digits: true });
	if (tail === 's' && (length === 2 || length === 4) && lower[length - 1] === '0')
		return shaped({ class: 'decade', decade: Number(lower.slice(0, length - 1)), short: length === 2 });
	return lower.length <= LONGEST_NUMBER ? OTHER_NUMBER : undefined;
}

function countDigits(text: string): number {
	let count = 0;
	for (; count < text.length; count++) {
		const code = text.charCodeAt(count);
		if (code < 48 || code > 57) break;
	}
	return count;
}
