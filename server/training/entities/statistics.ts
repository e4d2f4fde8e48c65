import { hashString } from '../../src/engine/crf/hash.js';
import type { WordRows } from '../../src/engine/entities/model/wordTables.js';
import { learnCaseness } from './caseness.js';
import type { Embeddings } from './embeddings.js';
import { growWordTree } from './wordTree.js';

/** How many clusters each cluster of a level has. */
const BRANCHES: readonly number[] = [64, 8, 8];
/** How often a word must be seen for its casing to be known. */
const LEAST_SEEN = 4;

/** What is to be known of each word from news at large: how it is cased in these texts, and the clusters it is in. */
export function learnStatistics(texts: readonly string[], embeddings: Embeddings, seed: number): WordRows {
	const caseness = learnCaseness(texts, LEAST_SEEN);
	const tree = growWordTree(embeddings, BRANCHES, seed);
	const leaves = new Map(embeddings.words.map((word, i) => [word, (tree.leaves[i] ?? 0) + 1]));
	const words = new Map([...new Set([...caseness.keys(), ...leaves.keys()])].map((word) => [hashString(word), word]));
	const rows = [...words].sort(([a], [b]) => a - b);
	return {
		hashes: Int32Array.from(rows, ([hash]) => hash),
		caseness: Uint8Array.from(rows, ([, word]) => caseness.get(word) ?? 0),
		leaves: Uint16Array.from(rows, ([, word]) => leaves.get(word) ?? 0),
		parents: tree.parents,
	};
}
