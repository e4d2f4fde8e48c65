import { mixFeature } from '../../crf/hash.js';

/**
 * A few things about a unit packed into one number, and the features that look at them: each at the bits of its mask. Such contexts repeat so often that the scores of all features of one are kept together
 * (`ContextScores`).
 */
export interface Context {
	readonly masks: readonly number[];
	/** How many contexts' scores are kept: a power of two. */
	readonly slots: number;
}

const TAG = 31;
const CUE = 127;
/** What lies between a unit and a cue: 10 bits before it, 7 behind. */
const STATE_BEFORE = 1023;
const STATE_BEHIND = 127;
const DISTANCE = 15;

/** The contexts, in the order in which `writeContexts` packs them. */
export const CONTEXTS: readonly Context[] = [
	// Two tags before, one before, here.
	{ masks: [TAG, TAG << 5, TAG | (TAG << 5), TAG | (TAG << 5) | (TAG << 10)], slots: 4096 },
	// Two behind, one behind, here.
	{ masks: [TAG << 5, TAG | (TAG << 5), TAG | (TAG << 5) | (TAG << 10)], slots: 4096 },
	// One behind, here, one before, and whether a space stands before it.
	{ masks: [TAG | (TAG << 5) | (TAG << 10), (TAG << 5) | (1 << 15)], slots: 4096 },
	// The tag, distance and state of the cue before.
	{ masks: [TAG | (STATE_BEFORE << 9), (DISTANCE << 5) | (STATE_BEFORE << 9), TAG | (DISTANCE << 5)], slots: 8192 },
	// And of that behind.
	{ masks: [TAG | (STATE_BEHIND << 9), (DISTANCE << 5) | (STATE_BEHIND << 9), TAG | (DISTANCE << 5)], slots: 4096 },
	// The tag, the one before, and what the word and the one before are to cues.
	{ masks: [1023 | (CUE << 10), 1023 | (CUE << 17)], slots: 16384 },
	// The same to the other side.
	{ masks: [1023 | (CUE << 10), 1023 | (CUE << 17)], slots: 16384 },
	// The tag, where in the sentence, how it is written, and what the sentence and the paragraph have.
	{ masks: [(15 << 7) | (127 << 11), TAG | (3 << 5) | (127 << 11), TAG | (3 << 18) | (12 << 11) | (96 << 11)], slots: 4096 },
];

/** The features of a context with these things. */
export function contextFeatures(context: number, key: number): readonly number[] {
	const { masks } = CONTEXTS[context] as Context;
	return masks.map((mask, i) => mixFeature(200 + context * 8 + i, key & mask, context));
}
