import { type LabelSet, OUTSIDE } from './labels.js';

/** The labels that are in question for each token: those of token i are the cells `starts[i]` up to `starts[i + 1]`, their labels in ascending order. */
export interface Lattice {
	readonly length: number;
	readonly starts: Int32Array;
	/** The label of each cell, and its score. */
	readonly labels: Uint8Array;
	readonly scores: Float32Array;
}

/**
 * Leaves out the labels of each of `length` tokens that score more than `margin` below its best one (`O` always stays, so that a path always exists). Most words of a text are
 * in question for `O` alone, which makes everything that runs over the lattice several times faster; `Infinity` leaves all in. `scores[token * count + label]` are multiplied by `scale`.
 */
export function pruneLabels(set: LabelSet, scores: ArrayLike<number>, length: number, margin: number, scale = 1): Lattice {
	const { count } = set;
	const starts = new Int32Array(length + 1);
	const labels = new Uint8Array(length * count);
	const kept = new Float32Array(length * count);
	const unscaled = margin / scale;
	let at = 0;
	for (let i = 0; i < length; i++) {
		const cell = i * count;
		let best = Number.NEGATIVE_INFINITY;
		for (let label = 0; label < count; label++) {
			const score = scores[cell + label] as number;
			if (score > best) best = score;
		}
		const least = best - unscaled;
		for (let label = 0; label < count; label++) {
			const score = scores[cell + label] as number;
			if (label !== OUTSIDE && score < least) continue;
			labels[at] = label;
			kept[at++] = score * scale;
		}
		starts[i + 1] = at;
	}
	return { length, starts, labels, scores: kept };
}

/** Whether no token is in question for anything but `O`. */
export function isAllOutside({ length, starts }: Lattice): boolean {
	return starts[length] === length;
}
