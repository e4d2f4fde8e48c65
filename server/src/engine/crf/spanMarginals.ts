import { type LabelSet, labelOf, typeCell } from './labels.js';
import type { CrfModel } from './model.js';

/** A possible span of a type, half-open, and the probability that exactly it is one. */
export interface ProbableSpan {
	readonly start: number;
	readonly end: number;
	readonly type: number;
	readonly probability: number;
}

/** Scores so many steps below a token's best count as impossible. */
const FARTHEST = 4096;

/** What spans are summed up with: made once a model. */
export interface SpanSums {
	readonly model: CrfModel;
	/** The pairs of labels that may follow each other, as from, to, and the exponential of their transition. */
	readonly from: Uint8Array;
	readonly to: Uint8Array;
	readonly steps: Float64Array;
	/** The exponentials of 0, -1, -2 … steps of the model's scale. */
	readonly exponentials: Float64Array;
}

/** Prepares a model for `probableSpans`. */
export function prepareSums(model: CrfModel): SpanSums {
	const { labels, steps, scale } = model;
	const pairs = labels.follows.flatMap((after, from) => after.map((to) => ({ from, to })));
	return {
		model,
		from: Uint8Array.from(pairs, ({ from }) => from),
		to: Uint8Array.from(pairs, ({ to }) => to),
		steps: Float64Array.from(pairs, ({ from, to }) => steps[from * labels.count + to] as number),
		exponentials: Float64Array.from({ length: FARTHEST }, (_, distance) => Math.exp(-distance * scale)),
	};
}

/**
 * All spans that are at least so probable: the exact marginals, under the CRF, of a span of the type beginning and ending there (forward and backward sums in scaled probability space, Rabiner 1989).
 * `scores` has the cells of each of `length` tokens (see `LabelSet.cells`), in units of the model's scale. Spans that share a token exclude each other, so no more than 1 / `least` are ever in question
 * at a token: the time is in proportion to the tokens.
 */
export function probableSpans(sums: SpanSums, scores: Int16Array, length: number, least: number): readonly ProbableSpan[] {
	const { labels, steps } = sums.model;
	const { count } = labels;
	const potentials = potentialsOf(sums, scores, length);
	const forward = new Float64Array(length * count);
	const factors = forwardPass(sums, potentials, forward, length);
	const backward = backwardPass(sums, potentials, length);
	const spans: ProbableSpan[] = [];
	let open: OpenSpan[] = [];
	for (let i = 0; i < length; i++) {
		const at = i * count;
		let all = 0;
		for (let label = 0; label < count; label++) all += (forward[at + label] as number) * (backward[at + label] as number);
		if (!(all > 0)) return spans;
		const still: OpenSpan[] = [];
		for (const { start, type, mass } of open) {
			const before = labelOf(type, start === i - 1 ? 'B' : 'I');
			const goOn = (label: number): number =>
				mass * (steps[before * count + label] as number) * (potentials[at + label] as number) * (factors[i] as number);
			const [inside, last] = [labelOf(type, 'I'), labelOf(type, 'E')];
			const now = goOn(inside);
			if ((now * (backward[at + inside] as number)) / all >= least) still.push({ start, type, mass: now });
			const probability = (goOn(last) * (backward[at + last] as number)) / all;
			if (probability >= least) spans.push({ start, end: i + 1, type, probability: Math.min(1, probability) });
		}
		for (let type = 0; type < labels.types.length; type++) {
			const [first, single] = [at + labelOf(type, 'B'), at + labelOf(type, 'S')];
			const probability = ((forward[single] as number) * (backward[single] as number)) / all;
			if (probability >= least) spans.push({ start: i, end: i + 1, type, probability: Math.min(1, probability) });
			const mass = forward[first] as number;
			if ((mass * (backward[first] as number)) / all >= least) still.push({ start: i, type, mass });
		}
		open = still;
	}
	return spans;
}

interface OpenSpan {
	readonly start: number;
	readonly type: number;
	readonly mass: number;
}

