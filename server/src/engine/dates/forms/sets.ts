import type { DateOperator } from '../operator.js';
import { durationValue, type Quantity, unitAtPlace } from '../quantity.js';
import {
	areWords,
	classAt,
	type Form,
	isCapitalized,
	isOneOf,
	lowerAt,
	type Match,
	skipHyphen,
	type TimeText,
	tokenAt,
	wordAt,
	wordSet,
} from '../timeText.js';

const RATE_BEFORE = wordSet(
	'million billion percent % times once twice dollars cents barrels tons hours days pounds thousand people units vehicles cars copies trips visits share trillion francs yen marks',
);

/** "twice a week", "$5 million a year", "once every two years". The count stays outside unless it is "once" or "twice". */
export const rate: Form = (t, at) => {
	const often = timesFrequency(t, at);
	if (often) return often;
	const times = wordAt(t, at, 'times') ? 1 : wordAt(t, at, 'cardinal') && areWords(t, at + 1, 'times') ? 2 : 0;
	const perAt = at + times;
	const per = lowerAt(t, perAt);
	if (per !== 'a' && per !== 'an' && per !== 'per' && per !== 'each' && !(times && per === 'every')) return null;
	const unit = unitAtPlace(t, perAt + 1);
	if (!unit || unit.plural || unit.unit === 'second' || unit.unit === 'minute') return null;
	if (!times && !isRate(t, at, per)) return null;
	const count = COUNTS.get(lowerAt(t, at)) ?? wordAt(t, at, 'cardinal')?.value ?? 1;
	const value = durationValue(1, unit.unit);
	return {
		end: perAt + 2,
		form: 'rate',
		operator: { kind: 'set', value, ...(times ? { freq: `${count}X` } : { quant: 'EACH' }) },
		article: 'outside',
	};
};

function isRate(t: TimeText, at: number, per: string): boolean {
	const before = tokenAt(t, at - 1);
	if (LENGTHS.has(before?.lower ?? '')) return false;
	if (per === 'per') return true;
	if (!before || isOneOf(t, at + 2, NOT_RATE_AFTER)) return false;
	if (isOneOf(t, at - 1, RATE_BEFORE) || isAmount(t, at - 1)) return true;
	const isPlural = before.kind === 'word' && before.lower.endsWith('s') && wordAt(t, at - 1, 'unit') === null;
	return isPlural && [2, 3].some((back) => isCount(t, at - back));
}
/** A sum of money, or a number that is no year: "$60,000 a year", "30 a day". */
function isAmount(t: TimeText, at: number): boolean {
	const token = t.tokens[at];
	return token?.kind === 'number' && (!token.spaceBefore || wordAt(t, at, 'digits')?.length !== 4);
}

function isCount(t: TimeText, at: number): boolean {
	const kind = classAt(t, at);
	return kind === 'digits' || kind === 'cardinal' || kind === 'multiplier' || tokenAt(t, at)?.kind === 'number';
}
/** "sixty miles an hour" is a speed. */
const LENGTHS = wordSet('miles mile kilometers kilometres km meters metres feet knots mph kph');
const NOT_RATE_AFTER = wordSet('ago earlier later before and');

const FREQUENCIES: ReadonlyMap<string, string> = new Map<string, string>([
	['daily', 'P1D'],
	['nightly', 'P1D'],
	['hourly', 'PT1H'],
	['weekly', 'P1W'],
	['monthly', 'P1M'],
	['quarterly', 'P3M'],
	['yearly', 'P1Y'],
	['annually', 'P1Y'],
	['biweekly', 'P2W'],
	['bimonthly', 'P2M'],
	['fortnightly', 'P2W'],
	['biannually', 'P6M'],
]);

const COUNTS: ReadonlyMap<string, number> = new Map([
	['once', 1],
	['twice', 2],
	['thrice', 3],
]);

/** "twice daily", "once-weekly". */
function timesFrequency(t: TimeText, at: number): Match | null {
	const count = COUNTS.get(lowerAt(t, at));
	const behind = skipHyphen(t, at + 1);
	const value = count === undefined ? undefined : FREQUENCIES.get(lowerAt(t, behind));
	return value === undefined
		? null
		: { end: behind + 1, form: 'times-frequency', operator: { kind: 'set', value, freq: `${count}X` }, article: 'outside' };
}

/** "on weekends". */
export const weekends: Form = (t, at) =>
	areWords(t, at, 'weekends') && (areWords(t, at - 1, 'on') || areWords(t, at - 1, 'at'))
		? setOf(at + 1, 'weekends', 'XXXX-WXX-WE', 'EACH')
		: null;

/** "daily", "annually": not a part of a name ("Daily Mirror"), no newspaper ("the daily Granma"), and "quarterly" and "annual" are mostly kinds of reports. */
export const frequency: Form = (t, at) => {
	const value = FREQUENCIES.get(lowerAt(t, at));
	if (!value || (isCapitalized(t, at) && (isCapitalized(t, at + 1) || isCapitalized(t, at - 1)))) return null;
	if (lowerAt(t, at) === 'quarterly') return null;
	if (!isCapitalized(t, at) && isCapitalized(t, at + 1)) return null;
	return setOf(at + 1, 'frequency', value);
};

const PER = wordSet('a an per each every');

/** "60 hours a week", "two days every month": so much of a unit in each larger one, given the quantity; "24 hours a day" only means always. */
export function quantityRate(t: TimeText, { end, amount, unit, written }: Quantity, mod: string | undefined): Match | null {
	if (written !== 'counted' || amount === 'X' || !isOneOf(t, end, PER) || (amount === 24 && unit === 'hour')) return null;
	const larger = unitAtPlace(t, end + 1);
	if (!larger || larger.plural || larger.unit === unit || isOneOf(t, end + 2, NOT_RATE_AFTER)) return null;
	const each: DateOperator = { kind: 'set', value: durationValue(1, larger.unit), freq: durationValue(amount, unit).replace(/^PT?/u, '') };
	return { end: end + 2, form: 'quantity-rate', operator: each, article: 'outside', ...(mod && { mod }) };
}

/** "week after week", "day by day". */
export const repeatedUnit: Form = (t, at) => {
	const unit = wordAt(t, at, 'unit');
	if (!unit || unit.plural || !(areWords(t, at + 1, 'after') || areWords(t, at + 1, 'by')) || lowerAt(t, at + 2) !== lowerAt(t, at))
		return null;
	return setOf(at + 3, 'repeated-unit', durationValue(1, unit.unit), 'EACH');
};

/** "Mondays". */
export const pluralWeekday: Form = (t, at) => {
	const weekday = wordAt(t, at, 'weekday');
	const isCounted =
		wordAt(t, at - 1, 'cardinal') !== null || wordAt(t, at - 1, 'digits') !== null || wordAt(t, at - 1, 'quantifier') !== null;
	return weekday?.plural && isCapitalized(t, at) && !isCounted
		? setOf(at + 1, 'plural-weekday', `XXXX-WXX-${weekday.weekday}`, 'EACH')
		: null;
};

/** A set with its value and, where it has one, its quantifier. */
export function setOf(end: number, form: string, value: string, quant?: string): Match {
	return { end, form, operator: { kind: 'set', value, ...(quant && { quant }) }, article: 'outside' };
}
