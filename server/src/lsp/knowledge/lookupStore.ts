import type { CacheStore } from '../../lookup/ports.js';
import type { Files } from '../files.js';

/** The file in a folder of the extension's own that keeps what was looked up. */
export function lookupStore(files: Files, folder: string): CacheStore {
	const uri = `${folder.replace(/\/$/u, '')}/lookups.json`;
	return { read: () => files.read(uri), write: (text) => files.write(uri, text) };
}
