import { existsSync, readFileSync } from 'node:fs';
import { type Engine, loadEngine } from '../../server/src/engine/index.js';

const LEXICON = new URL('../../../dist/lexicon.txt', import.meta.url);

let loaded: Engine | undefined;

/** The engine with the lexicon that the build made. Throws where there is none: build first. */
export function testEngine(): Engine {
	if (!existsSync(LEXICON)) throw new Error('dist/lexicon.txt is missing: run "npm run build" first');
	loaded ??= loadEngine({ lexicon: readFileSync(LEXICON, 'utf8') });
	return loaded;
}
