import { type CivilDate, toDayNumber, weekday } from '../../text/civilDate.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator } from '../operator.js';
import type { DatePart } from '../timex.js';
import { resolveDayOfMonth } from './dayOfMonth.js';
import { dateValue, monthName, partsOf, weekdayName } from './format.js';
import { type Anchors, type Resolution, stated, underspecified } from './resolution.js';
import { yearByPlace } from './yearByPlace.js';
import { chooseYear, type YearChoice } from './yearOfMonth.js';

type CalendarOperator = Extract<DateOperator, { kind: 'calendar' }>;

/** A date by its stated parts; the year, where missing, by `chooseYear`. An impossible day keeps the value that it states. */
export function resolveCalendar(operator: CalendarOperator, cues: DateCues, anchors: Anchors): Resolution {
	const found = resolveParts(operator, cues, anchors);
	if (operator.weekday === undefined) return found;
	const near = found.rule.startsWith('narrative') && !isOn(found.value, operator.weekday) ? resolveAsNews(operator, cues, anchors) : null;
	const chosen = near && isOn(near.value, operator.weekday) ? near : found;
	return { ...weekdaySettlesYear(operator.weekday, chosen, anchors), statedWeekday: operator.weekday };
}

/** The same date by publication, although the text is a narrative: a service announced at the end of an obituary. */
function resolveAsNews(operator: CalendarOperator, cues: DateCues, anchors: Anchors): Resolution {
	return resolveParts(operator, cues, { ...anchors, reading: { ...anchors.reading, mode: 'news' } });
}

/** How near to publication a day is that must be this year's, whatever its weekday says. */
const NEAR_DAYS = 90;

/** Why: where the year is not stated, the day is not near, and only its other candidate gives the stated weekday, that year is meant. */
function weekdaySettlesYear(stated: number, found: Resolution, { publication }: Anchors): Resolution {
	const [other] = found.alternatives;
	const { day } = partsOf(found.value);
	if (!found.implied.includes('year') || other === undefined || !day || weekday(day) === stated || !isOn(other, stated)) return found;
	if (publication && Math.abs(toDayNumber(publication) - toDayNumber(day)) <= NEAR_DAYS) return found;
	return {
		...found,
		value: other,
		alternatives: [found.value],
		rule: 'weekday-settles-year',
		why: `${weekdayName(stated)} falls on this day in ${other.slice(0, 4)}`,
	};
}

/** Whether a value is a day on that weekday. */
function isOn(value: string, stated: number): boolean {
	const { day } = partsOf(value);
	return day !== null && weekday(day) === stated;
}

function resolveParts(operator: CalendarOperator, cues: DateCues, anchors: Anchors): Resolution {
	const { year, month, day } = operator;
	const known = statedParts(operator);
	if (year !== undefined) return stated('DATE', dateValue(year, month, day), known, 'as stated');
	const byPlace = operator.yearFrom && month !== undefined ? yearByPlace(operator.yearFrom, month, day, known, anchors) : null;
	if (byPlace) return byPlace;
	if (month === undefined)
		return day === undefined
			? underspecified('XXXX-XX-XX', known, 'nothing to resolve it by')
			: resolveDayOfMonth(day, operator.weekday, cues, anchors);
	return withYear(
		(of) => ({ year: of, month, day: day ?? 15 }),
		(of) => dateValue(of, month, day),
		day === undefined ? 'bare' : 'day',
		known,
		cues,
		anchors,
		`${day === undefined ? '' : `${day} `}${monthName(month)}`,
	);
}

function statedParts({ year, month, day, weekday: stated }: CalendarOperator): readonly DatePart[] {
	const parts: DatePart[] = [];
	if (year !== undefined) parts.push('year');
	if (month !== undefined) parts.push('month');
	if (day !== undefined) parts.push('day');
	if (stated !== undefined) parts.push('weekday');
	return parts;
}

/** Something that lies at one place of every year, in the year that the policies choose; `open` is what it is without one. */
export function withYear(
	at: (year: number) => CivilDate,
	value: (year: number) => string,
	isBareMonth: 'bare' | 'day',
	known: readonly DatePart[],
	cues: DateCues,
	anchors: Anchors,
	name: string,
	open = `XXXX${value(2000).slice(4)}`,
): Resolution {
	const choice: YearChoice | null = chooseYear(at, cues, anchors, isBareMonth);
	if (!choice) return underspecified(open, known, `${name}; the year is open without a publication date`);
	return {
		type: 'DATE',
		value: value(choice.year),
		underspecified: open,
		known,
		implied: ['year'],
		anchor: choice.anchor,
		anchorValue: choice.anchorValue,
		alternatives: choice.other === null || value(choice.other) === value(choice.year) ? [] : [value(choice.other)],
		rule: choice.rule,
		why: `${name}: ${choice.why}`,
	};
}
