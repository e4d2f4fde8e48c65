/** What one key costs in milliseconds, typed without anything settled and with much, one right after the other. */
export interface KeyPair {
	/** Which of the keys it is; the same in all rounds. */
	readonly key: number;
	readonly without: number;
	readonly with: number;
}

/** When typing ends, in milliseconds after it began: a task has then time to spare, so that it is not ended before it has told what it measured. */
export const LONGEST_TYPING = 25_000;

export const MOST_ROUNDS = 20;
