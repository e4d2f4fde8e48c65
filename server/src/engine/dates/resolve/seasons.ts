import { type CivilDate, formatCivilDate, fromDayNumber, toDayNumber, weekday } from '../../text/civilDate.js';
import { addDays } from '../../text/isoWeek.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator, Season } from '../operator.js';
import { HOLIDAYS, type HolidayRule } from '../words/holidayWords.js';
import { withYear } from './calendar.js';
import { pad } from './format.js';
import { type Anchors, type Resolution, stated, underspecified } from './resolution.js';

/** The month in whose middle each season lies. */
const MIDDLES: Readonly<Record<Season, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

/** A season: with a direction by its middle, else that of the year of publication or of the narrative. */
export function resolveSeason({ season, year, direction }: Extract<DateOperator, { kind: 'season' }>, anchors: Anchors): Resolution {
	if (year !== undefined) return stated('DATE', `${year}-${season}`, ['year', 'season'], 'as stated');
	const { publication, reading, lastYear } = anchors;
	const fromText =
		(reading.mode === 'narrative' || direction === 'same' || direction === 'following' || direction === 'previous') && lastYear !== null;
	if (!fromText && !publication) return underspecified(`XXXX-${season}`, ['season'], 'the year is open without a publication date');
	const base = fromText ? lastYear : (publication?.year ?? 0);
	const offset = fromText
		? direction === 'next' || direction === 'following'
			? 1
			: direction === 'last' || direction === 'previous'
				? -1
				: 0
		: !publication
			? 0
			: seasonOffset(MIDDLES[season], publication.month, direction);
	return {
		type: 'DATE',
		value: `${base + offset}-${season}`,
		underspecified: `XXXX-${season}`,
		known: ['season'],
		implied: ['year'],
		anchor: fromText ? 'text' : 'publicationDate',
		anchorValue: fromText ? String(lastYear) : publication ? formatCivilDate(publication) : '',
		alternatives: [],
		rule: fromText ? 'narrative-year' : `${direction}-season`,
		why: fromText
			? `the year that the text is in, ${lastYear}`
			: offset === 0
				? 'in the year of publication'
				: offset < 0
					? 'the one before publication'
					: 'the one after publication',
	};
}

function seasonOffset(middle: number, month: number, direction: string): number {
	if (direction === 'last') return middle + 1 < month ? 0 : -1;
	if (direction === 'next') return middle - 1 > month ? 0 : 1;
	return 0;
}

/** A named day in its year, that of the policies where none is stated. */
export function resolveHoliday(operator: Extract<DateOperator, { kind: 'holiday' }>, cues: DateCues, anchors: Anchors): Resolution {
	const rule = HOLIDAYS[operator.holiday];
	if (!rule) return underspecified('XXXX-XX-XX', [], 'not a known day');
	const at = (year: number): CivilDate => holidayIn(rule, year);
	if (operator.year !== undefined) return stated('DATE', formatCivilDate(at(operator.year)), ['year', 'month', 'day'], 'as stated');
	const { publication } = anchors;
	const open =
		rule.kind === 'fixed' ? `XXXX-${pad(rule.month)}-${pad(rule.day)}` : rule.kind === 'nth' ? `XXXX-${pad(rule.month)}-XX` : 'XXXX-XX-XX';
	if (publication && (operator.direction === 'last' || operator.direction === 'next')) {
		const isPast = toDayNumber(at(publication.year)) < toDayNumber(publication);
		const year = publication.year + (operator.direction === 'last' ? (isPast ? 0 : -1) : isPast ? 1 : 0);
		return {
			...withYear(at, (of) => formatCivilDate(at(of)), 'day', ['month', 'day'], cues, anchors, 'the named day', open),
			value: formatCivilDate(at(year)),
			rule: `${operator.direction}-holiday`,
		};
	}
	return withYear(at, (of) => formatCivilDate(at(of)), 'day', ['month', 'day'], cues, anchors, 'the named day', open);
}

/** The day that a named day falls on in a year. */
export function holidayIn(rule: HolidayRule, year: number): CivilDate {
	switch (rule.kind) {
		case 'fixed':
			return { year, month: rule.month, day: rule.day };
		case 'nth':
			return addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.offset ?? 0);
		case 'easter':
			return addDays(easter(year), rule.offset);
	}
}

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
