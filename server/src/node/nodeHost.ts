import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../lsp/host.js';
import { VERSION } from './version.js';

/** Node as the server's host; `folder` holds `lexicon.txt`. Where that cannot be read, the server works from rules alone. */
export function nodeHost(folder: string): Host {
	return {
		version: VERSION,
		lexicon: () => readLexicon(join(folder, 'lexicon.txt')),
		scheduler: { now: () => performance.now(), pause: () => new Promise((resolve) => setImmediate(resolve)) },
	};
}

function readLexicon(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
