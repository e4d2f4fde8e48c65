import type { LabelSet } from '../../src/engine/crf/labels.js';
import { addMarginals, Lattice } from './forwardBackward.js';
import { seeded, shuffled } from './random.js';
import type { Sequences } from './sequence.js';

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

/**
 * Maximises the exact conditional likelihood (of the allowed labels, where the gold is partial: Tsuboi et al. 2008) by AdaGrad over single sequences (Duchi, Hazan and Singer 2011) with
 * feature dropout (Wang and Manning 2013). Deterministic for a seed.
 */
export function trainCrf(labels: LabelSet, data: Sequences, options: TrainingOptions): Trained {
	const { count } = labels;
	const emissions = new Float32Array(data.hashes.length * count);
	const emissionSums = new Float32Array(emissions.length).fill(0.1);
	const transitions = new Float32Array(count * count);
	const transitionSums = new Float32Array(count * count).fill(0.1);
	const random = seeded(options.seed);
	const lattice = new Lattice();
	const longest = data.bounds.reduce((most, bound, i) => (i === 0 ? 0 : Math.max(most, bound - (data.bounds[i - 1] ?? 0))), 0);
	const scores = new Float32Array(longest * count);
	const gradient = new Float32Array(longest * count);
	const pairGradient = new Float32Array(count * count);
	const kept = new Uint8Array(data.features.length);

	for (let epoch = 0; epoch < options.epochs; epoch++) {
		let loss = 0;
		for (const s of shuffled(data.bounds.length - 1, random)) {
			const first = data.bounds[s] as number;
			const length = (data.bounds[s + 1] as number) - first;
			if (length === 0) continue;
			scores.fill(0, 0, length * count);
			for (let t = 0; t < length; t++) {
				for (let f = data.starts[first + t] as number; f < (data.starts[first + t + 1] as number); f++) {
					kept[f] = random() >= options.dropout ? 1 : 0;
					if (!kept[f]) continue;
					const row = (data.features[f] as number) * count;
					const cell = t * count;
					for (let l = 0; l < count; l++) scores[cell + l] = (scores[cell + l] as number) + (emissions[row + l] as number);
				}
			}
			gradient.fill(0, 0, length * count);
			pairGradient.fill(0);
			const free = addMarginals(labels, scores, transitions, length, null, 1, gradient, pairGradient, lattice);
			const gold = addMarginals(
				labels,
				scores,
				transitions,
				length,
				(t) => data.allowed[first + t] as readonly number[],
				-1,
				gradient,
				pairGradient,
				lattice,
			);
			if (gold === Number.NEGATIVE_INFINITY) continue;
			loss += free - gold;
			const weight = data.weights[s] as number;
			for (let t = 0; t < length; t++) {
				const cell = t * count;
				for (let l = 0; l < count; l++) {
					const g = (gradient[cell + l] as number) * weight;
					if (Math.abs(g) < 1e-3) continue;
					for (let f = data.starts[first + t] as number; f < (data.starts[first + t + 1] as number); f++) {
						if (kept[f]) step(emissions, emissionSums, (data.features[f] as number) * count + l, g, options);
					}
				}
			}
			for (let i = 0; i < pairGradient.length; i++) {
				const g = (pairGradient[i] as number) * weight;
				if (Math.abs(g) > 1e-4) step(transitions, transitionSums, i, g, options);
			}
		}
		options.report(`epoch ${epoch + 1} of ${options.epochs}: loss ${(loss / (data.bounds.length - 1)).toFixed(4)} a sentence`);
	}
	return { emissions, transitions };
}

function step(weights: Float32Array, sums: Float32Array, at: number, gradient: number, options: TrainingOptions): void {
	const g = gradient + options.l2 * (weights[at] as number);
	const sum = (sums[at] as number) + g * g;
	sums[at] = sum;
	weights[at] = (weights[at] as number) - (options.learningRate * g) / Math.sqrt(sum);
}
