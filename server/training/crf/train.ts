import type { LabelSet } from '../../src/engine/crf/labels.js';
import { addMarginals, makeScratch } from './forwardBackward.js';
import { listPairs, unpackPairs } from './labelPairs.js';
import { seeded, shuffled, Xorshift } from './random.js';
import type { Sequences } from './sequence.js';
import { descendRows, FIRST_SUM, makeRows, sumRows, weightsOf } from './weightRows.js';

export interface TrainingOptions {
	readonly epochs: number;
	readonly learningRate: number;
	/** The share of features left out of each token while learning. */
	readonly dropout: number;
	readonly l2: number;
	readonly seed: number;
	readonly report: (line: string) => void;
}

/** Trained weights: `emissions[feature * count + label]`, to be multiplied by `1 - dropout` in use, and transitions. */
export interface Trained {
	readonly emissions: Float32Array;
	readonly transitions: Float32Array;
}

/** Gradients of emissions nearer to 0 than this are not worth the way to their weights. */
const LEAST_GRADIENT = 1e-3;
const LEAST_PAIR_GRADIENT = 1e-4;

/**
 * Maximises the exact conditional likelihood (of the allowed labels, where the gold is partial: Tsuboi et al. 2008) by AdaGrad over single sequences (Duchi, Hazan and Singer 2011) with
 * feature dropout (Wang and Manning 2013). Deterministic for a seed.
 */
export function trainCrf(labels: LabelSet, data: Sequences, options: TrainingOptions): Trained {
	const { count } = labels;
	const pairs = listPairs(labels);
	const rows = makeRows(data.hashes.length, count);
	const transitions = new Float32Array(pairs.to.length);
	const transitionSums = new Float32Array(transitions.length).fill(FIRST_SUM);
	/** The exponentials of the transitions. */
	const steps = new Float64Array(transitions.length).fill(1);
	const random = seeded(options.seed);
	const dropping = new Xorshift(options.seed);
	const mostDropped = Math.round((options.dropout - 0.5) * 2 ** 32);
	const longest = longestOf(data.bounds);
	const scratch = makeScratch(pairs, longest);
	const scores = new Float64Array(longest * count);
	const gradient = new Float64Array(longest * count);
	const pairGradient = new Float64Array(transitions.length);
	const kept = new Int32Array(longestOf(data.bounds.map((token) => data.starts[token] as number)));
	const keptStarts = new Int32Array(longest + 1);
	const active = new Int32Array(count);
	const activeGradients = new Float64Array(count);

	for (let epoch = 0; epoch < options.epochs; epoch++) {
		let loss = 0;
		for (const s of shuffled(data.bounds.length - 1, random)) {
			const first = data.bounds[s] as number;
			const length = (data.bounds[s + 1] as number) - first;
			if (length === 0) continue;
			let keeping = 0;
			for (let t = 0; t < length; t++) {
				const end = data.starts[first + t + 1] as number;
				for (let f = data.starts[first + t] as number; f < end; f++) {
					if (dropping.next() >= mostDropped) kept[keeping++] = (data.features[f] as number) * rows.stride;
				}
				keptStarts[t + 1] = keeping;
				sumRows(rows, kept, keptStarts[t] as number, keeping, scores, t * count);
			}
			gradient.fill(0, 0, length * count);
			pairGradient.fill(0);
			const gold = addMarginals(pairs, scores, steps, length, data.allowed, first, -1, gradient, pairGradient, scratch);
			if (gold === Number.NEGATIVE_INFINITY) continue;
			loss += addMarginals(pairs, scores, steps, length, null, first, 1, gradient, pairGradient, scratch) - gold;
			const weight = data.weights[s] as number;
			for (let t = 0; t < length; t++) {
				let actives = 0;
				for (let l = 0; l < count; l++) {
					const g = (gradient[t * count + l] as number) * weight;
					if (Math.abs(g) < LEAST_GRADIENT) continue;
					active[actives] = l;
					activeGradients[actives++] = g;
				}
				if (actives > 0)
					descendRows(rows, kept, keptStarts[t] as number, keptStarts[t + 1] as number, active, activeGradients, actives, options);
			}
			for (let p = 0; p < pairGradient.length; p++) {
				const g = (pairGradient[p] as number) * weight;
				if (Math.abs(g) <= LEAST_PAIR_GRADIENT) continue;
				const full = g + options.l2 * (transitions[p] as number);
				const sum = (transitionSums[p] as number) + full * full;
				transitionSums[p] = sum;
				transitions[p] = (transitions[p] as number) - (options.learningRate * full) / Math.sqrt(sum);
				steps[p] = Math.exp(transitions[p] as number);
			}
		}
		options.report(`epoch ${epoch + 1} of ${options.epochs}: loss ${(loss / (data.bounds.length - 1)).toFixed(4)} a sentence`);
	}
	return { emissions: weightsOf(rows), transitions: unpackPairs(pairs, transitions) };
}

/** The longest of the stretches between neighbouring bounds. */
function longestOf(bounds: Int32Array): number {
	let most = 0;
	for (let i = 1; i < bounds.length; i++) most = Math.max(most, (bounds[i] as number) - (bounds[i - 1] as number));
	return most;
}
