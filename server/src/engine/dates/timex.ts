import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';

/** The types of TIMEX3 (ISO-TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a date was resolved against. `text`: another date of the article. `none`: it needs no anchor, or has none and stays underspecified. */
export type DateAnchor = 'publicationDate' | 'text' | 'none';

/** Which parts of a date: `year`, `month`, `day`, `week`, `weekday`, `quarter`, `half`, `season`, `decade`, `century`, `time`. */
export type DatePart = 'year' | 'month' | 'day' | 'week' | 'weekday' | 'quarter' | 'half' | 'season' | 'decade' | 'century' | 'time';

/** A temporal expression, normalised as TIMEX3. Offsets are block-relative. */
export interface DateExpr extends Span {
	readonly kind: 'date';
	readonly text: string;
	readonly type: TimexType;
	/** TIMEX3 value: `2022-01-05`, `2022-W01`, `P3D`, `PRESENT_REF`; underspecified where nothing anchors it: `XXXX-WXX-3`. */
	readonly value: string;
	/** The value before an anchor was looked for, where it differs: `XXXX-WXX-3` for "Wednesday". */
	readonly underspecified?: string;
	/** TIMEX3 `mod`: START, MID, END, APPROX, BEFORE, ON_OR_AFTER, EQUAL_OR_MORE … */
	readonly mod?: string;
	/** TIMEX3 `quant` and `freq` of a SET: EACH, 2X. */
	readonly quant?: string;
	readonly freq?: string;
	/** The parts that the text states, and those taken from the anchor. */
	readonly known: readonly DatePart[];
	readonly implied: readonly DatePart[];
	/** The ISO weekday (Monday 1) that the words state beside a day of a month, right or wrong: 5 for "Friday, March 12". */
	readonly statedWeekday?: number;
	readonly anchor: DateAnchor;
	/** The value of the anchor: "2022-01-06". */
	readonly anchorValue?: string;
	/** Other plausible values, the likeliest first. */
	readonly alternatives: readonly string[];
	/** `rule` names the form and the policy that spoke: `weekday/past-inclusive`. */
	readonly source: Source;
	/** One sentence for a reader: "nearest Wednesday on or before publication". */
	readonly why: string;
}
