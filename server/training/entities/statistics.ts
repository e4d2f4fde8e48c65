import { hashString } from '../../src/engine/crf/hash.js';
import type { WordRows } from '../../src/engine/entities/model/wordTables.js';
import { learnCaseness } from './caseness.js';
import type { Embeddings } from './embeddings.js';
import type { WordLeanings } from './leanings.js';
import { growWordTree } from './wordTree.js';

/** How many clusters each cluster of a level has. */
const BRANCHES: readonly number[] = [64, 8, 8];
/** How often a word must be seen for its casing to be known. */
const LEAST_SEEN = 4;

/** What is to be known of each word from news at large: how it is cased in these texts, the clusters it is in, and what it leans to. */
export function learnStatistics(texts: readonly string[], embeddings: Embeddings, leanings: WordLeanings, seed: number): WordRows {
	const caseness = learnCaseness(texts, LEAST_SEEN);
	const tree = growWordTree(embeddings, BRANCHES, seed);
	const numbers = new Map(embeddings.words.map((word, i) => [word, i]));
	const words = new Map([...new Set([...caseness.keys(), ...numbers.keys()])].map((word) => [hashString(word), word]));
	const rows = [...words].sort(([a], [b]) => a - b);
	const pick =
		(list: ArrayLike<number>, of: (value: number) => number = (value) => value) =>
		([, word]: readonly [number, string]) => {
			const number = numbers.get(word);
			return number === undefined ? 0 : of(list[number] ?? 0);
		};
	return {
		hashes: Int32Array.from(rows, ([hash]) => hash),
		caseness: Uint8Array.from(rows, ([, word]) => caseness.get(word) ?? 0),
		leaves: Uint16Array.from(
			rows,
			pick(tree.leaves, (leaf) => leaf + 1),
		),
		parents: tree.parents,
		self: Uint16Array.from(rows, pick(leanings.self)),
		ahead: Uint8Array.from(rows, pick(leanings.ahead)),
		behind: Uint8Array.from(rows, pick(leanings.behind)),
	};
}
