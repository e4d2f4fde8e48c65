import type { Season } from '../operator.js';

/** English month names, January 1 … December 12. */
export const MONTHS: readonly string[] = 'january february march april may june july august september october november december'.split(' ');

/** Abbreviated months as tokens; a full stop, where there is one, belongs to the token. */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
	jan: 1,
	feb: 2,
	mar: 3,
	apr: 4,
	jun: 6,
	jul: 7,
	aug: 8,
	sep: 9,
	sept: 9,
	oct: 10,
	nov: 11,
	dec: 12,
};

/** English weekday names, Monday 1 … Sunday 7. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Abbreviated weekdays; those that are also words ("sun", "sat", "wed") count only with a full stop. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
	mon: 1,
	tue: 2,
	tues: 2,
	wed: 3,
	thu: 4,
	thur: 4,
	thurs: 4,
	fri: 5,
	sat: 6,
	sun: 7,
};

export const SEASONS: Readonly<Record<string, Season>> = {
	spring: 'SP',
	springtime: 'SP',
	summer: 'SU',
	summertime: 'SU',
	autumn: 'FA',
	fall: 'FA',
	winter: 'WI',
	wintertime: 'WI',
};

/** Decades by name: "the eighties" 8. */
export const DECADE_NAMES: Readonly<Record<string, number>> = {
	twenties: 2,
	thirties: 3,
	forties: 4,
	fifties: 5,
	sixties: 6,
	seventies: 7,
	eighties: 8,
	nineties: 9,
};
