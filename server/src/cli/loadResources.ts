import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, loadEngine } from '../engine/index.js';
import type { Terminal } from './terminal.js';

/** The engine with the word lists that ship beside the program. Throws, in a sentence for the user, where they are missing. */
export function loadResources(terminal: Terminal): Engine {
	const path = join(terminal.resources, 'lexicon.txt');
	try {
		return loadEngine({ lexicon: readFileSync(path, 'utf8') });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`The word lists cannot be read (${reason}). Install the program again, or build it where it was built from source.`);
	}
}
