import { type CivilDate, formatCivilDate, fromDayNumber, toDayNumber, weekday } from '../../text/civilDate.js';
import { addDays } from '../../text/isoWeek.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator, Direction } from '../operator.js';
import { HOLIDAYS, type HolidayRule } from '../words/holidayWords.js';
import { withYear } from './calendar.js';
import { monthName, pad, partsOf, spell, weekdayName } from './format.js';
import { fromJewishNewYear, hanukkah, islamicDay, orthodoxEaster } from './otherCalendars.js';
import { type Anchors, type Resolution, stated, underspecified } from './resolution.js';

/** A named day in its year, that of the policies where none is stated. One that goes by another calendar stays open but for its year. */
export function resolveHoliday(operator: Extract<DateOperator, { kind: 'holiday' }>, cues: DateCues, anchors: Anchors): Resolution {
	const rule = HOLIDAYS[operator.holiday];
	const { year, direction } = operator;
	if (!rule || rule.kind === 'otherCalendar')
		return underspecified(`${year ?? 'XXXX'}-XX-XX`, year === undefined ? [] : ['year'], 'the day goes by another calendar');
	if (rule.kind === 'once') return stated('DATE', formatCivilDate(rule), ['year', 'month', 'day'], 'the name of one day');
	const at = (of: number): CivilDate => holidayIn(rule, of);
	if (year !== undefined) return stated('DATE', formatCivilDate(at(year)), ['year', 'month', 'day'], 'as stated');
	const found = withYear(at, (of) => formatCivilDate(at(of)), 'day', ['month', 'day'], cues, anchors, 'the named day', openValue(rule));
	const chosen = inDirection(found, at, direction, anchors);
	return rule.kind === 'islamic' ? orTheDayBefore(chosen) : chosen;
}

/** "last Easter", "next Thanksgiving": the one before or after publication, whatever is nearest. */
function inDirection(found: Resolution, at: (year: number) => CivilDate, direction: Direction, { publication }: Anchors): Resolution {
	if (!publication || (direction !== 'last' && direction !== 'next')) return found;
	const isPast = toDayNumber(at(publication.year)) < toDayNumber(publication);
	const year = publication.year + (direction === 'last' ? (isPast ? 0 : -1) : isPast ? 1 : 0);
	return {
		...found,
		value: formatCivilDate(at(year)),
		alternatives: [],
		rule: `${direction}-holiday`,
		why: `the named day: the ${direction === 'last' ? 'last before' : 'next after'} publication, ${spell(publication)}`,
	};
}

/** The moon may be seen a day sooner than it is counted. */
function orTheDayBefore(found: Resolution): Resolution {
	const { day } = partsOf(found.value);
	if (!day) return found;
	const sooner = formatCivilDate(addDays(day, -1));
	return { ...found, alternatives: [sooner], why: `${found.why}; as counted, though where the moon was seen sooner it is a day before` };
}

type YearlyRule = Exclude<HolidayRule, { kind: 'once' | 'otherCalendar' }>;

/** What is known of a named day without its year. */
function openValue(rule: YearlyRule): string {
	if (rule.kind === 'nth') return `XXXX-${pad(rule.month)}-XX`;
	return rule.kind === 'fixed' ? `XXXX-${pad(rule.month)}-${pad(rule.day)}` : 'XXXX-XX-XX';
}

/** The day that a named day falls on in a year; of one that only every fourth year has, in the last of these. */
export function holidayIn(rule: YearlyRule, year: number): CivilDate {
	switch (rule.kind) {
		case 'easter':
			return addDays(easter(year), rule.offset);
		case 'orthodoxEaster':
			return orthodoxEaster(year);
		case 'islamic':
			return islamicDay(year, rule.month, rule.day);
		case 'jewish':
			return fromJewishNewYear(year, rule.offset);
		case 'hanukkah':
			return hanukkah(year);
		default:
			return dayOfYear(rule, year);
	}
}

function dayOfYear(rule: Extract<HolidayRule, { kind: 'fixed' | 'nth' }>, year: number): CivilDate {
	const of = rule.cycle === undefined ? year : year - ((year - rule.cycle) % 4);
	return rule.kind === 'fixed'
		? { year: of, month: rule.month, day: rule.day }
		: addDays(nthWeekday(of, rule.month, rule.weekday, rule.nth), rule.offset ?? 0);
}

/** The nth such weekday of a month, in the year that the policies choose where none is stated. */
export function resolveNthWeekday(
	{ nth, weekday: day, month, year }: Extract<DateOperator, { kind: 'nthWeekday' }>,
	cues: DateCues,
	anchors: Anchors,
): Resolution {
	const at = (of: number): CivilDate => nthWeekday(of, month, day, nth);
	if (year !== undefined) return stated('DATE', formatCivilDate(at(year)), ['year', 'month', 'weekday'], 'by its place in the month');
	const name = `that ${weekdayName(day)} of ${monthName(month)}`;
	return withYear(at, (of) => formatCivilDate(at(of)), 'day', ['month', 'weekday'], cues, anchors, name, `XXXX-${pad(month)}-XX`);
}

/** The nth such day of a month, -1 the last. */
function nthWeekday(year: number, month: number, day: number, nth: number): CivilDate {
	if (nth > 0) {
		const first = { year, month, day: 1 };
		return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (nth - 1));
	}
	const last = fromDayNumber(toDayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) - 1);
	return addDays(last, -((weekday(last) - day + 7) % 7));
}

/** Western Easter. Source: "Anonymous Gregorian algorithm" (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): CivilDate {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
	const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
	return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}
