import type { DayPart, TimeUnit } from '../operator.js';

/** A unit's name: singular or plural. */
export interface UnitWord {
	readonly unit: TimeUnit;
	readonly plural: boolean;
}

/** Units by every form of their name; the plural is what a counted unit wears. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>(
	(
		[
			['second', 'second', 'seconds'],
			['minute', 'minute', 'minutes'],
			['minute', 'min', 'mins'],
			['hour', 'hour', 'hours'],
			['hour', 'hr', 'hrs'],
			['day', 'day', 'days'],
			['night', 'night', 'nights'],
			['weekend', 'weekend', 'weekends'],
			['week', 'week', 'weeks'],
			['week', 'wk', 'wks'],
			['month', 'mth', 'mths'],
			['fortnight', 'fortnight', 'fortnights'],
			['month', 'month', 'months'],
			['quarter', 'quarter', 'quarters'],
			['year', 'year', 'years'],
			['year', 'yr', 'yrs'],
			['decade', 'decade', 'decades'],
			['century', 'century', 'centuries'],
			['millennium', 'millennium', 'millennia'],
		] as const
	).flatMap(([unit, one, many]) => [[one, { unit, plural: false }] as const, [many, { unit, plural: true }] as const]),
);

/** Units grown together with "long": "an hourlong show". */
export const LONG_WORDS: ReadonlyMap<string, TimeUnit> = new Map(
	(['hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'century'] as const).map((unit) => [`${unit}long`, unit] as const),
);

/** How TIMEX3 writes a duration in a unit: what goes before the number, behind it, and how many of these make one unit. */
export const DURATION_NOTATION: Readonly<Record<TimeUnit, { readonly prefix: 'P' | 'PT'; readonly sign: string; readonly times: number }>> =
	{
		second: { prefix: 'PT', sign: 'S', times: 1 },
		minute: { prefix: 'PT', sign: 'M', times: 1 },
		hour: { prefix: 'PT', sign: 'H', times: 1 },
		day: { prefix: 'P', sign: 'D', times: 1 },
		night: { prefix: 'P', sign: 'NI', times: 1 },
		weekend: { prefix: 'P', sign: 'WE', times: 1 },
		week: { prefix: 'P', sign: 'W', times: 1 },
		fortnight: { prefix: 'P', sign: 'W', times: 2 },
		month: { prefix: 'P', sign: 'M', times: 1 },
		quarter: { prefix: 'P', sign: 'Q', times: 1 },
		year: { prefix: 'P', sign: 'Y', times: 1 },
		decade: { prefix: 'P', sign: 'DE', times: 1 },
		century: { prefix: 'P', sign: 'CE', times: 1 },
		millennium: { prefix: 'P', sign: 'ML', times: 1 },
	};

export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
	morning: 'MO',
	mornings: 'MO',
	afternoon: 'AF',
	afternoons: 'AF',
	evening: 'EV',
	evenings: 'EV',
	night: 'NI',
	nights: 'NI',
	nite: 'NI',
	nites: 'NI',
	daytime: 'DT',
};
