import { splitBlocks } from '../../src/engine/blocks/splitBlocks.js';
import { tokenize } from '../../src/engine/tokens/tokenize.js';
import { seeded } from '../crf/random.js';

export interface ClusterOptions {
	/** Words seen less often get no cluster. */
	readonly least: number;
	/** How many frequent words serve as contexts. */
	readonly contexts: number;
	readonly dimensions: number;
	/** The sizes of the clusterings, one cluster number a word for each. */
	readonly sizes: readonly number[];
	readonly seed: number;
}

/**
 * Groups words by the company they keep: positive pointwise mutual information with the words directly beside them (left and right apart), projected to few dimensions by a
 * sparse random projection and a power iteration (Halko, Martinsson and Tropp 2011), then spherical k-means. Gives each word its cluster in every clustering.
 */
export function learnClusters(texts: readonly string[], options: ClusterOptions): ReadonlyMap<string, readonly number[]> {
	const { words, rows } = contextRows(texts, options);
	const vectors = project(rows, options);
	const clusterings = options.sizes.map((size) => kMeans(vectors, size, options));
	return new Map(words.map((word, i) => [word, clusterings.map((clusters) => clusters[i] ?? 0)]));
}

type SparseRow = ReadonlyMap<number, number>;

function contextRows(
	texts: readonly string[],
	options: ClusterOptions,
): { readonly words: readonly string[]; readonly rows: readonly SparseRow[] } {
	const sequences = texts.flatMap((text) =>
		[...splitBlocks(text, 'plain')].map((block) => tokenize(block.text).map((token) => token.lower.replace(/\d/gu, '0'))),
	);
	const counts = new Map<string, number>();
	for (const word of sequences.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
	const words = [...counts].filter(([, count]) => count >= options.least).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const index = new Map(words.map(([word], i) => [word, i]));
	const pairs = words.map(() => new Map<number, number>());
	for (const sequence of sequences) {
		sequence.forEach((word, i) => {
			const row = pairs[index.get(word) ?? -1];
			if (!row) return;
			for (const [side, offset] of [
				[0, -1],
				[1, 1],
			] as const) {
				const context = index.get(sequence[i + offset] ?? '') ?? -1;
				if (context < 0 || context >= options.contexts) continue;
				const key = side * options.contexts + context;
				row.set(key, (row.get(key) ?? 0) + 1);
			}
		});
	}
	const columns = new Map<number, number>();
	let total = 0;
	for (const row of pairs) {
		for (const [key, n] of row) {
			columns.set(key, (columns.get(key) ?? 0) + n);
			total += n;
		}
	}
	const rows = pairs.map((row) => {
		const sum = [...row.values()].reduce((a, b) => a + b, 0);
		return new Map(
			[...row]
				.map(([key, n]) => [key, Math.max(0, Math.log((n * total) / (sum * (columns.get(key) ?? 1))))] as const)
				.filter(([, pmi]) => pmi > 0),
		);
	});
	return { words: words.map(([word]) => word), rows };
}

function project(rows: readonly SparseRow[], options: ClusterOptions): readonly Float32Array[] {
	const random = seeded(options.seed);
	const width = options.contexts * 2;
	let basis = Array.from({ length: width }, () => Float32Array.from({ length: options.dimensions }, () => random() - 0.5));
	let vectors: Float32Array[] = [];
	for (let round = 0; round < 3; round++) {
		vectors = orthonormal(
			rows.map((row) => combine(row, basis, options.dimensions)),
			options.dimensions,
		);
		if (round === 2) break;
		const next = Array.from({ length: width }, () => new Float32Array(options.dimensions));
		rows.forEach((row, i) => {
			for (const [key, value] of row) addTo(next[key] as Float32Array, vectors[i] as Float32Array, value);
		});
		basis = next;
	}
	return rows.map((row) => normalize(combine(row, basis, options.dimensions)));
}

function combine(row: SparseRow, basis: readonly Float32Array[], dimensions: number): Float32Array {
	const sum = new Float32Array(dimensions);
	for (const [key, value] of row) addTo(sum, basis[key] as Float32Array, value);
	return sum;
}

/** Gram and Schmidt over the columns, so that the projection does not collapse onto the strongest direction. */
function orthonormal(vectors: Float32Array[], dimensions: number): Float32Array[] {
	for (let d = 0; d < dimensions; d++) {
		for (let before = 0; before < d; before++) {
			let dot = 0;
			for (const vector of vectors) dot += (vector[d] as number) * (vector[before] as number);
			for (const vector of vectors) vector[d] = (vector[d] as number) - dot * (vector[before] as number);
		}
		let norm = 0;
		for (const vector of vectors) norm += (vector[d] as number) ** 2;
		norm = Math.sqrt(norm) || 1;
		for (const vector of vectors) vector[d] = (vector[d] as number) / norm;
	}
	return vectors;
}

function kMeans(vectors: readonly Float32Array[], size: number, options: ClusterOptions): readonly number[] {
	const random = seeded(options.seed + size);
	let centres = Array.from({ length: size }, () => vectors[Math.floor(random() ** 2 * vectors.length)] as Float32Array);
	let assigned: number[] = [];
	for (let round = 0; round < 8; round++) {
		assigned = vectors.map((vector) => nearest(vector, centres));
		const sums = centres.map(() => new Float32Array(options.dimensions));
		assigned.forEach((cluster, i) => {
			addTo(sums[cluster] as Float32Array, vectors[i] as Float32Array, 1);
		});
		centres = sums.map(normalize);
	}
	return assigned;
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
	let best = 0;
	let top = Number.NEGATIVE_INFINITY;
	centres.forEach((centre, i) => {
		let dot = 0;
		for (let d = 0; d < vector.length; d++) dot += (vector[d] as number) * (centre[d] as number);
		if (dot > top) {
			top = dot;
			best = i;
		}
	});
	return best;
}

function addTo(sum: Float32Array, vector: Float32Array, times: number): void {
	for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + times * (vector[d] as number);
}

function normalize(vector: Float32Array): Float32Array {
	let norm = 0;
	for (const value of vector) norm += value * value;
	const length = Math.sqrt(norm) || 1;
	return vector.map((value) => value / length);
}
