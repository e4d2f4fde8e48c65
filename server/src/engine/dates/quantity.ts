import { type Numeral, readNumeral } from './numeral.js';
import type { Amount, TimeUnit } from './operator.js';
import {
	areWords,
	classAt,
	isCapitalized,
	isHyphen,
	isLowerWord,
	isPhrase,
	lowerAt,
	skipHyphen,
	type TimeText,
	tokenAt,
	wordAt,
} from './timeText.js';
import { DURATION_NOTATION, UNIT_WORDS } from './words/unitWords.js';

/** So many units: "two weeks", "three-day", "a year and a half", "several hours", "decades". */
export interface Quantity {
	readonly end: number;
	readonly amount: Amount;
	readonly unit: TimeUnit;
	readonly mod?: string;
	readonly written: 'counted' | 'hyphenated' | 'article' | 'bare' | 'vague';
}

const VAGUE: ReadonlySet<string> = new Set('several few many numerous countless dozens hundreds thousands'.split(' '));

/** The quantity that begins at a place, its article included ("a couple of weeks"), or null. */
export function readQuantity(t: TimeText, at: number): Quantity | null {
	if (tokenAt(t, at)?.kind === 'number') return readCounted(t, at);
	switch (classAt(t, at)) {
		case 'cardinal':
			return readCounted(t, at);
		case 'article':
			return areWords(t, at, 'the') ? null : (readCounted(t, at) ?? readWorded(t, at));
		case 'half':
		case 'quantifier':
			return readWorded(t, at);
		case 'unit':
			return readBare(t, at);
		default:
			return null;
	}
}

function readCounted(t: TimeText, at: number): Quantity | null {
	const number = readSpread(t, at) ?? readAHundred(t, at);
	if (!number) return null;
	const plus = areWords(t, number.end, '-', 'plus') ? number.end + 2 : number.end;
	const half = areWords(t, number.end, 'and', 'a', 'half') ? 0.5 : isPhrase(t, number.end, HYPHENATED_HALF) ? 0.5 : 0;
	const end = half ? number.end + (isHyphen(t, number.end) ? 6 : 3) : plus;
	const hyphen = isHyphen(t, end);
	const unitAt = skipFiller(t, skipHyphen(t, end));
	const unit = unitAtPlace(t, unitAt);
	if (!unit || unit.unit === 'night' || (unit.unit === 'second' && !unit.plural)) return null;
	if (
		!hyphen &&
		!unit.plural &&
		number.value !== 1 &&
		!(number.value > 1 && SPOKEN_SINGULARS.has(unit.unit) && !number.digits && isLowerWord(t, unitAt + 1))
	)
		return null;
	if (hyphen && unit.unit === 'quarter') return null;
	if (number.digits && unit.plural && isCapitalized(t, unitAt)) return null;
	if (hyphen && isAge(t, unitAt + 1)) return null;
	return {
		end: unitAt + 1,
		amount: number.value + half,
		unit: unit.unit,
		written: hyphen ? 'hyphenated' : 'counted',
		...(plus > number.end && { mod: 'EQUAL_OR_MORE' }),
	};
}

const HYPHENATED_HALF = '- and - a - half'.split(' ');

/** "12 to 18", "two or three", "between two and three", "5-10", "two-to-three-year", "three- to five-year": the lower number stands for the spread. */
function readSpread(t: TimeText, at: number): Numeral | null {
	const low = readNumeral(t, at);
	if (!low) return null;
	const highAt = behindJoint(t, at, low);
	const high = highAt ? readNumeral(t, highAt) : null;
	return high && high.value > low.value && low.value < 1000 ? { ...low, end: high.end } : low;
}

/** Where the higher number of a spread may begin; 0 where nothing joins one on. */
function behindJoint(t: TimeText, at: number, low: Numeral): number {
	const jointAt = areWords(t, low.end, '-') ? low.end + 1 : low.end;
	const joint = lowerAt(t, jointAt);
	if (joint === 'to' || joint === 'or') return skipHyphen(t, jointAt + 1);
	if (joint === 'and' && jointAt === low.end && areWords(t, at - 1, 'between')) return jointAt + 1;
	return low.digits && isHyphen(t, low.end) ? low.end + 1 : 0;
}

/** "a hundred" and "a thousand", the article included. */
function readAHundred(t: TimeText, at: number): Numeral | null {
	const multiplier = areWords(t, at, 'a') ? wordAt(t, at + 1, 'multiplier') : null;
	return multiplier && { end: at + 2, value: multiplier.value, digits: false };
}

/** What transcripts and hasty writing leave in the singular: "a five year plan". */
const SPOKEN_SINGULARS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

/** What may stand between a number and its unit: "two full years", "eight trading days". */
const FILLERS: ReadonlySet<string> = new Set(
	'full more consecutive straight additional long whole extra solid trading business working calendar short successive remaining intervening bloody brutal grueling gruelling difficult tense'.split(
		' ',
	),
);

function skipFiller(t: TimeText, at: number): number {
	return FILLERS.has(lowerAt(t, at)) ? at + 1 : at;
}

