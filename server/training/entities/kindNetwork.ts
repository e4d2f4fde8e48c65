import { seeded, shuffled } from '../crf/random.js';
import type { Embeddings } from './embeddings.js';

/** The shape of a network from word vectors over one hidden layer to several questions, each with the probabilities of the same number of kinds. */
export interface NetworkShape {
	readonly hidden: number;
	readonly questions: number;
	readonly kinds: number;
}

export interface NetworkSettings extends NetworkShape {
	readonly epochs: number;
	readonly learningRate: number;
	readonly l2: number;
	readonly seed: number;
}

/** How often a word was seen as each kind: the counts of the kinds of one question after those of the other. */
export interface CountedWord {
	/** Its number in the embeddings. */
	readonly word: number;
	readonly counts: ArrayLike<number>;
}

/** The weights, and the sums of squared gradients that AdaGrad divides by. */
interface Layer {
	readonly weights: Float64Array;
	readonly sums: Float64Array;
}

/** The values of one word on its way through the network. */
interface Values {
	readonly hidden: Float64Array;
	readonly out: Float64Array;
	readonly back: Float64Array;
}

const FIRST_SUM = 0.1;
/** Differences of probabilities below this teach nothing. */
const LEAST_GRADIENT = 1e-4;

/**
 * A network that says from a word's vector which kinds the word is likely to be: one hidden layer of rectified units, a softmax a question. Words that were seen more often count more, by the logarithm.
 * Deterministic for a seed.
 */
export class KindNetwork {
	readonly #embeddings: Embeddings;
	readonly #settings: NetworkSettings;
	/** Weights of a unit behind one another, its bias last. */
	readonly #first: Layer;
	readonly #second: Layer;
	readonly #values: Values;

	constructor(embeddings: Embeddings, settings: NetworkSettings) {
		const { hidden, questions, kinds, seed } = settings;
		const random = seeded(seed);
		const outputs = questions * kinds;
		this.#embeddings = embeddings;
		this.#settings = settings;
		this.#first = makeLayer(hidden, embeddings.dimensions, 1, random);
		this.#second = makeLayer(outputs, hidden, 0.1, random);
		this.#values = { hidden: new Float64Array(hidden), out: new Float64Array(outputs), back: new Float64Array(hidden) };
	}

	/** Learns from words in an order that is drawn by lot, anew in each epoch. */
	learn(words: readonly CountedWord[]): void {
		const random = seeded(this.#settings.seed + 1);
		for (let epoch = 0; epoch < this.#settings.epochs; epoch++) {
			for (const at of shuffled(words.length, random)) this.#learnWord(words[at] as CountedWord);
		}
	}

	/** The probabilities of a word's kinds, question by question; valid until the next call. */
	probabilities(word: number): Float64Array {
		const { hidden, out } = this.#values;
		const { vectors, dimensions } = this.#embeddings;
		const { questions, kinds } = this.#settings;
		const vector = vectors.subarray(word * dimensions, (word + 1) * dimensions);
		for (let unit = 0; unit < hidden.length; unit++) hidden[unit] = Math.max(0, sumOf(this.#first, unit, vector));
		for (let cell = 0; cell < out.length; cell++) out[cell] = sumOf(this.#second, cell, hidden);
		for (let question = 0; question < questions; question++) softmax(out, question * kinds, (question + 1) * kinds);
		return out;
	}

	#learnWord({ word, counts }: CountedWord): void {
		const { hidden, back } = this.#values;
		const { vectors, dimensions } = this.#embeddings;
		const { questions, kinds } = this.#settings;
		const out = this.probabilities(word);
		back.fill(0);
		for (let question = 0; question < questions; question++) {
			let all = 0;
			for (let cell = question * kinds; cell < (question + 1) * kinds; cell++) all += counts[cell] ?? 0;
			if (all === 0) continue;
			for (let cell = question * kinds; cell < (question + 1) * kinds; cell++) {
				const gradient = Math.log2(1 + all) * ((out[cell] as number) - (counts[cell] ?? 0) / all);
				if (Math.abs(gradient) < LEAST_GRADIENT) continue;
				const at = cell * (hidden.length + 1);
				for (let unit = 0; unit < hidden.length; unit++)
					back[unit] = (back[unit] as number) + gradient * (this.#second.weights[at + unit] as number);
				this.#descend(this.#second, cell, hidden, gradient);
			}
		}
		const vector = vectors.subarray(word * dimensions, (word + 1) * dimensions);
		for (let unit = 0; unit < hidden.length; unit++) {
			if ((hidden[unit] as number) > 0) this.#descend(this.#first, unit, vector, back[unit] as number);
		}
	}

	/** Takes one step with the weights of a unit. */
	#descend({ weights, sums }: Layer, unit: number, inputs: ArrayLike<number>, gradient: number): void {
		const { learningRate, l2 } = this.#settings;
		const at = unit * (inputs.length + 1);
		for (let i = 0; i <= inputs.length; i++) {
			const input = i < inputs.length ? (inputs[i] as number) : 1;
			if (input === 0) continue;
			const weight = weights[at + i] as number;
			const full = gradient * input + l2 * weight;
			const sum = (sums[at + i] as number) + full * full;
			sums[at + i] = sum;
			weights[at + i] = weight - (learningRate * full) / Math.sqrt(sum);
		}
	}
}

function makeLayer(units: number, inputs: number, scale: number, random: () => number): Layer {
	const weights = new Float64Array(units * (inputs + 1));
	for (let i = 0; i < weights.length; i++) if (i % (inputs + 1) < inputs) weights[i] = (random() + random() + random() - 1.5) * 2 * scale;
	return { weights, sums: new Float64Array(weights.length).fill(FIRST_SUM) };
}

function sumOf({ weights }: Layer, unit: number, inputs: ArrayLike<number>): number {
	const at = unit * (inputs.length + 1);
	let sum = weights[at + inputs.length] as number;
	for (let i = 0; i < inputs.length; i++) sum += (weights[at + i] as number) * (inputs[i] as number);
	return sum;
}

/** Turns scores into probabilities. */
function softmax(values: Float64Array, start: number, end: number): void {
	let top = Number.NEGATIVE_INFINITY;
	for (let i = start; i < end; i++) top = Math.max(top, values[i] as number);
	let all = 0;
	for (let i = start; i < end; i++) {
		values[i] = Math.exp((values[i] as number) - top);
		all += values[i] as number;
	}
	for (let i = start; i < end; i++) values[i] = (values[i] as number) / all;
}
