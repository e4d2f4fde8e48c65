import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../lsp/host.js';
import { NODE_FILES } from './nodeFiles.js';
import { VERSION } from './version.js';

/** Node as the server's host; `folder` holds `lexicon.txt`, `gazetteer.txt`, `entities.crf` and `quotes.crf`. Where they cannot be read, names are found by layout alone, and no reports. */
export function nodeHost(folder: string): Host {
	return {
		version: VERSION,
		resources: () => ({
			lexicon: textOf(join(folder, 'lexicon.txt')),
			entityModel: bytesOf(join(folder, 'entities.crf')),
			attributionModel: bytesOf(join(folder, 'quotes.crf')),
		}),
		gazetteer: () => textOf(join(folder, 'gazetteer.txt')),
		scheduler: { now: () => performance.now(), pause: () => new Promise((resolve) => setImmediate(resolve)) },
		files: NODE_FILES,
	};
}

function textOf(path: string): string {
	return new TextDecoder().decode(bytesOf(path));
}

function bytesOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch {
		return new Uint8Array();
	}
}
