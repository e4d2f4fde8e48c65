import { existsSync, readFileSync } from 'node:fs';
import { type Engine, loadEngine } from '../../server/src/engine/index.js';

const DIST = new URL('../../../dist/', import.meta.url);

let loaded: Engine | undefined;

/** The engine with the lexicon and the models that the build put in place. Throws where there are none: build first. */
export function testEngine(): Engine {
	loaded ??= loadEngine({
		lexicon: read('lexicon.txt').toString('utf8'),
		entityModel: read('entities.crf'),
		attributionModel: read('quotes.crf'),
	});
	return loaded;
}

function read(name: string): Buffer {
	const file = new URL(name, DIST);
	if (!existsSync(file)) throw new Error(`dist/${name} is missing: run "npm run build" first`);
	return readFileSync(file);
}
