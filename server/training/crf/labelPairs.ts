import type { LabelSet } from '../../src/engine/crf/labels.js';

/** The pairs of labels that may stand behind each other, packed: label `from` is followed by `to[p]` for each pair p from `starts[from]` up to `starts[from + 1]`. */
export interface LabelPairs {
	/** How many labels there are. */
	readonly count: number;
	readonly starts: Int32Array;
	readonly to: Int32Array;
	/** 1 for the labels that may come first. */
	readonly begins: Float64Array;
	/** 1 for the labels that may come last. */
	readonly ends: Float64Array;
}

/** Lists the pairs that a label set allows, in the order of `from`, then `to`. */
export function listPairs({ count, follows, mayBegin, mayEnd }: LabelSet): LabelPairs {
	const starts = new Int32Array(count + 1);
	follows.forEach((after, from) => {
		starts[from + 1] = (starts[from] as number) + after.length;
	});
	return {
		count,
		starts,
		to: Int32Array.from(follows.flat()),
		begins: Float64Array.from(mayBegin, Number),
		ends: Float64Array.from(mayEnd, Number),
	};
}

/** Lays values of packed pairs out in full, `[from * count + to]`, with 0 for the pairs that are not allowed. */
export function unpackPairs({ count, starts, to }: LabelPairs, packed: Float32Array): Float32Array {
	const full = new Float32Array(count * count);
	for (let from = 0; from < count; from++) {
		for (let p = starts[from] as number; p < (starts[from + 1] as number); p++)
			full[from * count + (to[p] as number)] = packed[p] as number;
	}
	return full;
}
