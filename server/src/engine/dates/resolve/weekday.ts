import { type CivilDate, formatCivilDate, weekday } from '../../text/civilDate.js';
import { addDays } from '../../text/isoWeek.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator } from '../operator.js';
import type { DatePolicies, WeekdayPolicy } from './datePolicies.js';
import { partsOf, spell, weekdayName } from './format.js';
import { type Anchors, type Resolution, underspecified } from './resolution.js';

type WeekdayOperator = Extract<DateOperator, { kind: 'weekday' }>;

/**
 * A weekday by the anchor's day. Why past-inclusive: of news, nine weekdays in ten are the latest one on or before the day of publication; a future verb in
 * the same clause turns them.
 */
export function resolveWeekday(operator: WeekdayOperator, cues: DateCues, anchors: Anchors): Resolution {
	const name = weekdayName(operator.weekday);
	const open = `XXXX-WXX-${operator.weekday}`;
	const textDay = anchors.lastDate === null ? null : partsOf(anchors.lastDate).day;
	const fromText =
		operator.direction === 'previous' ||
		operator.direction === 'following' ||
		operator.direction === 'same' ||
		anchors.reading.mode === 'narrative';
	const anchor = fromText && textDay ? textDay : anchors.publication;
	if (!anchor) return underspecified(open, ['weekday'], `${name}; which one is open without a publication date`);
	if (operator.week !== undefined && anchors.publication) return ofWeek(operator.weekday, operator.week, anchors.publication);
	const rangeEnd = cues.opensRange && anchors.rangeEnd ? partsOf(anchors.rangeEnd).day : null;
	if (rangeEnd) return beforeRangeEnd(operator.weekday, rangeEnd, anchor);
	const rule = weekdayRule(operator, cues, fromText && textDay !== null);
	const day = policyOf(rule, anchors.policies)(operator.weekday, anchor);
	const other =
		rule === 'past-inclusive' || rule === 'last' ? nextWeekday(operator.weekday, anchor) : pastInclusiveWeekday(operator.weekday, anchor);
	const isSame = formatCivilDate(other) === formatCivilDate(day);
	const source = fromText && textDay ? 'the date before it in the text' : 'publication';
	return {
		type: 'DATE',
		value: formatCivilDate(day),
		underspecified: open,
		known: ['weekday'],
		implied: ['year', 'month', 'day'],
		anchor: fromText && textDay ? 'text' : 'publicationDate',
		anchorValue: formatCivilDate(anchor),
		alternatives: isSame ? [] : [formatCivilDate(other)],
		rule,
		why: `${WHY[rule].replace('%', name)} ${source}, ${spell(anchor)}`,
	};
}

/** "Monday of last week": by ISO weeks. */
function ofWeek(day: number, week: number, publication: CivilDate): Resolution {
	return {
		type: 'DATE',
		value: formatCivilDate(addDays(publication, 7 * week + day - weekday(publication))),
		underspecified: `XXXX-WXX-${day}`,
		known: ['weekday'],
		implied: ['year', 'month', 'day'],
		anchor: 'publicationDate',
		anchorValue: formatCivilDate(publication),
		alternatives: [],
		rule: 'of-week',
		why: `the ${weekdayName(day)} of ${week === 0 ? 'the week' : week < 0 ? 'the week before that' : 'the week after that'} of publication, ${spell(publication)}`,
	};
}

/** "from Monday to Friday": the start is the last such day before the end. */
function beforeRangeEnd(day: number, end: CivilDate, anchor: CivilDate): Resolution {
	const value = formatCivilDate(lastWeekday(day, end));
	const alone = formatCivilDate(pastInclusiveWeekday(day, anchor));
	return {
		type: 'DATE',
		value,
		underspecified: `XXXX-WXX-${day}`,
		known: ['weekday'],
		implied: ['year', 'month', 'day'],
		anchor: 'text',
		anchorValue: formatCivilDate(end),
		alternatives: alone === value ? [] : [alone],
		rule: 'before-range-end',
		why: `the last ${weekdayName(day)} before the end of the range, ${spell(end)}`,
	};
}

type Rule = 'past-inclusive' | 'future-cue' | 'last' | 'next' | 'nearest';

function weekdayRule({ direction }: WeekdayOperator, cues: DateCues, fromText: boolean): Rule {
	if (direction === 'last' || direction === 'previous') return 'last';
	if (direction === 'next' || direction === 'following') return 'next';
	if (fromText) return 'nearest';
	if (direction === 'this') return cues.future ? 'future-cue' : 'nearest';
	return cues.future === 'clause' && !cues.past ? 'future-cue' : 'past-inclusive';
}

function policyOf(rule: Rule, { weekday, weekdayAhead }: DatePolicies): WeekdayPolicy {
	switch (rule) {
		case 'past-inclusive':
			return weekday;
		case 'future-cue':
			return weekdayAhead;
		case 'last':
			return lastWeekday;
		case 'next':
			return nextWeekday;
		case 'nearest':
			return nearestWeekday;
	}
}

const WHY: Readonly<Record<Rule, string>> = {
	'past-inclusive': 'nearest % on or before',
	'future-cue': 'the verb looks forward: nearest % on or after',
	last: 'the % before',
	next: 'the % after',
	nearest: 'the % nearest to',
};

/** The latest such day on or before the anchor. */
export function pastInclusiveWeekday(day: number, anchor: CivilDate): CivilDate {
	return addDays(anchor, -((weekday(anchor) - day + 7) % 7));
}

/** The first such day after the anchor. */
export function nextWeekday(day: number, anchor: CivilDate): CivilDate {
	return addDays(anchor, ((day - weekday(anchor) + 6) % 7) + 1);
}

/** The first such day on or after the anchor. */
export function futureInclusiveWeekday(day: number, anchor: CivilDate): CivilDate {
	return addDays(anchor, (day - weekday(anchor) + 7) % 7);
}

/** The latest such day before the anchor. */
export function lastWeekday(day: number, anchor: CivilDate): CivilDate {
	return addDays(anchor, -(((weekday(anchor) - day + 6) % 7) + 1));
}

/** The such day fewest days from the anchor, three to either side. */
export function nearestWeekday(day: number, anchor: CivilDate): CivilDate {
	return addDays(anchor, ((day - weekday(anchor) + 10) % 7) - 3);
}
