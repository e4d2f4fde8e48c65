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

const WORDS: ReadonlyMap<string, TimeWord> = new Map<string, TimeWord>([
	...Object.keys(HOLIDAY_STARTS).map((word) => [word, { class: 'holiday' }] as const),
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
]);

/** What a token is to the date forms, or undefined. */
export function timeWord(token: Token): TimeWord | undefined {
	if (token.kind === 'word') return WORDS.get(token.lower);
	return token.kind === 'number' ? numberWord(token.lower) : undefined;
}

const DIGITS = /^\d{1,9}$/u;
const ORDINAL = /^(?<value>\d{1,4})(?:st|nd|rd|th)$/u;
const DECADE = /^(?<century>\d{2})?(?<tens>\d)0s$/u;

function numberWord(lower: string): TimeWord | undefined {
	if (DIGITS.test(lower)) return { class: 'digits', value: Number(lower), length: lower.length };
	const ordinal = ORDINAL.exec(lower)?.groups?.['value'];
	if (ordinal) return { class: 'ordinal', value: Number(ordinal), digits: true };
	const decade = DECADE.exec(lower)?.groups;
	if (!decade) return lower.length < 12 && /^\d/u.test(lower) ? { class: 'otherNumber' } : undefined;
	const { century, tens } = decade;
	return { class: 'decade', decade: Number(`${century ?? ''}${tens}`), short: !century };
}
