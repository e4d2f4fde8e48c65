import { readOrdinal } from '../numeral.js';
import { areWords, type Form, isCapitalized, isOneOf, lowerAt, type TimeText, wordAt, wordSet } from '../timeText.js';
import { readYear } from '../year.js';

const LASTS = wordSet('last final');

/** "the first Monday in May", "the last Friday of March 2019". */
export const nthWeekday: Form = (t, at) => {
	const nth = readNth(t, at);
	const weekday = nth && nth.value <= 5 ? wordAt(t, nth.end, 'weekday') : null;
	const month = nth && weekday && !weekday.plural ? readMonth(t, nth.end + 1) : null;
	if (!nth || !weekday || !month) return null;
	const { year } = month;
	return {
		end: month.end,
		form: 'nth-weekday',
		operator: { kind: 'nthWeekday', nth: nth.value, weekday: weekday.weekday, month: month.month, ...(year && { year }) },
		article: 'inside',
	};
};

const STAGES: ReadonlyMap<number, string> = new Map([
	[1, 'START'],
	[2, 'MID'],
	[3, 'MID'],
	[-1, 'END'],
]);

/** "the first week of March", "the last days of May 2019": that part of the month. */
export const weekOfMonth: Form = (t, at) => {
	const nth = readNth(t, at);
	const mod = nth ? STAGES.get(nth.value) : undefined;
	if (!nth || mod === undefined || !(isOneOf(t, nth.end, WEEKS) || (isOneOf(t, nth.end, DAYS) && mod !== 'MID'))) return null;
	const month = readMonth(t, nth.end + 1);
	return (
		month && {
			end: month.end,
			form: 'week-of-month',
			operator: { kind: 'calendar', month: month.month, ...(month.year && { year: month.year }) },
			mod,
			article: 'inside',
		}
	);
};
const WEEKS = wordSet('week weeks');
const DAYS = wordSet('days');

/** The place in a row that begins here; -1 is the last. */
function readNth(t: TimeText, at: number): { readonly end: number; readonly value: number } | null {
	if (isOneOf(t, at, LASTS)) return { end: at + 1, value: -1 };
	const ordinal = readOrdinal(t, at);
	return ordinal && ordinal.value >= 1 ? ordinal : null;
}

/** "in May", "of March 2019", "of March of 2019". */
function readMonth(t: TimeText, at: number): { readonly end: number; readonly month: number; readonly year?: number } | null {
	const month = (areWords(t, at, 'in') || areWords(t, at, 'of')) && isCapitalized(t, at + 1) ? wordAt(t, at + 1, 'month') : null;
	if (!month) return null;
	const year = readYear(t, lowerAt(t, at + 2) === 'of' ? at + 3 : at + 2);
	return { end: year?.end ?? at + 2, month: month.month, ...(year && { year: year.year }) };
}
