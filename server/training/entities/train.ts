import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadEngine } from '../../src/engine/index.js';
import { renderCard } from './card.js';
import type { Corpus } from './corpora.js';
import { learnEntityModel } from './learn.js';
import { f1, measureAll, type SetFigures } from './measure.js';
import { readSettings, SETTINGS, type TrainingSettings } from './settings.js';
import { readSources, type SourcePaths, type Sources } from './sources.js';

/**
 * `npm run train -- entities --corpora DIR --out FILE.crf`: learns the entity tagger and writes its model file, and `FILE.md`, its card. Any setting can be given as an argument
 * (`--epochs 3`). Throws, saying what is wanted, where an argument is missing or a file is not what it should be.
 */
export function trainEntities(args: readonly string[]): void {
	const { paths, out, settings, report } = readArguments(args);
	if (!out?.endsWith('.crf')) throw new Error('Say where the model goes: --out FILE.crf');
	const sources = readSources(paths, report);
	const entityModel = learnEntityModel(sources, settings, report);
	const figures = measureAll(loadEngine({ lexicon: sources.lexicon, entityModel }), paths.corpora);
	for (const line of figures.map(lineOf)) report(line);
	const size = { bytes: entityModel.length, gzip: gzipSync(entityModel).length };
	mkdirSync(dirname(out), { recursive: true });
	write(out, entityModel);
	write(out.replace(/\.crf$/u, '.md'), renderCard({ settings, figures, size, learnt: countLearnt(sources) }));
	report(`${out}: ${size.bytes} bytes, ${size.gzip} with gzip`);
}

/** `npm run train -- learning-curve --corpora DIR`: what the tagger reaches when it learns from an eighth, a quarter, a half of the gold articles, and from all. */
export function drawLearningCurve(args: readonly string[]): void {
	const { paths, settings, report } = readArguments(args);
	const sources = readSources(paths, report);
	const quiet = () => undefined;
	for (const share of [1 / 8, 1 / 4, 1 / 2, 1]) {
		const entityModel = learnEntityModel(sources, { ...settings, share }, quiet);
		const figures = measureAll(loadEngine({ lexicon: sources.lexicon, entityModel }), paths.corpora);
		report(`${Math.round(share * 100)} % of the articles: ${figures.map((set) => `${set.name} ${f1(set.all).toFixed(1)}`).join(', ')}`);
	}
}

interface Arguments {
	readonly paths: SourcePaths;
	readonly out: string | undefined;
	readonly settings: TrainingSettings;
	readonly report: (line: string) => void;
}

function readArguments(args: readonly string[]): Arguments {
	const names = ['corpora', 'embeddings', 'lexicon', 'out', ...Object.keys(SETTINGS)];
	const { values } = parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) });
	const { corpora, embeddings, lexicon = 'dist/lexicon.txt', out } = values as Readonly<Record<string, string | undefined>>;
	if (!corpora || !embeddings) throw new Error('Say where the gold files lie: --corpora DIR (docs/CORPORA.md says how to get them)');
	const started = Date.now();
	return {
		paths: { corpora, embeddings, lexicon },
		out,
		settings: readSettings(values),
		report: (line) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}`),
	};
}

function countLearnt({ gold }: Sources): ReadonlyMap<Corpus, number> {
	const counts = new Map<Corpus, number>();
	for (const { corpus } of gold) counts.set(corpus, (counts.get(corpus) ?? 0) + 1);
	return counts;
}

function lineOf(set: SetFigures): string {
	const types = [...set.types].map(([type, tally]) => `${type} ${f1(tally).toFixed(1)}`);
	const sure = ((100 * set.sure.right) / Math.max(1, set.sure.found)).toFixed(1);
	return `${set.name}: all ${f1(set.all).toFixed(1)}, main ${f1(set.main).toFixed(1)}, at 0.9 and more ${sure} right (${types.join(', ')})`;
}

/** Writes a file whole or not at all. */
function write(file: string, content: Uint8Array | string): void {
	writeFileSync(`${file}.part`, content);
	renameSync(`${file}.part`, file);
}
