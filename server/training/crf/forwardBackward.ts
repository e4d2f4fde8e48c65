import type { LabelSet } from '../../src/engine/crf/labels.js';

/** Scratch space, reused over sequences. */
export class Lattice {
	forward = new Float64Array(0);
	backward = new Float64Array(0);

	reserve(size: number): void {
		if (this.forward.length >= size) return;
		this.forward = new Float64Array(size * 2);
		this.backward = new Float64Array(size * 2);
	}
}

/**
 * Adds the marginals of a sequence, times `sign`, to `tokenMarginals[token * count + label]` and `pairMarginals[from * count + to]`, and gives log Z. `allowed` restricts
 * the labels of each token (null: no restriction). Scores are in log space; the label set's hard constraints hold throughout.
 */
export function addMarginals(
	labels: LabelSet,
	scores: Float32Array,
	transitions: Float32Array,
	length: number,
	allowed: ((token: number) => readonly number[]) | null,
	sign: number,
	tokenMarginals: Float32Array,
	pairMarginals: Float32Array,
	lattice: Lattice,
): number {
	const { count } = labels;
	lattice.reserve(length * count);
	const { forward, backward } = lattice;
	forward.fill(Number.NEGATIVE_INFINITY, 0, length * count);
	backward.fill(Number.NEGATIVE_INFINITY, 0, length * count);
	const all = Array.from({ length: count }, (_, label) => label);
	const at = (token: number) => allowed?.(token) ?? all;

	for (const label of at(0)) if (labels.mayBegin[label]) forward[label] = scores[label] as number;
	for (let i = 1; i < length; i++) {
		for (const to of at(i)) {
			const sum = logSum(
				labels.precedes[to] as readonly number[],
				(from) => (forward[(i - 1) * count + from] as number) + (transitions[from * count + to] as number),
			);
			forward[i * count + to] = sum + (scores[i * count + to] as number);
		}
	}
	const last = (length - 1) * count;
	for (const label of at(length - 1)) if (labels.mayEnd[label]) backward[last + label] = 0;
	for (let i = length - 2; i >= 0; i--) {
		const next = (i + 1) * count;
		for (const from of at(i)) {
			backward[i * count + from] = logSum(
				labels.follows[from] as readonly number[],
				(to) => (transitions[from * count + to] as number) + (scores[next + to] as number) + (backward[next + to] as number),
			);
		}
	}
	const logZ = logSum(at(length - 1), (label) => (forward[last + label] as number) + (backward[last + label] as number));
	if (logZ === Number.NEGATIVE_INFINITY) return logZ;

	for (let i = 0; i < length; i++) {
		for (const label of at(i)) {
			const cell = i * count + label;
			const p = Math.exp((forward[cell] as number) + (backward[cell] as number) - logZ);
			if (p < 1e-7) continue;
			tokenMarginals[cell] = (tokenMarginals[cell] as number) + sign * p;
			if (i === length - 1) continue;
			const next = (i + 1) * count;
			for (const to of labels.follows[label] as readonly number[]) {
				const pair = Math.exp(
					(forward[cell] as number) +
						(transitions[label * count + to] as number) +
						(scores[next + to] as number) +
						(backward[next + to] as number) -
						logZ,
				);
				if (pair > 1e-7) pairMarginals[label * count + to] = (pairMarginals[label * count + to] as number) + sign * pair;
			}
		}
	}
	return logZ;
}

function logSum(items: readonly number[], value: (item: number) => number): number {
	let top = Number.NEGATIVE_INFINITY;
	for (const item of items) top = Math.max(top, value(item));
	if (top === Number.NEGATIVE_INFINITY) return top;
	let sum = 0;
	for (const item of items) sum += Math.exp(value(item) - top);
	return top + Math.log(sum);
}
