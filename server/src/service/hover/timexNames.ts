// What TIMEX3's codes are called in the sentences of a hover.

/** The modifiers of a value. */
export const MOD_NAMES: Readonly<Record<string, string>> = {
	BEFORE: 'before then',
	AFTER: 'after then',
	ON_OR_BEFORE: 'then or before',
	ON_OR_AFTER: 'then or after',
	LESS_THAN: 'less than that',
	MORE_THAN: 'more than that',
	EQUAL_OR_LESS: 'at most that',
	EQUAL_OR_MORE: 'at least that',
	START: 'its beginning',
	MID: 'its middle',
	END: 'its end',
	APPROX: 'about then',
};

/** Monday first, as ISO counts. */
export const WEEKDAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** January first. */
export const MONTHS: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
/** Of quarters and halves. */
export const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth'];
/** In the second part of a value: `2022-SU`. */
export const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
/** Behind the `T` of a value: `2022-01-05TMO`. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
	MO: 'morning',
	MI: 'midday',
	AF: 'afternoon',
	EV: 'evening',
	NI: 'night',
	DT: 'daytime',
	PM: 'afternoon',
};
/** Values that name no day. */
export const REFERENCES: Readonly<Record<string, string>> = {
	PRESENT_REF: 'the present',
	PAST_REF: 'some time in the past',
	FUTURE_REF: 'some time in the future',
};
/** The units of a duration, before its `T`. */
export const UNITS: Readonly<Record<string, string>> = {
	Y: 'year',
	M: 'month',
	W: 'week',
	D: 'day',
	Q: 'quarter',
	WE: 'weekend',
	DE: 'decade',
	CE: 'century',
};
/** The units of a duration, behind its `T`. */
export const TIME_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
