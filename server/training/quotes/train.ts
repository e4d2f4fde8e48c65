import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readTrees } from '../pos/trees.js';
import { renderCard } from './card.js';
import { readQuotedArticles } from './goldQuotes.js';
import { learnAttributionModel } from './learn.js';
import { measureRoles } from './measure.js';
import { readSettings, SETTINGS } from './settings.js';

/**
 * `npm run train -- quotes --corpora DIR --out FILE.crf`: learns the attribution tagger and writes its model file, and `FILE.md`, its card. Any setting can be given as an argument
 * (`--epochs 3`). Throws, saying what is wanted, where an argument is missing or a file is not what it should be.
 */
export function trainQuotes(args: readonly string[]): void {
	const names = ['corpora', 'embeddings', 'out', ...Object.keys(SETTINGS)];
	const { values } = parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) });
	const { corpora, out } = values as Readonly<Record<string, string | undefined>>;
	if (!corpora) throw new Error('Say where the gold files lie: --corpora DIR (docs/CORPORA.md says how to get them)');
	if (!out?.endsWith('.crf')) throw new Error('Say where the model goes: --out FILE.crf');
	const started = Date.now();
	const report = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}`);
	const settings = readSettings(values);
	const articles = readQuotedArticles(corpora, 'polnear.train');
	const trees = readTrees(corpora, 'polnear-corenlp.train');
	if (trees.size === 0)
		throw new Error(`${corpora} has no trees/polnear-corenlp.train.tsv.gz, which the part-of-speech tagger learns from`);
	const model = learnAttributionModel({ articles, trees }, settings, report);
	const size = { bytes: model.length, gzip: gzipSync(model).length };
	mkdirSync(dirname(out), { recursive: true });
	write(out, model);
	write(
		out.replace(/\.crf$/u, '.md'),
		renderCard({ settings, size, articles: articles.length, figures: measureRoles(model, corpora, 'polnear.dev') }),
	);
	report(`${out}: ${size.bytes} bytes, ${size.gzip} with gzip`);
}

/** Writes a file whole or not at all. */
function write(path: string, content: string | Uint8Array): void {
	writeFileSync(`${path}.new`, content);
	renameSync(`${path}.new`, path);
}
