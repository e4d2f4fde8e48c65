import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { hashString } from '../../src/engine/crf/hash.js';
import { makeLabelSet } from '../../src/engine/crf/labels.js';
import { writeModelFile } from '../../src/engine/crf/modelFile.js';
import { ENTITY_TYPES } from '../../src/engine/entities/mention.js';
import { loadEntityModel, WORD_TABLES } from '../../src/engine/entities/model/entityModel.js';
import { UNKNOWN_WORD, type WordStatistics } from '../../src/engine/entities/model/wordFeatures.js';
import { compress } from '../crf/compress.js';
import { layOut } from '../crf/sequence.js';
import { trainCrf } from '../crf/train.js';
import { readGold } from '../gold.js';
import { learnCaseness } from './caseness.js';
import { learnClusters } from './clusters.js';
import { examplesOf, type PartialLabels } from './examples.js';
import { reportFigures } from './report.js';

/** The gold sets that are learnt from, and what their labels may stand for where they know fewer types. */
const CORPORA: readonly { readonly name: string; readonly partial: PartialLabels; readonly weight: number }[] = [
	{ name: 'wwn.train', partial: {}, weight: 1 },
	{ name: 'newswire-us.train', partial: {}, weight: 1 },
	{ name: 'newswire-90s.train', partial: {}, weight: 1 },
	{ name: 'newswire-bbc.train', partial: {}, weight: 1 },
];
const UNLABELLED = ['agnews', 'bbc'];

/** `npm run train -- entities --corpora DIR --out FILE`: learns the entity tagger and writes its model file. */
export function trainEntities(args: readonly string[]): void {
	const { values } = parseArgs({
		args: [...args],
		options: {
			corpora: { type: 'string' },
			out: { type: 'string' },
			epochs: { type: 'string', default: '8' },
			dropout: { type: 'string', default: '0.4' },
			rate: { type: 'string', default: '0.1' },
			seed: { type: 'string', default: '1' },
			most: { type: 'string', default: '150000' },
			threshold: { type: 'string', default: '0.08' },
		},
	});
	if (!values.corpora || !values.out) throw new Error('Say where the corpora lie and where the model goes: --corpora DIR --out FILE');
	const labels = makeLabelSet(ENTITY_TYPES);
	const gold = CORPORA.map((corpus) => ({ ...corpus, articles: readGold(values.corpora as string, corpus.name) }));
	const texts = [
		...UNLABELLED.flatMap((name) => readUnlabelled(values.corpora as string, name)),
		...gold.flatMap(({ articles }) => articles.map(({ text }) => text)),
	];
	const statistics = learnStatistics(texts);
	const lookUp = (word: string) => statistics.get(word) ?? UNKNOWN_WORD;
	const sentences = gold.flatMap(({ articles, partial, weight }) =>
		articles.flatMap((article) => examplesOf(lookUp, labels, article, partial).map((tokens) => ({ tokens, weight }))),
	);
	const data = layOut(sentences, 2);
	console.log(`${data.bounds.length - 1} sentences, ${data.starts.length - 1} tokens, ${data.hashes.length} features`);
	const dropout = Number(values.dropout);
	const trained = trainCrf(labels, data, {
		epochs: Number(values.epochs),
		learningRate: Number(values.rate),
		dropout,
		l2: 0.001,
		seed: Number(values.seed),
		report: console.log,
	});
	const weights = compress(labels.types, data, trained, {
		keep: 1 - dropout,
		threshold: Number(values.threshold),
		most: Number(values.most),
	});
	const file = writeModelFile({ weights, tables: statisticTables(statistics) });
	mkdirSync(dirname(values.out), { recursive: true });
	writeFileSync(values.out, file);
	const model = loadEntityModel(file);
	for (const { name } of CORPORA) {
		const dev = name.replace('.train', '.dev');
		if (model) console.log(reportFigures(model, dev, readGold(values.corpora, dev)));
	}
	console.log(`${values.out}: ${weights.features.length} features, ${file.length} bytes, ${gzipSync(file).length} with gzip`);
}

function readUnlabelled(folder: string, name: string): readonly string[] {
	return gunzipSync(readFileSync(join(folder, 'unlabelled', `${name}.txt.gz`)))
		.toString('utf8')
		.split('\n\n\n');
}

function learnStatistics(texts: readonly string[]): ReadonlyMap<string, WordStatistics> {
	const caseness = learnCaseness(texts, 4);
	const clusters = learnClusters(texts, { least: 6, contexts: 1500, dimensions: 50, sizes: [64, 400], seed: 1 });
	const words = new Set([...caseness.keys(), ...clusters.keys()]);
	return new Map(
		[...words].map((word) => [
			word,
			{ caseness: caseness.get(word) ?? 0, clusters: clusters.get(word)?.map((cluster) => cluster + 1) ?? [] },
		]),
	);
}

function statisticTables(statistics: ReadonlyMap<string, WordStatistics>): ReadonlyMap<string, Int32Array | Uint16Array | Uint8Array> {
	const rows = [...statistics].map(([word, known]) => ({ hash: hashString(word), ...known })).sort((a, b) => a.hash - b.hash);
	const [coarse, fine] = WORD_TABLES.clusters;
	return new Map<string, Int32Array | Uint16Array | Uint8Array>([
		[WORD_TABLES.words, Int32Array.from(rows, (row) => row.hash)],
		[WORD_TABLES.caseness, Uint8Array.from(rows, (row) => row.caseness)],
		[coarse, Uint8Array.from(rows, (row) => row.clusters[0] ?? 0)],
		[fine, Uint16Array.from(rows, (row) => row.clusters[1] ?? 0)],
	]);
}
