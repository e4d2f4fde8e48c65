import { formatCivilDate } from '../../text/civilDate.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator } from '../operator.js';
import { resolveCalendar } from './calendar.js';
import { dateValue, monthName, partsOf } from './format.js';
import { type Anchors, type Resolution, stated } from './resolution.js';

type MonthOperator = Extract<DateOperator, { kind: 'month' }>;

/** "last March", "next May". Why not the month just gone by: it is called "last month", and "last February" in March is a year ago. */
export function resolveMonth(operator: MonthOperator, cues: DateCues, anchors: Anchors): Resolution {
	const { month, day, direction } = operator;
	const fromText = direction === 'following' || direction === 'previous' ? monthInText(operator, anchors) : null;
	if (fromText) return fromText;
	const { publication } = anchors;
	if (!publication || direction === 'none' || direction === 'same')
		return resolveCalendar({ kind: 'calendar', month, ...(day !== undefined && { day }) }, cues, anchors);
	const isGone =
		day === undefined ? month < publication.month - 1 : month < publication.month || (month === publication.month && day < publication.day);
	const isPast = direction === 'last' || direction === 'previous';
	const year =
		direction === 'this'
			? publication.year
			: isPast
				? publication.year - (isGone ? 0 : 1)
				: publication.year + (month > publication.month ? 0 : 1);
	return {
		type: 'DATE',
		value: dateValue(year, month, day),
		underspecified: `XXXX${dateValue(year, month, day).slice(4)}`,
		known: day === undefined ? ['month'] : ['month', 'day'],
		implied: ['year'],
		anchor: 'publicationDate',
		anchorValue: formatCivilDate(publication),
		alternatives: [],
		rule: `${direction}-month`,
		why: isPast
			? `the ${monthName(month)} before publication`
			: direction === 'this'
				? 'in the year of publication'
				: `the ${monthName(month)} after publication`,
	};
}

/** "the following June", "the previous June": the nearest behind or before the date that the text named last. Null: it named no month. */
function monthInText({ month, day, direction }: MonthOperator, { lastDate }: Anchors): Resolution | null {
	const last = lastDate === null ? null : partsOf(lastDate);
	if (!last?.year || !last.month) return null;
	const step = direction === 'following' ? (month > last.month ? 0 : 1) : month < last.month ? 0 : -1;
	const value = dateValue(last.year + step, month, day);
	return {
		...stated(
			'DATE',
			value,
			day === undefined ? ['month'] : ['month', 'day'],
			`the ${direction} ${monthName(month)}, from ${lastDate}, the date before it in the text`,
		),
		underspecified: `XXXX${value.slice(4)}`,
		implied: ['year'],
		anchor: 'text',
		anchorValue: lastDate ?? '',
		rule: `${direction}-month-in-text`,
	};
}
