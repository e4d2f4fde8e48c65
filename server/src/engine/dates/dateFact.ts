import type { Span } from '../text/span.js';

/**
 * A temporal expression as the block pass finds it: an operator that waits for its anchor ("Wednesday", "two weeks ago").
 * The stage's own parts (which form, which numbers, which cues stand beside it) are added here as the forms need them.
 */
export interface DateFact extends Span {
	readonly text: string;
	/** `YYYY-MM-DD` where the words themselves state year, month and day: what a dateline can date an article by. */
	readonly statedDay?: string;
}
