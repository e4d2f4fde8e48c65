import type { Embeddings } from './embeddings.js';

/** Centres of clusters, one behind the other, of length 1. */
export type Centres = Float32Array;

const ROUNDS = 9;
/** Words of this rank count half as much as the first. */
const HALF_RANK = 15_000;

/** The centres of `size` clusters of some words (their ranks by frequency, ascending): k-means by cosine (Dhillon and Modha 2001). */
export function sphericalMeans(embeddings: Embeddings, words: Int32Array, size: number, random: () => number): Centres {
	const { dimensions, vectors } = embeddings;
	const centres = new Float32Array(size * dimensions);
	const restart = (centre: number) => {
		const word = words[Math.floor(random() ** 1.5 * words.length)] ?? 0;
		centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), centre * dimensions);
	};
	for (let centre = 0; centre < size; centre++) restart(centre);
	for (let round = 0; round < ROUNDS; round++) {
		const sums = new Float32Array(centres.length);
		for (const word of words) addVector(embeddings, word, 1 / (1 + word / HALF_RANK), sums, nearestCentre(embeddings, centres, word));
		for (let centre = 0; centre < size; centre++) {
			if (!setNormalized(centres, sums, centre * dimensions, dimensions)) restart(centre);
		}
	}
	return centres;
}

/** The number of the centre that is nearest to a word. */
export function nearestCentre({ dimensions, vectors }: Embeddings, centres: Centres, word: number): number {
	const from = word * dimensions;
	let best = 0;
	let top = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < centres.length; at += dimensions) {
		let dot = 0;
		for (let k = 0; k < dimensions; k++) dot += (vectors[from + k] as number) * (centres[at + k] as number);
		if (dot <= top) continue;
		top = dot;
		best = at / dimensions;
	}
	return best;
}

function addVector({ dimensions, vectors }: Embeddings, word: number, weight: number, sums: Float32Array, centre: number): void {
	const from = word * dimensions;
	const at = centre * dimensions;
	for (let k = 0; k < dimensions; k++) sums[at + k] = (sums[at + k] as number) + weight * (vectors[from + k] as number);
}

/** Whether the sum of a centre had a direction, to which the centre was set. */
function setNormalized(centres: Centres, sums: Float32Array, at: number, dimensions: number): boolean {
	let square = 0;
	for (let k = at; k < at + dimensions; k++) square += (sums[k] as number) ** 2;
	if (square === 0) return false;
	const length = Math.sqrt(square);
	for (let k = at; k < at + dimensions; k++) centres[k] = (sums[k] as number) / length;
	return true;
}
