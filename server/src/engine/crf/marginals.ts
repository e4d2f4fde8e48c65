import type { LabelSet } from './labels.js';
import type { Lattice } from './lattice.js';

/**
 * How probable labelled stretches are: the marginal probability, under the CRF and within the lattice, that tokens `start` to `end` (half-open) bear the labels of `path`,
 * for each stretch asked for. Forward and backward sums in scaled probability space (Rabiner 1989), so that no logarithm is taken inside the loops. `steps` are the exponentials of the transitions.
 */
export function stretchProbabilities(
	set: LabelSet,
	lattice: Lattice,
	steps: Float32Array,
	path: Uint8Array,
	stretches: readonly { readonly start: number; readonly end: number }[],
): readonly number[] {
	const { starts, labels } = lattice;
	const potentials = potentialsOf(lattice);
	const forward = new Float64Array(potentials.length);
	/** What each forward column summed to before it was normalised. */
	const sums = new Float64Array(lattice.length);
	forwardPass(set, lattice, potentials, steps, forward, sums);
	const backward = backwardPass(set, lattice, potentials, steps);
	const cellOf = (token: number) => labels.indexOf(path[token] as number, starts[token]);
	return stretches.map(({ start, end }) => {
		let mine = forward[cellOf(start)] as number;
		for (let i = start + 1; i < end; i++) {
			const pair = (path[i - 1] as number) * set.count + (path[i] as number);
			mine *= ((steps[pair] as number) * (potentials[cellOf(i)] as number)) / (sums[i] as number);
		}
		let all = 0;
		for (let cell = starts[end - 1] as number; cell < (starts[end] as number); cell++)
			all += (forward[cell] as number) * (backward[cell] as number);
		return all > 0 ? Math.min(1, (mine * (backward[cellOf(end - 1)] as number)) / all) : 0;
	});
}

function forwardPass(
	set: LabelSet,
	{ length, starts, labels }: Lattice,
	potentials: Float64Array,
	steps: Float32Array,
	forward: Float64Array,
	sums: Float64Array,
): void {
	const { count, mayFollow } = set;
	for (let i = 0; i < length; i++) {
		const now = starts[i] as number;
		const end = starts[i + 1] as number;
		for (let cell = now; cell < end; cell++) {
			const to = labels[cell] as number;
			let sum = i === 0 && set.mayBegin[to] ? 1 : 0;
			for (let before = i === 0 ? now : (starts[i - 1] as number); before < now; before++) {
				const pair = (labels[before] as number) * count + to;
				if (mayFollow[pair] === 1) sum += (forward[before] as number) * (steps[pair] as number);
			}
			forward[cell] = sum * (potentials[cell] as number);
		}
		sums[i] = normalize(forward, now, end);
	}
}

function backwardPass(set: LabelSet, { length, starts, labels }: Lattice, potentials: Float64Array, steps: Float32Array): Float64Array {
	const { count, mayFollow } = set;
	const backward = new Float64Array(potentials.length);
	for (let i = length - 1; i >= 0; i--) {
		const now = starts[i] as number;
		const end = starts[i + 1] as number;
		for (let cell = now; cell < end; cell++) {
			const from = labels[cell] as number;
			let sum = i === length - 1 && set.mayEnd[from] ? 1 : 0;
			for (let after = end; i < length - 1 && after < (starts[i + 2] as number); after++) {
				const pair = from * count + (labels[after] as number);
				if (mayFollow[pair] === 1) sum += (steps[pair] as number) * (potentials[after] as number) * (backward[after] as number);
			}
			backward[cell] = sum;
		}
		normalize(backward, now, end);
	}
	return backward;
}

/** exp of the scores of the lattice's cells, each token's best label at 1 so that nothing overflows. */
function potentialsOf({ length, starts, scores }: Lattice): Float64Array {
	const potentials = new Float64Array(starts[length] ?? 0);
	for (let i = 0; i < length; i++) {
		const first = starts[i] as number;
		const end = starts[i + 1] as number;
		let top = Number.NEGATIVE_INFINITY;
		for (let cell = first; cell < end; cell++) top = Math.max(top, scores[cell] as number);
		for (let cell = first; cell < end; cell++) potentials[cell] = Math.exp((scores[cell] as number) - top);
	}
	return potentials;
}

/** Scales a column to a sum of 1, and gives the sum that it had (1 where it was all zeros). */
function normalize(values: Float64Array, from: number, to: number): number {
	let sum = 0;
	for (let i = from; i < to; i++) sum += values[i] as number;
	if (sum === 0) return 1;
	for (let i = from; i < to; i++) values[i] = (values[i] as number) / sum;
	return sum;
}
