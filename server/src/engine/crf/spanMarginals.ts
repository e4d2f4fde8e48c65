import { type LabelSet, labelOf, OUTSIDE } from './labels.js';

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
	readonly labels: LabelSet;
	/** The labels behind which a span may begin, and those that may stand there. */
	readonly closed: Uint8Array;
	readonly opening: Uint8Array;
	/** The exponentials of the transitions between them, all from one label behind those from another; and those to one label behind those to another. */
	readonly stepsFrom: Float64Array;
	readonly stepsTo: Float64Array;
	/** For each type its labels, and the exponentials of the transitions within a span. */
	readonly types: readonly TypeSteps[];
	/** The exponentials of 0, -1, -2 … steps of the scores' scale. */
	readonly exponentials: Float64Array;
}

interface TypeSteps {
	readonly begin: number;
	readonly inside: number;
	readonly end: number;
	readonly single: number;
	readonly beginInside: number;
	readonly beginEnd: number;
	readonly insideInside: number;
	readonly insideEnd: number;
}

/** Prepares for `probableSpans`: `transitions[from * count + to]` are in real units, and one step of the scores is `scale`. */
export function prepareSums(labels: LabelSet, transitions: ArrayLike<number>, scale: number): SpanSums {
	const { count, mayBegin, mayEnd } = labels;
	const all = Array.from({ length: count }, (_, label) => label);
	const closed = all.filter((label) => mayEnd[label]);
	const opening = all.filter((label) => mayBegin[label]);
	const step = (from: number, to: number): number => Math.exp(transitions[from * count + to] as number);
	return {
		labels,
		closed: Uint8Array.from(closed),
		opening: Uint8Array.from(opening),
		stepsFrom: Float64Array.from(closed.flatMap((from) => opening.map((to) => step(from, to)))),
		stepsTo: Float64Array.from(opening.flatMap((to) => closed.map((from) => step(from, to)))),
		types: labels.types.map((_, type) => {
			const [begin, inside, end, single] = [labelOf(type, 'B'), labelOf(type, 'I'), labelOf(type, 'E'), labelOf(type, 'S')];
			return {
				begin,
				inside,
				end,
				single,
				beginInside: step(begin, inside),
				beginEnd: step(begin, end),
				insideInside: step(inside, inside),
				insideEnd: step(inside, end),
			};
		}),
		exponentials: Float64Array.from({ length: FARTHEST }, (_, distance) => Math.exp(-distance * scale)),
	};
}

/**
 * All spans that are at least so probable: the exact marginals, under the CRF, of a span of the type beginning and ending there (forward and backward sums in scaled probability space, Rabiner 1989).
 * `scores` has those of the labels of each of `length` tokens. Spans that share a token exclude each other, so no more than 1 / `least` are ever in question
 * at a token: the time is in proportion to the tokens.
 */