/** The exponentials of the scores, each token's best label at 1. */
function potentialsOf({ model, exponentials }: SpanSums, scores: Int16Array, length: number): Float64Array {
	const { count, cells } = model.labels;
	const potentials = new Float64Array(length * count);
	const cellOf = typeCells(model.labels);
	const sums = new Int32Array(count);
	for (let i = 0; i < length; i++) {
		const from = i * cells;
		let top = scores[from] as number;
		sums[0] = top;
		for (let label = 1; label < count; label++) {
			const sum = (scores[from + label] as number) + (scores[from + (cellOf[label] as number)] as number);
			sums[label] = sum;
			if (sum > top) top = sum;
		}
		for (let label = 0; label < count; label++) potentials[i * count + label] = exponentials[top - (sums[label] as number)] ?? 0;
	}
	return potentials;
}

function typeCells(labels: LabelSet): Uint8Array {
	return Uint8Array.from({ length: labels.count }, (_, label) => (label === 0 ? 0 : typeCell(labels, label)));
}

/** Fills the forward sums, each token's adding up to 1, and gives what each token's were multiplied by for that. */
function forwardPass({ model, from, to, steps }: SpanSums, potentials: Float64Array, forward: Float64Array, length: number): Float64Array {
	const { count, mayBegin } = model.labels;
	const factors = new Float64Array(length);
	for (let i = 0; i < length; i++) {
		const now = i * count;
		if (i === 0) for (let label = 0; label < count; label++) forward[label] = mayBegin[label] ? 1 : 0;
		else {
			const before = now - count;
			for (let p = 0; p < steps.length; p++) {
				const cell = now + (to[p] as number);
				forward[cell] = (forward[cell] as number) + (forward[before + (from[p] as number)] as number) * (steps[p] as number);
			}
		}
		let sum = 0;
		for (let cell = now; cell < now + count; cell++) {
			const share = (forward[cell] as number) * (potentials[cell] as number);
			forward[cell] = share;
			sum += share;
		}
		const factor = sum > 0 ? 1 / sum : 1;
		for (let cell = now; cell < now + count; cell++) forward[cell] = (forward[cell] as number) * factor;
		factors[i] = factor;
	}
	return factors;
}

/** The backward sums, each token's largest at 1. */
function backwardPass({ model, from, to, steps }: SpanSums, potentials: Float64Array, length: number): Float64Array {
	const { count, mayEnd } = model.labels;
	const backward = new Float64Array(length * count);
	const ahead = new Float64Array(count);
	for (let i = length - 1; i >= 0; i--) {
		const now = i * count;
		if (i === length - 1) for (let label = 0; label < count; label++) backward[now + label] = mayEnd[label] ? 1 : 0;
		else {
			for (let label = 0; label < count; label++) {
				ahead[label] = (potentials[now + count + label] as number) * (backward[now + count + label] as number);
			}
			for (let p = 0; p < steps.length; p++) {
				const cell = now + (from[p] as number);
				backward[cell] = (backward[cell] as number) + (steps[p] as number) * (ahead[to[p] as number] as number);
			}
		}
		let top = 0;
		for (let cell = now; cell < now + count; cell++) if ((backward[cell] as number) > top) top = backward[cell] as number;
		if (top > 0) for (let cell = now; cell < now + count; cell++) backward[cell] = (backward[cell] as number) / top;
	}
	return backward;
}

/** The spans, none overlapping another, whose probabilities above `thresholds[type]` sum up highest, in order. */
export function chooseSpans(spans: readonly ProbableSpan[], length: number, thresholds: readonly number[]): readonly ProbableSpan[] {
	const best = new Float64Array(length + 1);
	const taken: (ProbableSpan | null)[] = new Array(length + 1).fill(null);
	const sorted = [...spans].sort((a, b) => a.end - b.end);
	let at = 0;
	for (let end = 1; end <= length; end++) {
		best[end] = best[end - 1] as number;
		for (; at < sorted.length && sorted[at]?.end === end; at++) {
			const span = sorted[at] as ProbableSpan;
			const gain = span.probability - (thresholds[span.type] ?? 1);
			const score = (best[span.start] as number) + gain;
			if (gain > 0 && score > (best[end] as number)) {
				best[end] = score;
				taken[end] = span;
			}
		}
	}
	const chosen: ProbableSpan[] = [];
	for (let end = length; end > 0; ) {
		const span = taken[end] ?? null;
		if (span === null) end--;
		else {
			chosen.push(span);
			end = span.start;
		}
	}
	return chosen.reverse();
}
