import type { LabelSet } from './labels.js';
import { labelOf } from './labels.js';
import type { Lattice } from './lattice.js';
import { backwardPass, forwardPass, potentialsOf } from './marginals.js';

/** A possible span of a type, half-open, and the probability that exactly it is one. */
export interface ProbableSpan {
	readonly start: number;
	readonly end: number;
	readonly type: number;
	readonly probability: number;
}

/**
 * All spans that are at least so probable: the exact marginals, under the CRF and within the lattice, of a span of the type beginning and ending there. Those that share a token exclude each other, so
 * no more than 1 / `least` are ever in question at a token: the time is in proportion to the tokens.
 */
export function probableSpans(set: LabelSet, lattice: Lattice, steps: Float32Array, least: number): readonly ProbableSpan[] {
	const { starts, labels, length } = lattice;
	const potentials = potentialsOf(lattice);
	const forward = new Float64Array(potentials.length);
	const sums = new Float64Array(length);
	forwardPass(set, lattice, potentials, steps, forward, sums);
	const backward = backwardPass(set, lattice, potentials, steps);
	const spans: ProbableSpan[] = [];
	let open: { readonly start: number; readonly type: number; readonly mass: number }[] = [];
	for (let i = 0; i < length; i++) {
		const from = starts[i] as number;
		const end = starts[i + 1] as number;
		if (end - from === 1) {
			// Only `O` is in question.
			if (open.length > 0) open = [];
			continue;
		}
		let all = 0;
		for (let cell = from; cell < end; cell++) all += (forward[cell] as number) * (backward[cell] as number);
		if (all <= 0) return spans;
		const cellOf = (label: number): number => {
			for (let cell = from; cell < end; cell++) if (labels[cell] === label) return cell;
			return -1;
		};
		const still: typeof open = [];
		for (const { start, type, mass } of open) {
			const before = labelOf(type, start === i - 1 ? 'B' : 'I');
			for (const position of ['E', 'I'] as const) {
				const label = labelOf(type, position);
				const cell = cellOf(label);
				if (cell < 0) continue;
				const now = (mass * (steps[before * set.count + label] as number) * (potentials[cell] as number)) / (sums[i] as number);
				const probability = (now * (backward[cell] as number)) / all;
				if (probability < least) continue;
				if (position === 'E') spans.push({ start, end: i + 1, type, probability: Math.min(1, probability) });
				else still.push({ start, type, mass: now });
			}
		}
		for (let type = 0; type < set.types.length; type++) {
			for (const position of ['S', 'B'] as const) {
				const cell = cellOf(labelOf(type, position));
				if (cell < 0) continue;
				const mass = forward[cell] as number;
				const probability = (mass * (backward[cell] as number)) / all;
				if (probability < least) continue;
				if (position === 'S') spans.push({ start: i, end: i + 1, type, probability: Math.min(1, probability) });
				else still.push({ start: i, type, mass });
			}
		}
		open = still;
	}
	return spans;
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
