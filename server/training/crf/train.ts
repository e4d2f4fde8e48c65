import type { LabelSet } from '../../src/engine/crf/labels.js';
import { unpackPairs } from './labelPairs.js';
import { Learner } from './learner.js';
import { type Pruning, pruneRows } from './prune.js';
import { seeded, shuffled } from './random.js';
import type { Sequences } from './sequence.js';
import { addWeights } from './weightRows.js';

export interface TrainingOptions {
	readonly epochs: number;
	readonly learningRate: number;
	/** The share of features left out of each token while learning. */
	readonly dropout: number;
	readonly l2: number;
	/** Over how many of the last epochs the weights are averaged (Polyak and Juditsky 1992). 0, the default: none, the weights are those at the end. */
	readonly averaged?: number;
	/**
	 * So many learners go separate ways through the epochs before pruning, and go on from the mean of what they have learnt: chance has less of a say. 1, the default: one learner.
	 */
	readonly learners?: number;
	/** When to prune which weights; those left learn on. Not there, the default: nothing is pruned. */
	readonly pruning?: Pruning;
	readonly seed: number;
	readonly report: (line: string) => void;
}

/** Trained weights: `emissions[feature * cells + cell]` (see `LabelSet.cells`), to be multiplied by `1 - dropout` in use, and transitions. */
export interface Trained {
	readonly emissions: Float32Array;
	readonly transitions: Float32Array;
}

/** How often in an epoch weights are averaged: often enough to come near to doing so at each step, for little of the time. */
const ROUNDS = 4;

/**
 * Maximises the exact conditional likelihood (of the allowed labels, where the gold is partial: Tsuboi et al. 2008) by AdaGrad over single sequences (Duchi, Hazan and Singer 2011) with
 * feature dropout (Wang and Manning 2013). Deterministic for a seed.
 */
export function trainCrf(labels: LabelSet, data: Sequences, options: TrainingOptions): Trained {
	const { epochs, averaged = 0, pruning } = options;
	const apart = pruning?.after ?? 0;
	const learner = learnApart(labels, data, options, apart);
	const { pairs, rows, transitions } = learner;
	const random = seeded(options.seed + 1000);
	const sequences = data.bounds.length - 1;
	const mean = { emissions: new Float32Array(data.hashes.length * labels.cells), transitions: new Float32Array(transitions.length) };
	const shots = averaged > 0 ? Math.min(averaged, epochs) * ROUNDS : 1;

	if (pruning) pruneRows(rows, frequencies(data), pruning.most);
	for (let epoch = apart; epoch < epochs; epoch++) {
		const order = shuffled(sequences, random);
		let loss = 0;
		for (let round = 0; round < ROUNDS; round++) {
			const end = Math.floor((sequences * (round + 1)) / ROUNDS);
			for (let i = Math.floor((sequences * round) / ROUNDS); i < end; i++) loss += learner.learn(order[i] as number);
			if ((epochs - epoch) * ROUNDS - round > shots) continue;
			addWeights(rows, 1 / shots, mean.emissions);
			transitions.forEach((weight, p) => {
				mean.transitions[p] = (mean.transitions[p] as number) + weight / shots;
			});
		}
		options.report(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / sequences).toFixed(4)} a sentence`);
	}
	return { emissions: mean.emissions, transitions: unpackPairs(pairs, mean.transitions) };
}

/** Learners on separate ways for some epochs, and the first of them with the mean of what all have learnt. */
function learnApart(labels: LabelSet, data: Sequences, options: TrainingOptions, epochs: number): Learner {
	const { learners = 1, seed, report } = options;
	const first = new Learner(labels, data, options);
	const sequences = data.bounds.length - 1;
	for (let number = 0; number < learners; number++) {
		const learner = number === 0 ? first : new Learner(labels, data, { ...options, seed: seed + number });
		const random = seeded(seed + number);
		for (let epoch = 0; epoch < epochs; epoch++) {
			let loss = 0;
			for (const sequence of shuffled(sequences, random)) loss += learner.learn(sequence);
			const who = learners === 1 ? '' : `learner ${number + 1}, `;
			report(`${who}epoch ${epoch + 1} of ${options.epochs}: loss ${(loss / sequences).toFixed(4)} a sentence`);
		}
		if (number > 0) first.approach(learner, 1 / (number + 1));
	}
	return first;
}

/** How often each feature occurs. */
function frequencies({ features, hashes }: Sequences): Int32Array {
	const counts = new Int32Array(hashes.length);
	for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
	return counts;
}
