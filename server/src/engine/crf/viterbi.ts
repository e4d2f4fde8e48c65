import type { LabelSet } from './labels.js';
import type { Lattice } from './lattice.js';

/**
 * The best label sequence through a lattice: transitions `[from * count + to]`, hard constraints from the label set.
 * Time in proportion to the pairs of labels in question. An empty sequence gives an empty one.
 */
export function viterbi(set: LabelSet, lattice: Lattice, transitions: Float32Array): Uint8Array {
	const { count, mayFollow } = set;
	const { length, starts, labels, scores } = lattice;
	const cells = starts[length] ?? 0;
	const best = new Float64Array(cells);
	const back = new Int32Array(cells);
	for (let cell = 0; cell < (starts[1] ?? 0); cell++) {
		const label = labels[cell] as number;
		best[cell] = set.mayBegin[label] ? (scores[cell] as number) : Number.NEGATIVE_INFINITY;
	}
	for (let i = 1; i < length; i++) {
		const before = starts[i - 1] as number;
		const now = starts[i] as number;
		const end = starts[i + 1] as number;
		for (let cell = now; cell < end; cell++) {
			const to = labels[cell] as number;
			let top = Number.NEGATIVE_INFINITY;
			let from = before;
			for (let candidate = before; candidate < now; candidate++) {
				const pair = (labels[candidate] as number) * count + to;
				if (mayFollow[pair] === 0) continue;
				const score = (best[candidate] as number) + (transitions[pair] as number);
				if (score > top) {
					top = score;
					from = candidate;
				}
			}
			best[cell] = top + (scores[cell] as number);
			back[cell] = from;
		}
	}
	return traceBack(set, lattice, best, back);
}

function traceBack(set: LabelSet, { length, starts, labels }: Lattice, best: Float64Array, back: Int32Array): Uint8Array {
	const path = new Uint8Array(length);
	let cell = starts[length - 1] ?? 0;
	let top = Number.NEGATIVE_INFINITY;
	for (let last = cell; last < (starts[length] ?? 0); last++) {
		if (set.mayEnd[labels[last] as number] && (best[last] as number) > top) {
			top = best[last] as number;
			cell = last;
		}
	}
	for (let i = length - 1; i >= 0; i--) {
		path[i] = labels[cell] as number;
		cell = back[cell] as number;
	}
	return path;
}
