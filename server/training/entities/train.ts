import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { makeLabelSet } from '../../src/engine/crf/labels.js';
import { buildModel, type CrfWeights } from '../../src/engine/crf/model.js';
import { writeModelFile } from '../../src/engine/crf/modelFile.js';
import { ENTITY_TYPES } from '../../src/engine/entities/mention.js';
import { assembleModel, loadEntityModel } from '../../src/engine/entities/model/entityModel.js';
import { writeNameTables } from '../../src/engine/entities/model/nameTables.js';
import { lookUpWord, writeWordTables } from '../../src/engine/entities/model/wordTables.js';
import { parseLexicon } from '../../src/engine/lexicon/lexicon.js';
import { compress } from '../crf/compress.js';
import { seeded } from '../crf/random.js';
import { layOut } from '../crf/sequence.js';
import { trainCrf } from '../crf/train.js';
import { readGold, readTexts } from '../gold.js';
import { CORPORA, MEASURED, TEXTS, UNLABELLED } from './corpora.js';
import { readEmbeddings } from './embeddings.js';
import { type ArticleSight, examplesOf, type SegmentExample, seeArticle, withArticleFeatures, withDoubts } from './examples.js';
import { countNames, lookUpWithout, nameRows } from './names.js';
import { type PreparedArticle, prepareArticle } from './prepare.js';
import { reportFigures } from './report.js';
import { learnStatistics, readUnlabelled } from './statistics.js';

/** `npm run train -- entities --corpora DIR --out FILE`: learns the entity tagger and writes its model file. */
export function trainEntities(args: readonly string[]): void {
	const { values } = parseArgs({
		args: [...args],
		options: {
			corpora: { type: 'string' },
			embeddings: { type: 'string' },
			out: { type: 'string' },
			lexicon: { type: 'string', default: 'dist/lexicon.txt' },
			epochs: { type: 'string', default: '6' },
			'fold-epochs': { type: 'string', default: '3' },
			folds: { type: 'string', default: '3' },
			doubt: { type: 'string', default: '1' },
			dropout: { type: 'string', default: '0.4' },
			rate: { type: 'string', default: '0.08' },
			seed: { type: 'string', default: '1' },
			most: { type: 'string', default: '150000' },
			threshold: { type: 'string', default: '0.08' },
		},
	});
	const { corpora, out, embeddings } = values;
	if (!corpora || !out || !embeddings)
		throw new Error('Say where the corpora and the embeddings lie and where the model goes: --corpora DIR --embeddings FILE --out FILE');
	const started = Date.now();
	const report = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}`);
	const labels = makeLabelSet(ENTITY_TYPES);
	const lexicon = parseLexicon(readFileSync(values.lexicon, 'utf8'));
	const gold = CORPORA.flatMap((corpus) => readGold(corpora, corpus.name).map((article) => ({ article, corpus })));
	const texts = [
		...UNLABELLED.flatMap((name) => readUnlabelled(corpora, name)),
		...TEXTS.flatMap((name) => readTexts(corpora, name)),
		...gold.map(({ article }) => article.text),
	];
	const words = learnStatistics(texts, readEmbeddings(embeddings), Number(values.seed));
	report(`statistics of ${words.hashes.length} words`);
	const lookUp = (word: string) => lookUpWord(words, word);
	const articles = gold.map(({ article, corpus }) => prepareArticle(labels, article, corpus));
	const names = countNames(articles);
	const examples = articles.flatMap((article) => examplesOf({ lexicon, names: lookUpWithout(names, article) }, lookUp, article));
	report(
		`${examples.length} segments, ${examples.reduce((sum, { tokens }) => sum + tokens.length, 0)} tokens in question, ${names.names.size} names`,
	);

	const learn = (segments: readonly SegmentExample[], epochs: number): CrfWeights => {
		const data = layOut(
			segments.map(({ tokens, article }) => ({ tokens, weight: article.weight })),
			2,
		);
		report(`${segments.length} segments, ${data.hashes.length} features`);
		const dropout = Number(values.dropout);
		const trained = trainCrf(labels, data, {
			epochs,
			learningRate: Number(values.rate),
			dropout,
			l2: 0.001,
			seed: Number(values.seed),
			report,
		});
		return compress(labels, data, trained, { keep: 1 - dropout, threshold: Number(values.threshold), most: Number(values.most) });
	};

	const folds = Number(values.folds);
	const foldOf = new Map(articles.map((article, i) => [article, i % folds]));
	const sights = new Map<PreparedArticle, ArticleSight>();
	for (let fold = 0; fold < folds; fold++) {
		const others = examples.filter(({ article }) => foldOf.get(article) !== fold);
		const crf = buildModel(learn(others, Number(values['fold-epochs'])));
		for (const article of articles) {
			if (foldOf.get(article) !== fold) continue;
			sights.set(article, seeArticle(assembleModel('', crf, { lexicon, names: lookUpWithout(names, article) }, lookUp), article));
		}
	}
	const random = seeded(Number(values.seed));
	const doubt = Number(values.doubt);
	const both = examples.map((example) => {
		const sight = sights.get(example.article);
		if (!sight) return example;
		const doubted = doubt < 1 ? withDoubts(example, sight, doubt) : example;
		return random() < 0.3 ? doubted : withArticleFeatures(doubted, sight);
	});
	const weights = learn(both, Number(values.epochs));
	const tables = new Map([...writeWordTables(words), ...writeNameTables(nameRows(names))]);
	const file = writeModelFile({ weights, tables });
	mkdirSync(dirname(out), { recursive: true });
	writeFileSync(out, file);
	report(`${out}: ${weights.features.length} features, ${file.length} bytes, ${gzipSync(file).length} with gzip`);
	const model = loadEntityModel(file, lexicon);
	for (const { name, rename } of MEASURED) {
		const dev = readGold(corpora, name).map(
			(article) => [article, prepareArticle(labels, article, { name, partial: {}, weight: 1 })] as const,
		);
		if (model) report(reportFigures(model, name, dev, rename));
	}
}
