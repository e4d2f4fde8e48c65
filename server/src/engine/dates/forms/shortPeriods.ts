import type { DateOperator } from '../operator.js';
import { type Form, isGlued, isOneOf, lowerAt, type Match, skipComma, type TimeText, tokenAt, wordAt, wordSet } from '../timeText.js';
import { expandYear, readYear } from '../year.js';

/** What "Q3" or "H1" without a year stands behind; an "Audi Q3" and an "H1 visa" are something else. */
const LEADS = wordSet('in for of since during by from until to through its the this and vs versus ( between');
const NO_PERIODS = wordSet('visa visas - antagonist blocker receptor');

/** "Q3", "Q3 2020", "Q3 of 2020", "H1", "FY2020", "FY 2020": quarters, halves and years as reports of earnings write them. */
export const shortPeriod: Form = (t, at) => {
	if (tokenAt(t, at)?.letterCase === 'lower') return null;
	const lower = lowerAt(t, at);
	if (lower.startsWith('fy')) return shortFiscalYear(t, at, lower.slice(2));
	return numbered(t, at, at + 1, lower.startsWith('q') ? 'quarter' : 'half', Number(lower.slice(1)));
};

/** "3Q", "1H 2020". */
export const shortPeriodByNumber: Form = (t, at) => {
	const number = wordAt(t, at, 'digits');
	const letter = tokenAt(t, at + 1)?.text;
	if (number?.length !== 1 || !isGlued(t, at + 1) || (letter !== 'Q' && letter !== 'H')) return null;
	const limit = letter === 'Q' ? 4 : 2;
	return number.value >= 1 && number.value <= limit ? numbered(t, at, at + 2, letter === 'Q' ? 'quarter' : 'half', number.value) : null;
};

/** "2020 Q3", "2020 H1": what stands behind a year. */
export const yearShortPeriod: Form = (t, at) => {
	const year = readYear(t, at);
	const behind = year && wordAt(t, year.end, 'shortPeriod') ? shortPeriod(t, year.end) : null;
	if (!year || behind?.operator.kind !== 'period' || behind.operator.year !== undefined) return null;
	return { ...behind, form: `year-${behind.form}`, operator: { ...behind.operator, year: year.year } };
};

function shortFiscalYear(t: TimeText, at: number, digits: string): Match | null {
	const year = digits === '' ? readYear(t, at + 1) : null;
	if (digits === '' && !year) return null;
	const of = year?.year ?? (digits.length === 2 ? expandYear(Number(digits)) : Number(digits));
	return { end: year?.end ?? at + 1, form: 'short-fiscal-year', operator: { kind: 'calendar', year: of }, article: 'outside' };
}

function numbered(t: TimeText, at: number, end: number, period: 'quarter' | 'half', number: number): Match | null {
	const year = readYear(t, lowerAt(t, end) === 'of' ? end + 1 : skipComma(t, end));
	const isLed = isOneOf(t, at - 1, LEADS) || wordAt(t, at - 1, 'digits')?.length === 4;
	if ((!year && !isLed) || isOneOf(t, end, NO_PERIODS)) return null;
	const operator: DateOperator = { kind: 'period', period, number, fiscal: false, direction: 'none', ...(year && { year: year.year }) };
	return { end: year?.end ?? end, form: `short-${period}`, operator, article: 'outside' };
}
