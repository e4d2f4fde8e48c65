import { type LabelSet, OUTSIDE } from './labels.js';

/** The labels that are in question for each token: those of token i are `labels[starts[i]] … labels[starts[i + 1] - 1]`, in ascending order. */
export interface Lattice {
	readonly length: number;
	readonly starts: Int32Array;
	readonly labels: Uint8Array;
}

/**
 * Leaves out the labels of each token that score more than `margin` below its best one (`O` always stays, so that a path always exists). Most words of a text are in
 * question for `O` alone, which makes everything that runs over the lattice several times faster; `Infinity` leaves all in.
 */
export function pruneLabels(set: LabelSet, scores: Float32Array, length: number, margin: number): Lattice {
	const { count } = set;
	const starts = new Int32Array(length + 1);
	const labels = new Uint8Array(length * count);
	let at = 0;
	for (let i = 0; i < length; i++) {
		const cell = i * count;
		let best = Number.NEGATIVE_INFINITY;
		for (let label = 0; label < count; label++) {
			const score = scores[cell + label] as number;
			if (score > best) best = score;
		}
		for (let label = 0; label < count; label++) {
			if (label === OUTSIDE || (scores[cell + label] as number) >= best - margin) labels[at++] = label;
		}
		starts[i + 1] = at;
	}
	return { length, starts, labels };
}
