import {
	areWords,
	type Form,
	isCapitalized,
	isGlued,
	isHyphen,
	isOneOf,
	lowerAt,
	type Match,
	skipComma,
	type TimeText,
	wordAt,
} from '../timeText.js';
import { CLOCK_LEADS, MERIDIEMS, SHORT_ZONE_NAMES, SPOKEN_LEADS, ZONE_KINDS, ZONE_NAMES, ZONES } from '../words/clockWords.js';
import { matchDay } from './day.js';

/** "9 a.m.", "9:30 p.m. EDT Thursday", "at 10:30", "1300 GMT", "half past nine", "noon Saturday", "10 p.m. Sunday night", "midnight". */
export const clock: Form = (t, at) => {
	const start = readRangeStart(t, at);
	if (start) return start;
	const time = readClock(t, at) ?? readZoned(t, at) ?? readSpoken(t, at) ?? readNoon(t, at);
	return time && withDay(t, time);
};

/** A time of a day; `half`: whether the words say which half of the day is meant. */
interface Clock {
	readonly end: number;
	readonly hour: number;
	readonly minute: number;
	readonly half: 'said' | 'open';
}

/** Adds the zone and the day behind a time. A part of the day behind one that may be of either half settles it: "8:15 Monday evening". */
function withDay(t: TimeText, time: Clock): Match {
	const zone = skipZone(t, time.end);
	const day = matchDay(t, dayBehind(t, zone));
	const operator = day?.operator;
	if (!day || (operator?.kind === 'time' && operator.clock !== undefined)) return match(zone, 'clock', time);
	if (operator?.kind !== 'time') return match(day.end, 'clock-day', time, operator);
	const isLate = operator.part !== 'MO' && time.half === 'open' && time.hour < 12;
	return match(day.end, 'clock-day', isLate ? { ...time, hour: time.hour + 12 } : time, operator.base);
}

function match(end: number, form: string, { hour, minute }: Clock, base: Match['operator'] | null = null): Match {
	return { end, form, operator: { kind: 'time', base, clock: `${twoDigits(hour)}:${twoDigits(minute)}` }, article: 'outside' };
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}

/** Behind an optional zone: "EDT", "local time", "Eastern Standard Time", "Eastern". */
function skipZone(t: TimeText, at: number): number {
	if (isOneOf(t, at, ZONES) && t.tokens[at]?.letterCase === 'upper') return at + 1;
	if (!isOneOf(t, at, ZONE_NAMES)) return at;
	const kind = isOneOf(t, at + 1, ZONE_KINDS) ? at + 2 : at + 1;
	if (areWords(t, kind, 'time')) return kind + 1;
	return isOneOf(t, at, SHORT_ZONE_NAMES) && !isCapitalized(t, at + 1) ? at + 1 : at;
}

function dayBehind(t: TimeText, at: number): number {
	const behind = skipComma(t, at);
	if (areWords(t, behind, 'on')) return behind + 1;
	return areWords(t, behind, 'last') || areWords(t, behind, 'next') ? at : behind;
}

/** "9 a.m.", "9:30 p.m.", "9.30am", "six o'clock", "4 in the morning", "at 10:30". */
function readClock(t: TimeText, at: number): Clock | null {
	const face = readFace(t, at);
	if (!face || face.hour > 24) return null;
	const meridiem = MERIDIEMS.get(lowerAt(t, face.end));
	if (meridiem && face.hour <= 12) return { ...inHalf(face, meridiem), end: face.end + 1 };
	const behind = areWords(t, face.end, "o'clock") ? face.end + 1 : face.end;
	const part = areWords(t, behind, 'in', 'the') ? lowerAt(t, behind + 2) : '';
	if (face.hour >= 1 && face.hour <= 12 && (part === 'morning' || part === 'afternoon' || part === 'evening'))
		return { ...inHalf(face, part === 'morning' ? 'a' : 'p'), end: behind + 3 };
	if (behind > face.end && !(isCapitalized(t, face.end) && isCapitalized(t, behind))) return { ...face, end: behind };
	if (face.mark !== ':' || lowerAt(t, face.end).startsWith(':')) return null;
	return isOneOf(t, at - 1, CLOCK_LEADS) || skipZone(t, face.end) > face.end ? face : null;
}

interface Face extends Clock {
	/** What parts hours from minutes; empty where there are no minutes. */
	readonly mark: ':' | '.' | '';
}

