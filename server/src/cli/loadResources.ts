import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, loadEngine } from '../engine/index.js';
import type { Terminal } from './terminal.js';

/** The engine with the word lists and the models that ship beside the program. Throws, in a sentence for the user, where they are missing. */
export function loadResources(terminal: Terminal): Engine {
	const read = (name: string) => readFileSync(join(terminal.resources, name));
	try {
		return loadEngine({
			lexicon: read('lexicon.txt').toString('utf8'),
			entityModel: read('entities.crf'),
			attributionModel: read('quotes.crf'),
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`The word lists and the models cannot be read (${reason}). Install the program again, or build it where it was built from source.`,
		);
	}
}
