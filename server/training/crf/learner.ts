import { type LabelSet, OUTSIDE } from '../../src/engine/crf/labels.js';
import { addMarginals, makeScratch, type Scratch } from './forwardBackward.js';
import { type LabelPairs, listPairs } from './labelPairs.js';
import { Xorshift } from './random.js';
import type { Sequences } from './sequence.js';
import { descendRows, FIRST_SUM, makeRows, type StepOptions, sumRows, type WeightRows } from './weightRows.js';

export interface LearnerOptions extends StepOptions {
	/** The share of features left out of each token while learning. */
	readonly dropout: number;
	readonly seed: number;
}

/** Gradients of emissions nearer to 0 than this are not worth the way to their weights. */
const LEAST_GRADIENT = 1e-3;
const LEAST_PAIR_GRADIENT = 1e-4;

/** Weights that learn from one sequence after another, by AdaGrad, and the scratch space that this takes. */
export class Learner {
	readonly pairs: LabelPairs;
	readonly rows: WeightRows;
	/** The transitions of the packed pairs. */
	readonly transitions: Float32Array;
	private readonly transitionSums: Float32Array;
	/** The exponentials of the transitions. */
	private readonly steps: Float64Array;
	private readonly data: Sequences;
	private readonly options: LearnerOptions;
	private readonly dropping: Xorshift;
	/** Where the rows of the kept features of a sequence start, and from where on each token's are. */
	private readonly kept: Int32Array;
	private readonly keptStarts: Int32Array;
	private readonly scratch: Scratch;
	private readonly scores: Float64Array;
	private readonly gradient: Float64Array;
	private readonly pairGradient: Float64Array;
	/** The cells of a token that have a gradient worth a step, and their gradients. */
	private readonly active: Int32Array;
	private readonly activeGradients: Float64Array;
	/** Scratch for the cells of a token, and the gradients of its types. */
	private readonly sums: Float64Array;
	private readonly typeGradients: Float64Array;

	constructor(labels: LabelSet, data: Sequences, options: LearnerOptions) {
		this.data = data;
		this.options = options;
		this.pairs = listPairs(labels);
		const { count, cells } = labels;
		const longest = longestOf(data.bounds);
		this.rows = makeRows(data.hashes.length, labels);
		this.transitions = new Float32Array(this.pairs.to.length);
		this.transitionSums = new Float32Array(this.pairs.to.length).fill(FIRST_SUM);
		this.steps = new Float64Array(this.pairs.to.length).fill(1);
		this.dropping = new Xorshift(options.seed);
		this.kept = new Int32Array(longestOf(data.bounds.map((token) => data.starts[token] as number)));
		this.keptStarts = new Int32Array(longest + 1);
		this.scratch = makeScratch(this.pairs, longest);
		this.scores = new Float64Array(longest * count);
		this.gradient = new Float64Array(longest * count);
		this.pairGradient = new Float64Array(this.pairs.to.length);
		this.active = new Int32Array(cells);
		this.activeGradients = new Float64Array(cells);
		this.sums = new Float64Array(cells);
		this.typeGradients = new Float64Array(labels.types.length);
	}

	/** Takes one step towards the gold of a sequence, and gives the loss that was. A sequence whose gold no path fits, or that is empty, teaches nothing and costs nothing. */
	learn(sequence: number): number {
		const { pairs, scores, steps, data, gradient, pairGradient, scratch } = this;
		const first = data.bounds[sequence] as number;
		const length = (data.bounds[sequence + 1] as number) - first;
		if (length === 0) return 0;
		this.score(first, length);
		gradient.fill(0, 0, length * pairs.count);
		pairGradient.fill(0);
		const gold = addMarginals(pairs, scores, steps, length, data.allowed, first, -1, gradient, pairGradient, scratch);
		if (gold === Number.NEGATIVE_INFINITY) return 0;
		const all = addMarginals(pairs, scores, steps, length, null, first, 1, gradient, pairGradient, scratch);
		const weight = data.weights[sequence] as number;
		for (let t = 0; t < length; t++) this.descend(t, weight);
		this.descendTransitions(weight);
		return all - gold;
	}

	/** Moves all that has been learnt a share of the way towards what another has: with shares of 1/2, 1/3 … to the mean of several. */
	approach(other: Learner, share: number): void {
		moveTowards(this.rows.values, other.rows.values, share);
		moveTowards(this.transitions, other.transitions, share);
		moveTowards(this.transitionSums, other.transitionSums, share);
		this.transitions.forEach((weight, p) => {
			this.steps[p] = Math.exp(weight);
		});
	}

	/** Draws the features that each token keeps, and sums up their weights. */
	private score(first: number, length: number): void {
		const { rows, kept, keptStarts, dropping } = this;
		const { starts, features } = this.data;
		const mostDropped = Math.round((this.options.dropout - 0.5) * 2 ** 32);
		let keeping = 0;
		for (let t = 0; t < length; t++) {
			const end = starts[first + t + 1] as number;
			for (let f = starts[first + t] as number; f < end; f++) {
				if (dropping.next() >= mostDropped) kept[keeping++] = (features[f] as number) * rows.stride;
			}
			keptStarts[t + 1] = keeping;
			sumRows(rows, kept, keptStarts[t] as number, keeping, this.scores, t * rows.labels.count, this.sums);
		}
	}

	private descend(token: number, weight: number): void {
		const { rows, kept, keptStarts, gradient, active, activeGradients, typeGradients } = this;
		const { count } = rows.labels;
		typeGradients.fill(0);
		let found = 0;
		const activate = (cell: number, g: number) => {
			if (Math.abs(g) < LEAST_GRADIENT) return;
			active[found] = cell;
			activeGradients[found++] = g;
		};
		for (let label = 0; label < count; label++) {
			const g = (gradient[token * count + label] as number) * weight;
			activate(label, g);
			if (label !== OUTSIDE) typeGradients[(label - 1) >> 2] = (typeGradients[(label - 1) >> 2] as number) + g;
		}
		for (let type = 0; type < typeGradients.length; type++) activate(count + type, typeGradients[type] as number);
		if (found === 0) return;
		descendRows(rows, kept, keptStarts[token] as number, keptStarts[token + 1] as number, active, activeGradients, found, this.options);
	}

	private descendTransitions(weight: number): void {
		const { transitions, transitionSums, pairGradient } = this;
		const { learningRate, l2 } = this.options;
		for (let p = 0; p < pairGradient.length; p++) {
			const g = (pairGradient[p] as number) * weight;
			if (Math.abs(g) <= LEAST_PAIR_GRADIENT) continue;
			const full = g + l2 * (transitions[p] as number);
			const sum = (transitionSums[p] as number) + full * full;
			transitionSums[p] = sum;
			transitions[p] = (transitions[p] as number) - (learningRate * full) / Math.sqrt(sum);
			this.steps[p] = Math.exp(transitions[p] as number);
		}
	}
}

function moveTowards(values: Float32Array, others: Float32Array, share: number): void {
	for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) + share * ((others[i] as number) - (values[i] as number));
}

/** The longest of the stretches between neighbouring bounds. */
function longestOf(bounds: Int32Array): number {
	let most = 0;
	for (let i = 1; i < bounds.length; i++) most = Math.max(most, (bounds[i] as number) - (bounds[i - 1] as number));
	return most;
}
