/** What durations, shifts and "last X" count in. `night` and `weekend` count as stretches of their own. */
export type TimeUnit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'night'
	| 'weekend'
	| 'week'
	| 'fortnight'
	| 'month'
	| 'quarter'
	| 'year'
	| 'decade'
	| 'century'
	| 'millennium';

/** The parts of a day as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** The seasons as TIMEX3 writes them: spring, summer, autumn, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/**
 * Which of its kind an expression means: `last`, `this` and `next` look from publication; `previous`, `same` and `following` from the date that the text
 * named before ("the following day"); `none` leaves it to the policies ("Wednesday").
 */
export type Direction = 'none' | 'last' | 'this' | 'next' | 'previous' | 'same' | 'following';

/** Where a year lies: from publication, or (`same`) the one that the text is in. */
export type YearPlace = 'last' | 'this' | 'next' | 'same';

/** A number of units; `X` where the words do not say how many ("several years"). */
export type Amount = number | 'X';

/** What an expression asks for, before anything anchors it. Years are full numbers; `undefined` parts are not stated. */
export type DateOperator =
	| {
			readonly kind: 'calendar';
			readonly year?: number;
			/** "July last year": the year is stated, but by its place. */
			readonly yearFrom?: YearPlace;
			readonly month?: number;
			readonly day?: number;
			readonly weekday?: number;
	  }
	/** "03/04/2025": the order is the article's or the settings' to say. */
	| { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year?: number }
	/** `week`: of the week so many from that of publication: "Monday of last week" -1. */
	| { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction; readonly week?: number }
	/** "the first Monday in May"; `nth` -1 is the last. */
	| { readonly kind: 'nthWeekday'; readonly nth: number; readonly weekday: number; readonly month: number; readonly year?: number }
	/** A named month, or a day of it, with a direction: "last March", "last Oct. 23". */
	| { readonly kind: 'month'; readonly month: number; readonly day?: number; readonly direction: Direction }
	| { readonly kind: 'season'; readonly season: Season; readonly year?: number; readonly direction: Direction }
	/** A quarter or half by its number; `fiscal`: of a company's year. */
	| {
			readonly kind: 'period';
			readonly period: 'quarter' | 'half';
			readonly number: number;
			readonly year?: number;
			readonly fiscal: boolean;
			readonly direction: Direction;
	  }
	/** "the quarter", "the latest period", "the year-ago quarter": the one the text speaks of, `yearsBack` years before. */
	| { readonly kind: 'reportedPeriod'; readonly yearsBack: number; readonly endMonth?: number; readonly year?: number }
	/** 198 is the 1980s; `short`: the eighties of whichever century. */
	| { readonly kind: 'decade'; readonly decade: number; readonly short: boolean }
	| { readonly kind: 'century'; readonly century: number; readonly bc: boolean }
	| { readonly kind: 'holiday'; readonly holiday: string; readonly year?: number; readonly direction: Direction }
	/** A whole unit relative to an anchor: "last week", "the following day", "this weekend". */
	| { readonly kind: 'unit'; readonly unit: TimeUnit; readonly direction: Direction }
	/** "the week of March 6", "Easter week"; `weekend`: the one nearest to the day, "Labor Day weekend". */
	| { readonly kind: 'weekOf'; readonly part: 'week' | 'weekend'; readonly base: DateOperator }
	/** A unit so many units from publication (`ago`) or from the date before it in the text (`earlier`, `later`). */
	| {
			readonly kind: 'shift';
			readonly unit: TimeUnit;
			readonly amount: Amount;
			readonly sign: -1 | 1;
			readonly from: 'publication' | 'text';
	  }
	/** "two weeks after Christmas": so many units from another date that the words state. */
	| { readonly kind: 'beside'; readonly unit: TimeUnit; readonly amount: number; readonly sign: -1 | 1; readonly base: DateOperator }
	/** "today" 0, "yesterday" -1, "tomorrow" 1. */
	| { readonly kind: 'deictic'; readonly offset: number }
	| { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
	/** "at that time": whatever time the text has named last. */
	| { readonly kind: 'anaphor' }
	| { readonly kind: 'duration'; readonly value: string }
	| { readonly kind: 'set'; readonly value: string; readonly quant?: string; readonly freq?: string }
	/** A part of a day or a clock time, of `base` or, without one, of the day that the text speaks of. */
	| { readonly kind: 'time'; readonly base: DateOperator | null; readonly part?: DayPart; readonly clock?: string }
	/** A name that is a date by itself: "9/11". */
	| { readonly kind: 'fixed'; readonly value: string };