export function probableSpans(sums: SpanSums, scores: Int16Array, length: number, least: number): readonly ProbableSpan[] {
	const { count } = sums.labels;
	const potentials = potentialsOf(sums, scores, length);
	const forward = new Float64Array(length * count);
	const factors = new Float64Array(length);
	forwardPass(sums, potentials, length, forward, factors);
	const backward = new Float64Array(length * count);
	backwardPass(sums, potentials, length, backward);
	const spans: ProbableSpan[] = [];
	let open: readonly OpenSpan[] = NONE_OPEN;
	for (let i = 0; i < length; i++) {
		const at = i * count;
		let all = 0;
		for (let cell = at; cell < at + count; cell++) all += (forward[cell] as number) * (backward[cell] as number);
		if (!(all > 0)) return spans;
		const limit = least * all;
		if (all - (forward[at + OUTSIDE] as number) * (backward[at + OUTSIDE] as number) < limit) {
			open = NONE_OPEN;
			continue;
		}
		const still: OpenSpan[] = [];
		for (const { start, type, mass } of open) {
			const { inside, end, beginInside, beginEnd, insideInside, insideEnd } = sums.types[type] as TypeSteps;
			const isSecond = start === i - 1;
			const share = mass * (factors[i] as number);
			const now = share * (isSecond ? beginInside : insideInside) * (potentials[at + inside] as number);
			if (now * (backward[at + inside] as number) >= limit) still.push({ start, type, mass: now });
			const ended = share * (isSecond ? beginEnd : insideEnd) * (potentials[at + end] as number) * (backward[at + end] as number);
			if (ended >= limit) spans.push({ start, end: i + 1, type, probability: Math.min(1, ended / all) });
		}
		for (let type = 0; type < sums.types.length; type++) {
			const { begin, single } = sums.types[type] as TypeSteps;
			const alone = (forward[at + single] as number) * (backward[at + single] as number);
			if (alone >= limit) spans.push({ start: i, end: i + 1, type, probability: Math.min(1, alone / all) });
			const mass = forward[at + begin] as number;
			if (mass * (backward[at + begin] as number) >= limit) still.push({ start: i, type, mass });
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

const NONE_OPEN: readonly OpenSpan[] = [];

/** The exponentials of the scores, each token's best label at 1. */
function potentialsOf({ labels, exponentials }: SpanSums, scores: Int16Array, length: number): Float64Array {
	const { count } = labels;
	const potentials = new Float64Array(length * count);
	for (let from = 0; from < potentials.length; from += count) {
		const end = from + count;
		let top = scores[from] as number;
		for (let cell = from + 1; cell < end; cell++) if ((scores[cell] as number) > top) top = scores[cell] as number;
		for (let cell = from; cell < end; cell++) {
			const below = top - (scores[cell] as number);
			potentials[cell] = below < FARTHEST ? (exponentials[below] as number) : 0;
		}
	}
	return potentials;
}

/** Fills the forward sums, each token's adding up to 1, and in `factors` what each token's were multiplied by for that. */
function forwardPass(sums: SpanSums, potentials: Float64Array, length: number, forward: Float64Array, factors: Float64Array): void {
	const { labels, closed, opening, stepsTo, types } = sums;
	const { count } = labels;
	const ended = new Float64Array(closed.length);
	for (let i = 0; i < length; i++) {
		const now = i * count;
		const before = now - count;
		let sum = 0;
		for (let c = 0; i > 0 && c < closed.length; c++) ended[c] = forward[before + (closed[c] as number)] as number;
		for (let o = 0, p = 0; o < opening.length; o++) {
			let mass = i === 0 ? 1 : 0;
			for (let c = 0; i > 0 && c < closed.length; c++, p++) mass += (ended[c] as number) * (stepsTo[p] as number);
			const cell = now + (opening[o] as number);
			const share = mass * (potentials[cell] as number);
			forward[cell] = share;
			sum += share;
		}
		for (let type = 0; i > 0 && type < types.length; type++) {
			const { begin, inside, end, beginInside, beginEnd, insideInside, insideEnd } = types[type] as TypeSteps;
			const begun = forward[before + begin] as number;
			const within = forward[before + inside] as number;
			const goesOn = (begun * beginInside + within * insideInside) * (potentials[now + inside] as number);
			const ends = (begun * beginEnd + within * insideEnd) * (potentials[now + end] as number);
			forward[now + inside] = goesOn;
			forward[now + end] = ends;
			sum += goesOn + ends;
		}
		const factor = sum > 0 ? 1 / sum : 1;
		for (let cell = now; cell < now + count; cell++) forward[cell] = (forward[cell] as number) * factor;
		factors[i] = factor;
	}
}

/** Fills the backward sums, each token's largest at 1. */
function backwardPass(sums: SpanSums, potentials: Float64Array, length: number, backward: Float64Array): void {
	const { labels, closed, opening, stepsFrom, types } = sums;
	const { count } = labels;
	const ahead = new Float64Array(opening.length);
	for (let i = length - 1; i >= 0; i--) {
		const now = i * count;
		const after = now + count;
		const isLast = i === length - 1;
		let top = 0;
		for (let o = 0; !isLast && o < opening.length; o++) {
			const cell = after + (opening[o] as number);
			ahead[o] = (potentials[cell] as number) * (backward[cell] as number);
		}
		for (let c = 0, p = 0; c < closed.length; c++) {
			let mass = isLast ? 1 : 0;
			for (let o = 0; !isLast && o < opening.length; o++, p++) mass += (stepsFrom[p] as number) * (ahead[o] as number);
			backward[now + (closed[c] as number)] = mass;
			if (mass > top) top = mass;
		}
		for (let type = 0; !isLast && type < types.length; type++) {
			const { begin, inside, end, beginInside, beginEnd, insideInside, insideEnd } = types[type] as TypeSteps;
			const goesOn = (potentials[after + inside] as number) * (backward[after + inside] as number);
			const ends = (potentials[after + end] as number) * (backward[after + end] as number);
			const begun = beginInside * goesOn + beginEnd * ends;
			const within = insideInside * goesOn + insideEnd * ends;
			backward[now + begin] = begun;
			backward[now + inside] = within;
			if (begun > top) top = begun;
			if (within > top) top = within;
		}
		const factor = top > 0 ? 1 / top : 1;
		for (let cell = now; cell < now + count; cell++) backward[cell] = (backward[cell] as number) * factor;
	}
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
