import type { DateOperator } from '../operator.js';
import { areWords, type Form, isCapitalized, isOneOf, lowerAt, type TimeText, wordAt, wordSet } from '../timeText.js';
import { matchDay } from './day.js';
import { shifted } from './shifts.js';

const DEFINITE_UNITS = wordSet('year quarter month week weekend decade century');

/** "the year", "the quarter", "the weekend": the one that runs, or the one that the article reports on. */
export const definiteUnit: Form = (t, at) => {
	if (!areWords(t, at - 1, 'the') || !isOneOf(t, at, DEFINITE_UNITS)) return null;
	if (isCapitalized(t, at)) return null;
	if (areWords(t, at, 'week', 'of')) return weekOf(t, at);
	if (areWords(t, at + 1, '-') || areWords(t, at + 1, 'of')) return null;
	if (areWords(t, at, 'quarter') || (areWords(t, at, 'period') && false)) return quarterEnded(t, at);
	if (isEnded(t, at + 1))
		return {
			end: at + 1,
			form: 'unit-ended',
			operator: { kind: 'duration', value: `P1${at >= 0 && areWords(t, at, 'year') ? 'Y' : areWords(t, at, 'month') ? 'M' : 'W'}` },
			article: 'inside',
		};
	const operator: DateOperator = { kind: 'unit', unit: unitOf(lowerAt(t, at)), direction: lowerAt(t, at) === 'weekend' ? 'last' : 'this' };
	return { end: at + 1, form: 'definite-unit', operator, article: 'inside' };
};

/** "the same quarter last year", "the corresponding period a year ago". */
export const samePeriod: Form = (t, at) => {
	if (!isOneOf(t, at, SAME)) return null;
	const yearAgo = yearAgoPeriod(t, at + 1);
	if (yearAgo) return { ...yearAgo, article: 'inside' };
	if (!(areWords(t, at + 1, 'period') || areWords(t, at + 1, 'quarter'))) return null;
	const from = areWords(t, at + 2, 'of') ? at + 3 : at + 2;
	const end = areWords(t, from, 'last', 'year')
		? from + 2
		: areWords(t, from, 'a', 'year', 'ago') || areWords(t, from, 'a', 'year', 'earlier')
			? from + 3
			: 0;
	return end ? { end, form: 'same-period', operator: { kind: 'reportedPeriod', yearsBack: 1 }, article: 'inside' } : null;
};

/** The "year-ago quarter" of "the comparable year-ago quarter". */
function yearAgoPeriod(t: TimeText, at: number): ReturnType<Form> {
	const found = areWords(t, at, 'year', '-') ? shifted(t, at, undefined, null) : null;
	return found?.form === 'year-ago' && found.end > at + 3 ? found : null;
}
const SAME = wordSet('same corresponding comparable like similar equivalent');

/** "the week of March 6". */
function weekOf(t: TimeText, at: number): ReturnType<Form> {
	const day = matchDay(t, at + 2);
	return day && day.operator.kind !== 'time'
		? { end: day.end, form: 'week-of', operator: { kind: 'weekOf', part: 'week', base: day.operator }, article: 'inside' }
		: null;
}

/** "the full year". */
export const fullYear: Form = (t, at) =>
	areWords(t, at, 'full', 'year') && areWords(t, at - 1, 'the')
		? { end: at + 2, form: 'full-year', operator: { kind: 'unit', unit: 'year', direction: 'this' }, article: 'inside' }
		: null;

function unitOf(word: string): 'year' | 'month' | 'week' | 'weekend' | 'decade' | 'century' {
	return word === 'year' || word === 'month' || word === 'week' || word === 'weekend' || word === 'decade' ? word : 'century';
}

function isEnded(t: TimeText, at: number): boolean {
	return areWords(t, at, 'ended') || areWords(t, at, 'ending');
}

function quarterEnded(t: TimeText, at: number): ReturnType<Form> {
	if (areWords(t, at + 1, 'a', 'year') && (areWords(t, at + 3, 'ago') || areWords(t, at + 3, 'earlier')))
		return { end: at + 4, form: 'quarter-a-year-ago', operator: { kind: 'reportedPeriod', yearsBack: 1 }, article: 'inside' };
	const month = isEnded(t, at + 1) ? wordAt(t, at + 2, 'month') : null;
	return {
		end: at + 1,
		form: 'the-quarter',
		operator: { kind: 'reportedPeriod', yearsBack: 0, ...(month && { endMonth: month.month }) },
		article: 'inside',
	};
}

/** "year-end", "year end", "year's end": of the year of publication. */
export const yearEnd: Form = (t, at) => {
	if (!areWords(t, at, 'year')) return null;
	const end = areWords(t, at + 1, '-', 'end') || areWords(t, at + 1, "'s", 'end') ? at + 3 : areWords(t, at + 1, 'end') ? at + 2 : 0;
	return end
		? { end, form: 'year-end', operator: { kind: 'unit', unit: 'year', direction: 'this' }, mod: 'END', article: 'outside' }
		: null;
};

/** "the latest quarter", "the latest period", "the year-earlier period" (see `year-ago`), "the same period". */
export const latestPeriod: Form = (t, at) => {
	const lower = lowerAt(t, at);
	if (lower !== 'latest' || !(areWords(t, at + 1, 'quarter') || areWords(t, at + 1, 'period'))) return null;
	return { end: at + 2, form: 'latest-period', operator: { kind: 'reportedPeriod', yearsBack: 0 }, article: 'inside' };
};
