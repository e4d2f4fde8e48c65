import type { ModelFile } from '../../crf/modelFile.js';
import type { LookUpName } from './knownNames.js';

/** The names that the model has learnt and their beginnings, in the order of their hashes, each with its entry. */
export interface NameRows {
	readonly hashes: Int32Array;
	readonly entries: Uint8Array;
}

const TABLES = { hashes: 'table.names', entries: 'table.nameEntries' } as const;

/** The rows as tables of a model file. */
export function writeNameTables({ hashes, entries }: NameRows): ModelFile['tables'] {
	return new Map<string, Int32Array | Uint8Array>([
		[TABLES.hashes, hashes],
		[TABLES.entries, entries],
	]);
}

/** A look-up in the names of a model file; in nothing where it has none. */
export function readNameTables(tables: ModelFile['tables']): LookUpName {
	const hashes = tables.get(TABLES.hashes);
	const entries = tables.get(TABLES.entries);
	if (!(hashes instanceof Int32Array && entries instanceof Uint8Array)) return () => undefined;
	const slots = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 1.7)));
	const keys = new Int32Array(slots);
	const values = new Uint8Array(slots);
	hashes.forEach((hash, i) => {
		let slot = hash & (slots - 1);
		while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
		keys[slot] = hash;
		values[slot] = entries[i] ?? 0;
	});
	return (hash) => {
		let slot = hash & (slots - 1);
		while (keys[slot] !== hash) {
			if (keys[slot] === 0) return undefined;
			slot = (slot + 1) & (slots - 1);
		}
		return values[slot];
	};
}
