import { readOrdinal } from '../numeral.js';
import {
	areWords,
	type Form,
	isCapitalized,
	isHyphen,
	isOneOf,
	lowerAt,
	type Match,
	skipComma,
	skipHyphen,
	type TimeText,
	wordAt,
	wordSet,
} from '../timeText.js';
import { readYear, readYearByPlace } from '../year.js';

const NOT_TIME = wordSet('game match play half period session score goal season against minute possession');

/** "the third quarter", "third-quarter", "fiscal first quarter", "the second half of 1998"; not a game's. */
export const quarterOrHalf: Form = (t, at) => {
	const fiscalFirst = areWords(t, at, 'fiscal');
	const ordinal = readOrdinal(t, fiscalFirst ? skipHyphen(t, at + 1) : at);
	if (!ordinal || ordinal.value > 4) return null;
	const fiscalSecond = wordAt(t, ordinal.end, 'fiscal') !== null;
	const hyphen = isHyphen(t, ordinal.end);
	const unitAt = fiscalSecond ? ordinal.end + 1 : skipHyphen(t, ordinal.end);
	const period = lowerAt(t, unitAt) === 'quarter' ? 'quarter' : lowerAt(t, unitAt) === 'half' ? 'half' : null;
	if (!period || (period === 'half' && (ordinal.value > 2 || hyphen))) return null;
	const end = unitAt + 1;
	if (isGame(t, at, end)) return null;
	const fiscal = fiscalFirst || fiscalSecond;
	const yearAt = areWords(t, end, 'of') ? (areWords(t, end + 1, 'fiscal') ? end + 2 : end + 1) : skipComma(t, end);
	const year = readYear(t, yearAt);
	const base = { kind: 'period', period, number: ordinal.value, fiscal } as const;
	if (year) return found(year.end, period, { ...base, year: year.year, direction: 'none' }, 'inside');
	const ofYear = areWords(t, end, 'of') ? relativeYear(t, end + 1) : null;
	if (ofYear) return found(ofYear.end, period, { ...base, direction: ofYear.direction }, 'inside');
	if (period === 'half' && (!areWords(t, at - 1, 'the') || areWords(t, end, 'of'))) return null;
	return found(end, period, { ...base, direction: 'none' }, hyphen || !areWords(t, at - 1, 'the') ? 'outside' : 'inside');
};

/** "1998's third quarter", "1998 first half", "the 1988 fourth quarter". */
export const yearQuarter: Form = (t, at) => {
	const year = readYear(t, at);
	if (!year) return null;
	const start = areWords(t, year.end, "'s") ? year.end + 1 : year.end;
	const inner = quarterOrHalf(t, start);
	if (inner?.operator.kind === 'period' && inner.operator.year === undefined)
		return { ...inner, form: `year-${inner.form}`, operator: { ...inner.operator, year: year.year }, article: 'inside' };
	const isPeriod = areWords(t, year.end, 'period') || areWords(t, year.end, 'quarter');
	return isPeriod && areWords(t, at - 1, 'the')
		? found(year.end + 1, 'year-period', { kind: 'reportedPeriod', yearsBack: 0, year: year.year }, 'inside')
		: null;
};

/** "this year's third quarter", "last year's fourth quarter". */
export const yearsQuarter: Form = (t, at) => {
	const year = readYearByPlace(t, at);
	if (!year || !areWords(t, year.end, "'s")) return null;
	if (year.from === 'last' && (areWords(t, year.end + 1, 'quarter') || areWords(t, year.end + 1, 'period')))
		return found(year.end + 2, 'years-quarter', { kind: 'reportedPeriod', yearsBack: 1 }, 'inside');
	const inner = quarterOrHalf(t, year.end + 1);
	return inner?.operator.kind === 'period' && inner.operator.year === undefined
		? found(inner.end, 'years-quarter', { ...inner.operator, direction: year.from }, 'inside')
		: null;
};

/** "the first two quarters of 1990", "the last half of 1989", "the final quarter of last year", "the last quarter of the year". */
export const numberedPeriods: Form = (t, at) => {
	const place = lowerAt(t, at) === 'first' ? 'first' : isOneOf(t, at, LAST) ? 'last' : null;
	const part = place && readPart(t, at + 1);
	if (!part || !areWords(t, part.end, 'of')) return null;
	const base = {
		kind: 'period',
		period: part.period,
		number: place === 'first' ? 1 : part.period === 'half' ? 2 : 4,
		fiscal: false,
	} as const;
	const year = readYear(t, part.end + 1);
	if (year) return found(year.end, part.period, { ...base, year: year.year, direction: 'none' }, 'inside');
	const byPlace = relativeYear(t, part.end + 1);
	return byPlace && found(byPlace.end, part.period, { ...base, direction: byPlace.direction }, 'inside');
};
const LAST = wordSet('last latter final');

/** "half", "two quarters" or "quarter". */
function readPart(t: TimeText, at: number): { readonly end: number; readonly period: 'half' | 'quarter' } | null {
	if (areWords(t, at, 'two', 'quarters')) return { end: at + 2, period: 'half' };
	if (areWords(t, at, 'half')) return { end: at + 1, period: 'half' };
	return areWords(t, at, 'quarter') ? { end: at + 1, period: 'quarter' } : null;
}

/** "fiscal 1989", "fiscal year 1989", "fiscal year". */
export const fiscalYear: Form = (t, at) => {
	if (!areWords(t, at, 'fiscal')) return null;
	const yearAt = lowerAt(t, at + 1) === 'year' ? at + 2 : at + 1;
	const year = readYear(t, yearAt);
	if (year) return found(year.end, 'fiscal-year', { kind: 'calendar', year: year.year }, 'inside');
	const isYear =
		lowerAt(t, at + 1) === 'year' && (areWords(t, at - 1, 'the') || areWords(t, at - 1, 'current') || areWords(t, at - 1, 'this'));
	if (isYear && (areWords(t, at + 2, 'ended') || areWords(t, at + 2, 'ending')))
		return found(at + 2, 'fiscal-year-ended', { kind: 'duration', value: 'P1Y' }, 'inside');
	return isYear ? found(at + 2, 'fiscal-year', { kind: 'unit', unit: 'year', direction: 'this' }, 'inside') : null;
};

function relativeYear(t: TimeText, at: number): { readonly end: number; readonly direction: 'last' | 'this' | 'next' } | null {
	const lower = lowerAt(t, at);
	const direction = lower === 'last' ? 'last' : lower === 'this' || lower === 'the' ? 'this' : lower === 'next' ? 'next' : null;
	return direction && lowerAt(t, at + 1) === 'year' ? { end: at + 2, direction } : null;
}

/** Whether a game's quarter or half ends here: "the fourth quarter of the match", "second-half goals". */
export function isGame(t: TimeText, start: number, end: number): boolean {
	if (isOneOf(t, end, NOT_TIME) || (isCapitalized(t, end - 1) && isCapitalized(t, end) && t.tokens[end]?.kind === 'word')) return true;
	return areWords(t, end, 'of', 'the') && isOneOf(t, end + 2, NOT_TIME) && start >= 0;
}

function found(end: number, form: string, operator: Match['operator'], article: Match['article']): Match {
	return { end, form, operator, article };
}