/** The hour that begins at a place, in digits or a word, with its minutes: "9", "nine", "9:30", "14:05:30", "9.30". */
function readFace(t: TimeText, at: number): Face | null {
	const dotted = DOTTED.exec(wordAt(t, at, 'otherNumber') ? lowerAt(t, at) : '');
	if (dotted) return { end: at + 1, hour: Number(dotted[1]), minute: Number(dotted[2]), mark: '.', half: 'open' };
	const glued = wordAt(t, at, 'digits');
	if (glued && glued.length > 2) return readGlued(t, at, glued);
	const hour = glued ?? wordAt(t, at, 'cardinal');
	if (!hour || (hour.class === 'digits' && hour.length > 2)) return null;
	const minute = t.tokens[at + 1]?.text === ':' && isGlued(t, at + 1) && isGlued(t, at + 2) ? wordAt(t, at + 2, 'digits') : null;
	if (!minute) return { end: at + 1, hour: hour.value, minute: 0, mark: '', half: 'open' };
	if (minute.length !== 2 || minute.value > 59) return null;
	const second = t.tokens[at + 3]?.text === ':' && isGlued(t, at + 3) ? wordAt(t, at + 4, 'digits') : null;
	return { end: second ? at + 5 : at + 3, hour: hour.value, minute: minute.value, mark: ':', half: 'open' };
}
/** "430pm", "1130 p.m.". */
function readGlued(t: TimeText, at: number, { value, length: digits }: { readonly value: number; readonly length: number }): Face | null {
	const isClock = digits <= 4 && value % 100 < 60 && value >= 100 && value < 1300 && MERIDIEMS.has(lowerAt(t, at + 1));
	return isClock ? { end: at + 1, hour: Math.floor(value / 100), minute: value % 100, mark: '', half: 'open' } : null;
}
const DOTTED = /^(\d{1,2})\.([0-5]\d)$/u;

function inHalf(face: Clock, half: 'a' | 'p'): Clock {
	return { ...face, hour: (face.hour % 12) + (half === 'p' ? 12 : 0), half: 'said' };
}

/** "1300 GMT", "0735 UTC". */
function readZoned(t: TimeText, at: number): Clock | null {
	const digits = wordAt(t, at, 'digits');
	if (digits?.length !== 4 || skipZone(t, at + 1) === at + 1) return null;
	const hour = Math.floor(digits.value / 100);
	const minute = digits.value % 100;
	return hour < 24 && minute < 60 ? { end: at + 1, hour, minute, half: 'said' } : null;
}

/** "half past nine", "quarter to six", "ten past four": only behind a word that leads a time, since "ten to four" is a vote, as is "by eleven to one". */
function readSpoken(t: TimeText, at: number): Clock | null {
	if (!isOneOf(t, at - 1, SPOKEN_LEADS)) return null;
	const start = areWords(t, at, 'a') ? at + 1 : at;
	const minutes = areWords(t, start, 'half') ? 30 : areWords(t, start, 'quarter') ? 15 : (wordAt(t, start, 'cardinal')?.value ?? 60);
	const isPast = areWords(t, start + 1, 'past');
	const hour = wordAt(t, start + 2, 'cardinal') ?? wordAt(t, start + 2, 'digits');
	if (minutes > 30 || minutes % 5 !== 0 || !hour || hour.value < 1 || hour.value > 12 || !(isPast || areWords(t, start + 1, 'to')))
		return null;
	return {
		end: start + 3,
		hour: isPast ? hour.value : ((hour.value + 10) % 12) + 1,
		minute: isPast ? minutes : 60 - minutes,
		half: 'open',
	};
}

function readNoon(t: TimeText, at: number): Clock | null {
	const lower = lowerAt(t, at);
	if (lower === 'noon' || lower === 'midday') return { end: at + 1, hour: 12, minute: 0, half: 'said' };
	return lower === 'midnight' && (t.tokens[at]?.letterCase === 'lower' || at === 0)
		? { end: at + 1, hour: 24, minute: 0, half: 'said' }
		: null;
}

/** The "9" of "from 9 to 11 a.m." and "9-11 a.m.": in the half of the day that puts it before the end. */
function readRangeStart(t: TimeText, at: number): Match | null {
	const start = readFace(t, at);
	if (!start || start.hour < 1 || start.hour > 12 || start.mark === '.') return null;
	const isLed =
		(areWords(t, at - 1, 'from') && areWords(t, start.end, 'to')) || (areWords(t, at - 1, 'between') && areWords(t, start.end, 'and'));
	if (!isLed && !isHyphen(t, start.end)) return null;
	const end = readFace(t, start.end + 1);
	const meridiem = end && end.hour <= 12 ? MERIDIEMS.get(lowerAt(t, end.end)) : undefined;
	if (!end || !meridiem) return null;
	const isSameHalf = start.hour % 12 < end.hour % 12;
	return match(start.end, 'clock-range', inHalf(start, isSameHalf === (meridiem === 'p') ? 'p' : 'a'));
}
