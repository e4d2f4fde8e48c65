import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { httpOverFetch } from '../lookup/requests/httpOverFetch.js';
import type { Host } from '../lsp/host.js';
import { NODE_FILES } from './nodeFiles.js';
import { CONTACT, VERSION } from './version.js';

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
		network: {
			http: httpOverFetch({
				fetch: (url, init) => fetch(url, init),
				newAbort: () => abortController(),
				decode: (bytes) => new TextDecoder().decode(bytes),
			}),
			clock: { now: () => Date.now(), after },
			identityHeader: 'User-Agent',
			contact: CONTACT,
		},
	};
}

function abortController(): { readonly signal: AbortSignal; readonly abort: () => void } {
	const controller = new AbortController();
	return { signal: controller.signal, abort: () => controller.abort() };
}

/** A timer that keeps no process alive. */
function after(milliseconds: number, call: () => void): () => void {
	const timer = setTimeout(call, milliseconds).unref();
	return () => clearTimeout(timer);
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
