import type { DateOperator, DayPart, Direction } from '../operator.js';
import { durationValue, unitAtPlace } from '../quantity.js';
import {
	areWords,
	type Form,
	isCapitalized,
	isHyphen,
	isInTitle,
	isOneOf,
	lowerAt,
	type Match,
	type TimeText,
	wordAt,
	wordSet,
} from '../timeText.js';
import { holiday } from './holidays.js';
import { withPart } from './partBehind.js';
import { isGame } from './periods.js';

/** Which way each direction word points. */
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
	['last', 'last'],
	['past', 'last'],
	['next', 'next'],
	['coming', 'next'],
	['upcoming', 'next'],
	['this', 'this'],
	['current', 'this'],
	['previous', 'previous'],
	['preceding', 'previous'],
	['same', 'same'],
	['that', 'same'],
	['following', 'following'],
	['ensuing', 'following'],
]);

/** A direction and what it points at ("the next day" looks from the text, "next week" from publication): "last week", "next Friday", "this summer", "the following day", "this past weekend". */
export const directed: Form = (t, at) => {
	const word = lowerAt(t, at);
	const direction = word === 'next' && areWords(t, at - 1, 'the') ? 'following' : DIRECTIONS.get(word);
	if (!direction || !wordAt(t, at, 'direction') || (word === 'following' && !isDetermined(t, at))) return null;
	const isDoubled =
		word === 'that' ? areWords(t, at + 1, 'same') : word === 'this' && DIRECTIONS.get(lowerAt(t, at + 1)) && !areWords(t, at + 1, 'same');
	const target = isDoubled ? at + 2 : at + 1;
	const pointed = target === at + 2 ? (DIRECTIONS.get(lowerAt(t, at + 1)) ?? direction) : direction;
	const operatorAt = readTarget(t, target, pointed);
	if (!operatorAt || (isCapitalized(t, at) && at > 0 && isCapitalized(t, target) && (wordAt(t, target, 'unit') || isInTitle(t, at))))
		return null;
	return { ...operatorAt, article: 'inside' };
};

/** "the following Monday", not "following Monday's debate", where it means "after". */
function isDetermined(t: TimeText, at: number): boolean {
	return areWords(t, at - 1, 'the') || areWords(t, at - 1, 'that');
}

function readTarget(t: TimeText, at: number, direction: Direction): Omit<Match, 'article'> | null {
	const word = t.words[at];
	switch (word?.class) {
		case 'unit':
		case 'fiscal':
			return unitTarget(t, at, direction);
		case 'ordinal':
			return null;
		case 'weekday':
			if (word.plural || (word.short && !(isCapitalized(t, at) && lowerAt(t, at).endsWith('.')))) return null;
			return isConjunction(t, at - 1)
				? null
				: withPart(t, at + 1, 'directed-weekday', { kind: 'weekday', weekday: word.weekday, direction });
		case 'month':
			return isCapitalized(t, at) && !isConjunction(t, at - 1) ? monthTarget(t, at, word.month, direction) : null;
		case 'season':
			return { end: at + 1, form: 'directed-season', operator: { kind: 'season', season: word.season, direction } };
		case 'dayPart':
			return dayPartTarget(word.part, at, direction);
		case 'holiday':
			return holidayTarget(t, at, direction);
		default:
			return null;
	}
}

/** "he said that Thursday's vote was close": "that" points at a weekday or month only behind a preposition. */
function isConjunction(t: TimeText, at: number): boolean {
	return areWords(t, at, 'that') && at > 0 && !POINTING_LEADS.has(lowerAt(t, at - 1));
}
const POINTING_LEADS: ReadonlySet<string> = new Set(
	'on in of by since until during from after before later earlier early late for through'.split(' '),
);

/** "last Christmas Eve". */
function holidayTarget(t: TimeText, at: number, direction: Direction): Omit<Match, 'article'> | null {
	const found = holiday(t, at);
	return found?.operator.kind === 'holiday' && found.operator.year === undefined
		? { end: found.end, form: 'directed-holiday', operator: { ...found.operator, direction } }
		: null;
}

