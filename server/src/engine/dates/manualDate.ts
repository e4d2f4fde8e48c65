import type { Span } from '../text/span.js';
import type { TimexType } from './timex.js';

/** What a person has said of one place: that a date with this TIMEX3 value stands there, exactly there, or (`null`) that none does. */
export interface ManualDate extends Span {
	readonly id: string;
	readonly date: { readonly type: TimexType; readonly value: string } | null;
}

/** What a person has said of one place of a block: the span is block-relative. */
export type SettledDate = Omit<ManualDate, 'id'>;
