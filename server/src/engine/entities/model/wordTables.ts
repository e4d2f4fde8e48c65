import { hashString } from '../../crf/hash.js';
import type { ModelFile } from '../../crf/modelFile.js';
import { type Leaning, NO_LEANING } from './leaning.js';
import { UNKNOWN_WORD, type WordStatistics } from './wordView.js';

/** What is known of words from news at large, a row a word, in the order of their hashes. */
export interface WordRows {
	readonly hashes: Int32Array;
	readonly caseness: Uint8Array;
	/** The leaf of the word tree that a word is in, from 1; 0 where it is in none. */
	readonly leaves: Uint16Array;
	/** `parents[level][cluster]`, both from 0: the cluster of a level that one of the next level, at last a leaf, belongs to. */
	readonly parents: readonly Uint16Array[];
	/** What a word leans to: see `Leaning`. */
	readonly self: Uint16Array;
	readonly ahead: Uint8Array;
	readonly behind: Uint8Array;
}

const TABLES = {
	hashes: 'table.words',
	caseness: 'table.caseness',
	leaves: 'table.leaves',
	parents: 'table.parents',
	self: 'table.leaning',
	ahead: 'table.leaning.ahead',
	behind: 'table.leaning.behind',
} as const;

/** The rows as tables of a model file. */
export function writeWordTables({ hashes, caseness, leaves, parents, self, ahead, behind }: WordRows): ModelFile['tables'] {
	return new Map<string, Int32Array | Uint16Array | Uint8Array>([
		[TABLES.hashes, hashes.map((hash, i) => (hash - (hashes[i - 1] ?? 0)) | 0)],
		[TABLES.caseness, caseness],
		[TABLES.leaves, leaves],
		[TABLES.self, self],
		[TABLES.ahead, ahead],
		[TABLES.behind, behind],
		...parents.map((table, level) => [`${TABLES.parents}.${level}`, table] as const),
	]);
}

/** Reads the rows; null where there are none. */
export function readWordTables(tables: ModelFile['tables']): WordRows | null {
	const differences = tables.get(TABLES.hashes);
	const caseness = tables.get(TABLES.caseness);
	const leaves = tables.get(TABLES.leaves);
	const self = tables.get(TABLES.self);
	const ahead = tables.get(TABLES.ahead);
	const behind = tables.get(TABLES.behind);
	if (!(differences instanceof Int32Array && caseness instanceof Uint8Array && leaves instanceof Uint16Array)) return null;
	if (!(self instanceof Uint16Array && ahead instanceof Uint8Array && behind instanceof Uint8Array)) return null;
	const hashes = new Int32Array(differences.length);
	let hash = 0;
	for (let i = 0; i < hashes.length; i++) {
		hash = (hash + (differences[i] as number)) | 0;
		hashes[i] = hash;
	}
	const parents: Uint16Array[] = [];
	for (let level = 0; ; level++) {
		const table = tables.get(`${TABLES.parents}.${level}`);
		if (!(table instanceof Uint16Array)) return { hashes, caseness, leaves, parents, self, ahead, behind };
		parents.push(table);
	}
}

/** What is known of a word in lower case, its digits written as 0. */
export function lookUpWord(rows: WordRows, word: string): WordStatistics {
	const row = indexOf(rows.hashes, hashString(word));
	if (row < 0) return UNKNOWN_WORD;
	const caseness = rows.caseness[row] ?? 0;
	const leaf = rows.leaves[row] ?? 0;
	return leaf === 0
		? { caseness, clusters: [], leaning: NO_LEANING }
		: { caseness, clusters: clustersOf(leaf, rows.parents), leaning: leaningAt(rows, row) };
}

/** A leaf and the clusters that it is in, the coarsest first. */
function clustersOf(leaf: number, parents: WordRows['parents']): readonly number[] {
	const clusters = [leaf];
	for (let level = parents.length - 1; level >= 0; level--) clusters.unshift((parents[level]?.[(clusters[0] as number) - 1] ?? 0) + 1);
	return clusters;
}

function leaningAt({ self, ahead, behind }: WordRows, row: number): Leaning {
	return { self: self[row] ?? 0, ahead: ahead[row] ?? 0, behind: behind[row] ?? 0 };
}

/** Where a number stands in an ascending list; -1 where it does not. */
function indexOf(list: Int32Array, value: number): number {
	let low = 0;
	let high = list.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = list[middle] as number;
		if (found === value) return middle;
		if (found < value) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
