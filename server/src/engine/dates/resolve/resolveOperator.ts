import { type CivilDate, formatCivilDate, weekday } from '../../text/civilDate.js';
import { addDays, formatIsoWeek } from '../../text/isoWeek.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator } from '../operator.js';
import { resolveCalendar } from './calendar.js';
import { resolveMonth } from './directedMonth.js';
import { pad, partsOf, spell } from './format.js';
import { resolveHoliday, resolveNthWeekday } from './holidays.js';
import { resolveNumeric } from './numeric.js';
import { resolvePeriod, resolveReportedPeriod } from './period.js';
import { type Anchors, type Resolution, stated, underspecified } from './resolution.js';
import { resolveSeason } from './seasons.js';
import { besideDay, resolveShift } from './shift.js';
import { resolveUnit } from './unit.js';
import { resolveWeekday } from './weekday.js';

/** What an operator comes to against its anchors. Without those that it needs it stays underspecified; nothing here reads a clock. */
export function resolveOperator(operator: DateOperator, cues: DateCues, anchors: Anchors): Resolution {
	switch (operator.kind) {
		case 'calendar':
			return resolveCalendar(operator, cues, anchors);
		case 'numeric':
			return resolveNumeric(operator, anchors);
		case 'weekday':
			return resolveWeekday(operator, cues, anchors);
		case 'month':
			return resolveMonth(operator, cues, anchors);
		case 'season':
			return resolveSeason(operator, cues, anchors);
		case 'period':
			return resolvePeriod(operator, cues, anchors);
		case 'reportedPeriod':
			return resolveReportedPeriod(operator, anchors);
		case 'decade':
			return resolveDecade(operator, anchors);
		case 'century':
			return stated('DATE', operator.bc ? `BC${pad(operator.century - 1)}` : pad(operator.century - 1), ['century'], 'as stated');
		case 'nthWeekday':
			return resolveNthWeekday(operator, cues, anchors);
		case 'holiday':
			return resolveHoliday(operator, cues, anchors);
		case 'unit':
			return resolveUnit(operator, anchors);
		case 'weekOf':
			return resolveWeekOf(operator, cues, anchors);
		case 'beside':
			return besideDay(operator, resolveOperator(operator.base, cues, anchors));
		case 'shift':
			return resolveShift(operator, anchors);
		case 'deictic':
			return resolveDeictic(operator.offset, anchors);
		case 'reference':
			return stated('DATE', operator.value, [], 'present, past or future as such');
		case 'anaphor':
			return resolveAnaphor(anchors);
		case 'duration':
			return stated('DURATION', operator.value, [], 'how long, not when');
		case 'set':
			return {
				...stated('SET', operator.value, [], 'again and again'),
				...(operator.quant && { quant: operator.quant }),
				...(operator.freq && { freq: operator.freq }),
			};
		case 'time':
			return resolveTime(operator, cues, anchors);
		case 'fixed':
			return stated('DATE', operator.value, ['year', 'month', 'day'], 'the name of one day');
	}
}

function resolveDeictic(offset: number, { publication }: Anchors): Resolution {
	if (!publication) return underspecified('XXXX-XX-XX', [], 'open without a publication date');
	const why =
		offset === 0
			? 'the day of publication'
			: `${Math.abs(offset)} ${Math.abs(offset) === 1 ? 'day' : 'days'} ${offset < 0 ? 'before' : 'after'} publication, ${spell(publication)}`;
	return {
		type: 'DATE',
		value: formatCivilDate(addDays(publication, offset)),
		underspecified: 'XXXX-XX-XX',
		known: [],
		implied: ['year', 'month', 'day'],
		anchor: 'publicationDate',
		anchorValue: formatCivilDate(publication),
		alternatives: [],
		rule: 'deictic',
		why,
	};
}

function resolveAnaphor({ lastDate }: Anchors): Resolution {
	if (lastDate === null) return underspecified('XXXX', [], 'some time that the text has not named yet');
	return {
		...stated('DATE', lastDate, [], `the time that the text named last, ${lastDate}`),
		implied: ['year'],
		anchor: 'text',
		anchorValue: lastDate,
		rule: 'last-time-named',
	};
}

/** The ISO week of a day, or the end of one that is nearest to it; open where the day is open. */
function resolveWeekOf({ base, part }: Extract<DateOperator, { kind: 'weekOf' }>, cues: DateCues, anchors: Anchors): Resolution {
	const found = resolveOperator(base, cues, anchors);
	const end = part === 'weekend' ? '-WE' : '';
	const week = (value: string): string => {
		const { day } = partsOf(value);
		return `${day ? formatIsoWeek(part === 'weekend' ? nearestSaturday(day) : day) : 'XXXX-WXX'}${end}`;
	};
	return {
		...found,
		value: week(found.value),
		underspecified: `XXXX-WXX${end}`,
		alternatives: found.alternatives.map(week),
		why: part === 'weekend' ? `the weekend nearest to ${found.value}` : `the ISO week of ${found.value}`,
	};
}

function nearestSaturday(day: CivilDate): CivilDate {
	const ahead = (6 - weekday(day) + 7) % 7;
	return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}

/** The eighties of the century whose eighties are nearest before publication; the twentieth without one. */
function resolveDecade(
	{ decade, short }: Extract<DateOperator, { kind: 'decade' }>,
	{ publication, reading, lastYear }: Anchors,
): Resolution {
	if (!short) return stated('DATE', pad(decade, 3), ['decade'], 'as stated');
	if (reading.mode === 'narrative' && lastYear !== null)
		return {
			...stated('DATE', `${Math.floor(lastYear / 100)}${decade}`, ['decade'], `in the century of ${lastYear}`),
			implied: ['century'],
			rule: 'narrative-century',
		};
	const now = publication ? Math.floor(publication.year / 10) : 199;
	const century = Math.floor(now / 10) * 10;
	const value = century + decade <= now ? century + decade : century - 10 + decade;
	return { ...stated('DATE', String(value), ['decade'], 'the latest such decade'), implied: ['century'], rule: 'latest-decade' };
}

/** A part of a day or a clock time: of its own day, else of the last day of the text, else of the day of publication. */
function resolveTime({ base, part, clock }: Extract<DateOperator, { kind: 'time' }>, cues: DateCues, anchors: Anchors): Resolution {
	const tail = `T${clock ?? part}`;
	if (base) {
		const day = resolveOperator(base, cues, anchors);
		return {
			...day,
			type: 'TIME',
			value: `${day.value}${tail}`,
			...(day.underspecified && { underspecified: `${day.underspecified}${tail}` }),
			known: [...day.known, 'time'],
			alternatives: day.alternatives.map((value) => `${value}${tail}`),
		};
	}
	const last = anchors.lastDate === null ? null : partsOf(anchors.lastDate).day;
	const day = last ?? anchors.publication;
	if (!day) return { ...underspecified(`XXXX-XX-XX${tail}`, ['time'], 'the day is open without a publication date'), type: 'TIME' };
	return {
		type: 'TIME',
		value: `${formatCivilDate(day)}${tail}`,
		underspecified: `XXXX-XX-XX${tail}`,
		known: ['time'],
		implied: ['year', 'month', 'day'],
		anchor: last ? 'text' : 'publicationDate',
		anchorValue: formatCivilDate(day),
		alternatives: [],
		rule: last ? 'day-in-text' : 'day-of-publication',
		why: last ? `on the last day that the text named, ${spell(day)}` : `on the day of publication, ${spell(day)}`,
	};
}
