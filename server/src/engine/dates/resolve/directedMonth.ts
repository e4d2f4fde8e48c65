import { formatCivilDate } from '../../text/civilDate.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator } from '../operator.js';
import { resolveCalendar } from './calendar.js';
import { dateValue, monthName } from './format.js';
import type { Anchors, Resolution } from './resolution.js';

/** "last March", "next May". Why not the month just gone by: it is called "last month", and "last February" in March is a year ago. */
export function resolveMonth(
	{ month, day, direction }: Extract<DateOperator, { kind: 'month' }>,
	cues: DateCues,
	anchors: Anchors,
): Resolution {
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
