import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEngine } from '../../src/engine/index.js';
import { readGoldSets } from './goldSets.js';
import { readSet, scoreSet } from './readSet.js';
import { renderAccuracy } from './renderAccuracy.js';

try {
	measureAccuracy(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

/** Reads the engine's data and the gold sets from where the arguments say, and writes the document. */
function measureAccuracy(args: readonly string[]): void {
	const names = ['corpora', 'lexicon', 'entities', 'quotes', 'version', 'out'];
	const { values } = parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) });
	const { corpora, lexicon, entities, quotes, version = 'unknown', out } = values as Readonly<Record<string, string | undefined>>;
	if (!corpora) throw new Error('Say where the gold files lie: --corpora DIR (docs/CORPORA.md says how to get them)');
	if (!lexicon || !entities || !quotes || !out) throw new Error('--lexicon, --entities, --quotes and --out are wanted');
	const engine = loadEngine({
		lexicon: readFileSync(lexicon, 'utf8'),
		entityModel: readFileSync(entities),
		attributionModel: readFileSync(quotes),
	});
	const sets = readGoldSets(corpora).map((set) => {
		console.log(set.name);
		const documents = readSet(engine, set);
		return { documents, scores: scoreSet(set.name, documents) };
	});
	writeFileSync(out, renderAccuracy(sets, { version, fingerprint: engine.fingerprint }));
	console.log(`Wrote ${out}.`);
}
