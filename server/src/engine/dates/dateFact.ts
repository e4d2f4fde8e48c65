import type { Span } from '../text/span.js';
import type { DateOperator } from './operator.js';
import type { TimexType } from './timex.js';

/** What stands around an expression and bears on its direction. Absent: not there. */
export interface DateCues {
	/** A future verb governs it ("will meet on Friday"); `sentence`: only somewhere in its sentence ("payable", "election"). */
	readonly future?: 'clause' | 'sentence';
	/** It is the start of what lasts until now, or an end that is past: "since March", "quarter ended June 30". */
	readonly past?: true;
	/** It opens a range that the next expression of its block closes: "between May and July". */
	readonly opensRange?: true;
	/** It stands for years beside others in a range: such a year does not become the one the text speaks of. */
	readonly inRange?: true;
	/** A year by itself that is only planned or feared ("a campaign planned for 1976"): the text does not go there. */
	readonly planned?: true;
}

/**
 * A temporal expression as the block pass finds it: an operator that waits for its anchor ("Wednesday", "two weeks ago").
 */
export interface DateFact extends Span {
	readonly text: string;
	/** The form that found it, in kebab case: `month-day`, `relative-unit`. */
	readonly form: string;
	readonly operator: DateOperator;
	/** TIMEX3 `mod` by the words themselves: "early" START, "about" APPROX. */
	readonly mod?: string;
	readonly cues: DateCues;
	/** Left out unless the article is a narrative. */
	readonly only?: 'narrative';
	/** What a person has said that it means: nothing else is asked. */
	readonly byHand?: { readonly type: TimexType; readonly value: string };
	/** `YYYY-MM-DD` where the words themselves state year, month and day: what a dateline can date an article by. */
	readonly statedDay?: string;
}