/** "last October", "last Oct. 23". */
function monthTarget(t: TimeText, at: number, month: number, direction: Direction): Omit<Match, 'article'> {
	const day = wordAt(t, at + 1, 'digits') ?? wordAt(t, at + 1, 'ordinal');
	if (day && day.value >= 1 && day.value <= 31)
		return { end: at + 2, form: 'directed-month-day', operator: { kind: 'month', month, day: day.value, direction } };
	return { end: at + 1, form: 'directed-month', operator: { kind: 'month', month, direction } };
}

/** "the past year" is a stretch up to now, unlike "the last year". */
const PAST_STRETCHES: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'month', 'quarter']);

function unitTarget(t: TimeText, at: number, direction: Direction): Omit<Match, 'article'> | null {
	if (areWords(t, at, 'fiscal', 'year'))
		return { end: at + 2, form: 'directed-fiscal-year', operator: { kind: 'unit', unit: 'year', direction } };
	const unit = unitAtPlace(t, at);
	if (!unit || unit.plural || unit.unit === 'second' || unit.unit === 'minute' || unit.unit === 'hour') return null;
	if (areWords(t, at - 1, 'past') && PAST_STRETCHES.has(unit.unit) && !areWords(t, at - 2, 'this'))
		return { end: at + 1, form: 'past-unit', operator: { kind: 'duration', value: durationValue(1, unit.unit) } };
	if (isHyphen(t, at + 1)) return null;
	if (unit.unit === 'day' && direction === 'last') return null;
	if (unit.unit === 'quarter' && isGame(t, at, at + 1)) return null;
	const orSo = direction === 'next' && areWords(t, at + 1, 'or', 'so') ? 2 : 0;
	return {
		end: at + 1 + orSo,
		form: 'directed-unit',
		operator: { kind: 'unit', unit: unit.unit, direction },
		...(orSo && { mod: 'APPROX' }),
	};
}

function dayPartTarget(part: DayPart, at: number, direction: Direction): Omit<Match, 'article'> | null {
	const base: DateOperator | null =
		direction === 'this'
			? { kind: 'deictic', offset: 0 }
			: direction === 'last'
				? { kind: 'deictic', offset: -1 }
				: direction === 'same'
					? { kind: 'unit', unit: 'day', direction: 'same' }
					: direction === 'following' || direction === 'next'
						? { kind: 'unit', unit: 'day', direction: 'following' }
						: direction === 'previous'
							? { kind: 'unit', unit: 'day', direction: 'previous' }
							: null;
	return base && { end: at + 1, form: 'directed-part', operator: { kind: 'time', base, part } };
}

/** "Wednesday", "Wednesday night". */
export const weekday: Form = (t, at) => {
	const word = wordAt(t, at, 'weekday');
	if (!word || word.plural || (word.short && !isCapitalized(t, at))) return null;
	const lower = lowerAt(t, at);
	if (word.short && !(lower.endsWith('.') || lower === 'tues' || lower === 'thurs' || t.tokens[at]?.letterCase === 'upper')) return null;
	if (word.short && !lower.endsWith('.') && lower !== 'tues' && lower !== 'thurs') return null;
	if (isCapitalized(t, at) && isCapitalized(t, at + 1) && isOneOf(t, at + 1, PAPERS)) return null;
	const week = weekBehind(t, at + 1);
	if (week)
		return {
			end: week.end,
			form: 'weekday-of-week',
			operator: { kind: 'weekday', weekday: word.weekday, direction: 'none', week: week.offset },
			article: 'outside',
		};
	const found = withPart(t, at + 1, 'weekday', { kind: 'weekday', weekday: word.weekday, direction: 'none' });
	return found && { ...found, article: 'outside' };
};
/** What papers and shows that come on a weekday are called: "the Sunday Times". */
const PAPERS = wordSet('times telegraph mirror mail express herald post independent tribune sun star people world');

const WEEK_OFFSETS: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['this', 0],
	['next', 1],
]);

/** "of last week", "last week", behind a weekday. */
function weekBehind(t: TimeText, at: number): { readonly end: number; readonly offset: number } | null {
	const start = areWords(t, at, 'of') ? at + 1 : at;
	const offset = areWords(t, start + 1, 'week') ? WEEK_OFFSETS.get(lowerAt(t, start)) : undefined;
	return offset === undefined ? null : { end: start + 2, offset };
}
