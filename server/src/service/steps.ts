/** Work that is done in steps, so that whoever has it done can attend to other things between them. */
export type Steps<Result> = Generator<void, Result>;

/** Of so many blocks a step is made: they take about a millisecond. */
export const BLOCKS_A_STEP = 128;

/** Does work in steps without a break. */
export function finish<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
