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
 * in question for `O` alone, which makes everything that runs over the lattice several times faster; `Infinity` leaves all in. `scores` has the cells of each token (see `LabelSet.cells`), which are
 * multiplied by `scale`.
 */
export function pruneLabels(set: LabelSet, cells: ArrayLike<number>, length: number, margin: number, scale = 1): Lattice {
	const { count } = set;
	const scores = new Float64Array(count);
	const starts = new Int32Array(length + 1);
	const labels = new Uint8Array(length * count);
	const kept = new Float32Array(length * count);
	const unscaled = margin / scale;
	let at = 0;
	for (let i = 0; i < length; i++) {
		const best = sumCells(set, cells, i * set.cells, scores);
		const least = best - unscaled;
		for (let label = 0; label < count; label++) {
			const score = scores[label] as number;
			if (label !== OUTSIDE && score < least) continue;
			labels[at] = label;
			kept[at++] = score * scale;
		}
		starts[i + 1] = at;
	}
	return { length, starts, labels, scores: kept };
}

/** Adds to each label of a token what its type's cell says; gives the best score. */
function sumCells({ count }: LabelSet, cells: ArrayLike<number>, at: number, scores: Float64Array): number {
	let best = cells[at] as number;
	scores[OUTSIDE] = best;
	for (let label = 1, type = at + count; label < count; type++) {
		const shared = cells[type] as number;
		for (const end = label + 4; label < end; label++) {
			const score = (cells[at + label] as number) + shared;
			scores[label] = score;
			if (score > best) best = score;
		}
	}
	return best;
}

/** Whether no token is in question for anything but `O`. */
export function isAllOutside({ length, starts }: Lattice): boolean {
	return starts[length] === length;
}
