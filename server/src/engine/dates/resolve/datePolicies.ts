import type { CivilDate } from '../../text/civilDate.js';
import type { DateCues } from '../dateFact.js';

/** Which day of its name a weekday (Monday 1) means, from the anchor's day. */
export type WeekdayPolicy = (weekday: number, anchor: CivilDate) => CivilDate;

/** Where in the year a month, a day of it or a holiday lies: its day in a given year. A bare month is taken at its middle. */
export type DayInYear = (year: number) => CivilDate;

/** The years that a thing without one may belong to, the likeliest first, and no more than are plausible; at least one. */
export type YearPolicy = (
	at: DayInYear,
	publication: CivilDate,
	cues: DateCues,
	isBareMonth: 'bare' | 'day',
) => readonly [number, ...number[]];

/** The year of a numbered quarter without one. */
export type QuarterPolicy = (quarter: number, publication: CivilDate, cues: DateCues) => number;

/**
 * How expressions are resolved that news writes daily and that leave open which of several days or years they mean. `DATE_POLICIES` is what the engine goes by; the measurement puts
 * rivals in their place.
 */
export interface DatePolicies {
	/** "Wednesday", with nothing beside it that looks forward. */
	readonly weekday: WeekdayPolicy;
	/** "will meet on Wednesday". */
	readonly weekdayAhead: WeekdayPolicy;
	/** "in May", "on 3 May", "at Easter", outside ranges and narratives. */
	readonly year: YearPolicy;
	/** "the third quarter". */
	readonly quarter: QuarterPolicy;
}
