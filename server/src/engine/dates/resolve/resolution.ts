import type { CivilDate } from '../../text/civilDate.js';
import type { DateReading } from '../reading.js';
import type { DateExpr, DatePart, TimexType } from '../timex.js';
import type { DatePolicies } from './datePolicies.js';

/** What an operator resolves to: what a `DateExpr` says but for its place. */
export interface Resolution extends Omit<DateExpr, 'kind' | 'start' | 'end' | 'text' | 'mod' | 'source'> {
	/** The policy that spoke. */
	readonly rule: string;
}

/** What operators are resolved against. */
export interface Anchors {
	/** The day of publication, or null: then nothing that needs it is resolved. */
	readonly publication: CivilDate | null;
	readonly reading: DateReading;
	/** The last date that the text named: `2003`, `2003-04`, `2003-04-09`, `2003-W12`, `2003-SU` … */
	readonly lastDate: string | null;
	/** The year that a narrative is in. */
	readonly lastYear: number | null;
	/** The quarter that the text last reported on (`1989-Q3`); `year` after a year or several quarters together. */
	readonly period: string | null;
	/** The value that closes the range which this expression opens. */
	readonly rangeEnd: string | null;
	/** What decides where the words leave it open. */
	readonly policies: DatePolicies;
}

/** A resolution that needs no anchor. */
export function stated(type: TimexType, value: string, known: readonly DatePart[], why: string): Resolution {
	return { type, value, known, implied: [], anchor: 'none', alternatives: [], rule: 'stated', why };
}

/** What stays open where no anchor is known. */
export function underspecified(value: string, known: readonly DatePart[], why: string): Resolution {
	return { type: 'DATE', value, known, implied: [], anchor: 'none', alternatives: [], rule: 'underspecified', why };
}
