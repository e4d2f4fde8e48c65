import { areWords, type Form, isCapitalized, lowerAt, type Match, skipHyphen, type TimeText, wordAt } from '../timeText.js';
import { dayFirst, monthFirst, weekdayDate } from './calendar.js';
import { deictic } from './deictic.js';
import { weekday } from './relative.js';

/** The day that begins at a place, in whatever form: what a clock time can be of. */
export function matchDay(t: TimeText, at: number): Match | null {
	const date = weekdayDate(t, at) ?? monthFirst(t, at) ?? dayFirst(t, at) ?? deictic(t, at) ?? weekday(t, at);
	if (date?.operator.kind === 'calendar' && date.operator.day === undefined) return null;
	return date;
}

/** "the night of April 18", "the early morning hours of 30 April". */
export const partOfDay: Form = (t, at) => {
	const part = wordAt(t, at, 'dayPart');
	const of = areWords(t, at + 1, 'hours') ? at + 2 : at + 1;
	if (!part || !areWords(t, of, 'of')) return null;
	const day = matchDay(t, areWords(t, of + 1, 'the') ? of + 2 : of + 1);
	return day && day.operator.kind !== 'time'
		? { end: day.end, form: 'part-of-day', operator: { kind: 'time', base: day.operator, part: part.part }, article: 'inside' }
		: null;
};

const PART_STAGES: ReadonlyMap<string, string> = new Map([
	['early', 'START'],
	['late', 'END'],
	['mid', 'MID'],
]);

/** "mid-afternoon yesterday", "a late-afternoon meeting": of the day behind, or of the day that the text speaks of. "late night" is as often a kind of show. */
export const stagedPart: Form = (t, at) => {
	const mod = PART_STAGES.get(lowerAt(t, at));
	const partAt = skipHyphen(t, at + 1);
	const part = wordAt(t, partAt, 'dayPart');
	if (mod === undefined || !part || part.part === 'NI' || isCapitalized(t, partAt)) return null;
	const day = matchDay(t, partAt + 1);
	const base = day && day.operator.kind !== 'time' ? day : null;
	return {
		end: base?.end ?? partAt + 1,
		form: 'staged-part',
		operator: { kind: 'time', base: base?.operator ?? null, part: part.part },
		mod,
		article: 'outside',
	};
};
