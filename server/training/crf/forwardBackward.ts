import type { LabelPairs } from './labelPairs.js';

/** Scratch space for sequences of up to `longest` tokens, reused over all of them. */
export interface Scratch {
	/** exp of the scores, each token's best allowed label at 1, and 0 for labels that are not allowed. */
	readonly potentials: Float64Array;
	/** Forward sums, each token's adding up to 1. */
	readonly forward: Float64Array;
	/** What each token's forward sums were divided by. */
	readonly sums: Float64Array;
	/** Backward sums of one token, and of the one behind it times its potentials. */
	readonly backward: Float64Array;
	readonly ahead: Float64Array;
	/** Expected counts of the pairs, before they are multiplied by their step. */
	readonly counts: Float64Array;
}

/** Shares below this are as good as none: the forward sums are cut off there, which also keeps them clear of the slow subnormal numbers. */
const NOTHING = 1e-100;
/** Marginals below this teach nothing. */
const LEAST_MARGINAL = 1e-7;

/** Makes scratch space for sequences of up to `longest` tokens. */
export function makeScratch({ count, to }: LabelPairs, longest: number): Scratch {
	return {
		potentials: new Float64Array(longest * count),
		forward: new Float64Array(longest * count),
		sums: new Float64Array(longest),
		backward: new Float64Array(count),
		ahead: new Float64Array(count),
		counts: new Float64Array(to.length),
	};
}

/**
 * Adds the marginals of a sequence, times `sign`, to `marginals[token * count + label]` and `pairMarginals[pair]`, and gives log Z: minus infinity, and nothing added, where no
 * path is allowed. `scores` are in log space, `steps` the exponentials of the transitions of the packed pairs. `allowed[first + token]` are the labels that a token may bear
 * (null: any); the work is in proportion to them. Sums in scaled probability space (Rabiner 1989), so that the inner loops only multiply and add; paths a factor of 1e-100
 * below others count as impossible.
 */
export function addMarginals(
	pairs: LabelPairs,
	scores: Float64Array,
	steps: Float64Array,
	length: number,
	allowed: readonly (readonly number[])[] | null,
	first: number,
	sign: number,
	marginals: Float64Array,
	pairMarginals: Float64Array,
	scratch: Scratch,
): number {
	const top = allowed
		? exponentiateAllowed(scores, length, pairs.count, allowed, first, scratch.potentials)
		: exponentiate(scores, length, pairs.count, scratch.potentials);
	const logSum = forwardPass(pairs, steps, length, scratch);
	if (logSum === Number.NEGATIVE_INFINITY) return logSum;
	backwardPass(pairs, steps, length, sign, marginals, scratch);
	const { counts } = scratch;
	for (let p = 0; p < counts.length; p++) {
		pairMarginals[p] = (pairMarginals[p] as number) + sign * (counts[p] as number) * (steps[p] as number);
	}
	return top + logSum;
}

/** Gives the sum of the scores that stand for 1. */
function exponentiate(scores: Float64Array, length: number, count: number, potentials: Float64Array): number {
	let tops = 0;
	for (let start = 0; start < length * count; start += count) {
		const end = start + count;
		let top = scores[start] as number;
		for (let cell = start + 1; cell < end; cell++) if ((scores[cell] as number) > top) top = scores[cell] as number;
		for (let cell = start; cell < end; cell++) potentials[cell] = Math.exp((scores[cell] as number) - top);
		tops += top;
	}
	return tops;
}

function exponentiateAllowed(
	scores: Float64Array,
	length: number,
	count: number,
	allowed: readonly (readonly number[])[],
	first: number,
	potentials: Float64Array,
): number {
	potentials.fill(0, 0, length * count);
	let tops = 0;
	for (let t = 0; t < length; t++) {
		const labels = allowed[first + t] as readonly number[];
		const start = t * count;
		let top = Number.NEGATIVE_INFINITY;
		for (let i = 0; i < labels.length; i++) top = Math.max(top, scores[start + (labels[i] as number)] as number);
		for (let i = 0; i < labels.length; i++) {
			const cell = start + (labels[i] as number);
			potentials[cell] = Math.exp((scores[cell] as number) - top);
		}
		tops += top;
	}
	return tops;
}

/** Gives the logarithm of the sum over all paths of the product of potentials and steps. */
function forwardPass({ count, starts, to, begins, ends }: LabelPairs, steps: Float64Array, length: number, scratch: Scratch): number {
	const { potentials, forward, sums } = scratch;
	forward.fill(0, 0, length * count);
	forward.set(begins);
	let logSum = 0;
	for (let t = 0; t < length; t++) {
		const now = t * count;
		if (t > 0) {
			for (let from = 0; from < count; from++) {
				const share = forward[now - count + from] as number;
				if (share === 0) continue;
				const end = starts[from + 1] as number;
				for (let p = starts[from] as number; p < end; p++) {
					const cell = now + (to[p] as number);
					forward[cell] = (forward[cell] as number) + share * (steps[p] as number);
				}
			}
		}
		let sum = 0;
		for (let cell = now; cell < now + count; cell++) {
			const share = (forward[cell] as number) * (potentials[cell] as number);
			forward[cell] = share;
			sum += share;
		}
		if (sum === 0) return Number.NEGATIVE_INFINITY;
		const scale = 1 / sum;
		for (let cell = now; cell < now + count; cell++) {
			const share = (forward[cell] as number) * scale;
			forward[cell] = share < NOTHING ? 0 : share;
		}
		sums[t] = sum;
		logSum += Math.log(sum);
	}
	const last = (length - 1) * count;
	let ending = 0;
	for (let label = 0; label < count; label++) ending += (forward[last + label] as number) * (ends[label] as number);
	for (let label = 0; label < count; label++) scratch.backward[label] = (ends[label] as number) / ending;
	return logSum + Math.log(ending);
}

/** Goes back over the tokens, adds their marginals, and leaves the expected counts of pairs, yet to be multiplied by their steps, in the scratch space. */
function backwardPass(
	{ count, starts, to }: LabelPairs,
	steps: Float64Array,
	length: number,
	sign: number,
	marginals: Float64Array,
	{ potentials, forward, sums, backward, ahead, counts }: Scratch,
): void {
	counts.fill(0);
	for (let t = length - 1; t >= 0; t--) {
		const now = t * count;
		for (let from = 0; from < count; from++) {
			const share = forward[now + from] as number;
			if (share === 0) continue;
			const start = starts[from] as number;
			const end = starts[from + 1] as number;
			let sum = backward[from] as number;
			if (t < length - 1) {
				sum = 0;
				for (let p = start; p < end; p++) sum += (steps[p] as number) * (ahead[to[p] as number] as number);
				backward[from] = sum;
			}
			const marginal = share * sum;
			if (marginal < LEAST_MARGINAL) continue;
			marginals[now + from] = (marginals[now + from] as number) + sign * marginal;
			if (t === length - 1) continue;
			for (let p = start; p < end; p++) counts[p] = (counts[p] as number) + share * (ahead[to[p] as number] as number);
		}
		const scale = 1 / (sums[t] as number);
		for (let label = 0; label < count; label++) {
			ahead[label] = (forward[now + label] as number) === 0 ? 0 : (potentials[now + label] as number) * (backward[label] as number) * scale;
		}
	}
}