/** "a", "half a", "a couple of", "a few", "several", "dozens of" and a unit. */
function readWorded(t: TimeText, at: number): Quantity | null {
	const lower = lowerAt(t, at);
	if (lower === 'a' || lower === 'an') {
		if (areWords(t, at + 1, 'couple')) return worded(t, areWords(t, at + 2, 'of') ? at + 3 : at + 2, 2, 'APPROX');
		if (areWords(t, at + 1, 'few')) return worded(t, at + 2, 'X');
		if (areWords(t, at + 1, 'half')) return worded(t, skipHyphen(t, at + 2), 0.5);
		if (areWords(t, at + 1, 'number', 'of')) return worded(t, at + 3, 'X');
		if (areWords(t, at + 1, 'dozen')) return worded(t, at + 2, 12);
		const unitAt = WHOLE.has(lowerAt(t, at + 1)) ? at + 2 : at + 1;
		const counted = unitAt > at + 1 ? readCounted(t, unitAt) : null;
		if (counted) return counted;
		const unit = unitAtPlace(t, unitAt);
		if (!unit || unit.plural || unit.unit === 'second' || unit.unit === 'night') return null;
		if (isHyphen(t, unitAt + 1)) return null;
		const half = areWords(t, unitAt + 1, 'and', 'a', 'half') ? 0.5 : 0;
		return { end: unitAt + 1 + (half ? 3 : 0), amount: 1 + half, unit: unit.unit, written: half ? 'counted' : 'article' };
	}
	if (lower === 'half') {
		const unitAt = areWords(t, at + 1, 'a') || areWords(t, at + 1, 'an') ? at + 2 : skipHyphen(t, at + 1);
		return worded(t, unitAt, 0.5);
	}
	if (lower === 'couple') return worded(t, areWords(t, at + 1, 'of') ? at + 2 : at + 1, 2, 'APPROX');
	if (!VAGUE.has(lower)) return null;
	if (areWords(t, at + 1, ',', lower)) return worded(t, at + 3, 'X');
	return worded(t, skipFiller(t, areWords(t, at + 1, 'of') ? at + 2 : at + 1), 'X');
}

/** What may stand between the article and its unit: "a full year", "an additional month", "a full 90 minutes". */
const WHOLE: ReadonlySet<string> = new Set('full whole single entire additional further extra'.split(' '));

function worded(t: TimeText, unitAt: number, amount: Amount, mod?: string): Quantity | null {
	const unit = unitAtPlace(t, unitAt);
	if (!unit || unit.plural === (amount === 0.5)) return null;
	return { end: unitAt + 1, amount, unit: unit.unit, written: amount === 'X' ? 'vague' : 'counted', ...(mod && { mod }) };
}

/** "years", "decades": a plural without a number. The caller asks for what leads it. */
function readBare(t: TimeText, at: number): Quantity | null {
	const unit = wordAt(t, at, 'unit');
	return unit?.plural && unit.unit !== 'night' ? { end: at + 1, amount: 'X', unit: unit.unit, written: 'bare' } : null;
}

/** The unit that a token names; "second" and "night" have other classes but are units here. */
export function unitAtPlace(t: TimeText, at: number): { readonly unit: TimeUnit; readonly plural: boolean } | null {
	return UNIT_WORDS.get(lowerAt(t, at)) ?? null;
}

/** "-old" and " old" behind a unit make an age, which is no time expression. */
export function isAge(t: TimeText, at: number): boolean {
	return (
		areWords(t, at, 'old') ||
		areWords(t, at, '-', 'old') ||
		areWords(t, at, '-', 'olds') ||
		areWords(t, at, 'of', 'age') ||
		areWords(t, at, 'older')
	);
}

/** The TIMEX3 value of a duration: P3D, PT5H30M, PXY, P2.5Y. */
export function durationValue(amount: Amount, unit: TimeUnit): string {
	const { prefix, sign, times } = DURATION_NOTATION[unit];
	if (amount === 'X') return `${prefix}X${sign}`;
	const number = amount * times;
	const smaller = SMALLER[unit];
	if (Number.isInteger(number) || !smaller) return `${prefix}${round(number)}${sign}`;
	const whole = Math.floor(number);
	const rest = Math.round((number - whole) * smaller.times);
	return smaller.joined
		? `${prefix}${whole ? `${whole}${sign}` : ''}${rest}${smaller.sign}`
		: `${smaller.prefix}${round(number * smaller.times)}${smaller.sign}`;
}

/** What a fraction of a unit is counted in. */
const SMALLER: Readonly<
	Partial<Record<TimeUnit, { readonly prefix: string; readonly sign: string; readonly times: number; readonly joined: boolean }>>
> = {
	hour: { prefix: 'PT', sign: 'M', times: 60, joined: true },
	minute: { prefix: 'PT', sign: 'S', times: 60, joined: true },
	century: { prefix: 'P', sign: 'Y', times: 100, joined: false },
	decade: { prefix: 'P', sign: 'Y', times: 10, joined: false },
};

function round(number: number): string {
	return String(Math.round(number * 100) / 100);
}
