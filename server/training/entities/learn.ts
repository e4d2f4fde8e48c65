import { makeLabelSet } from '../../src/engine/crf/labels.js';
import { buildModel, type CrfWeights } from '../../src/engine/crf/model.js';
import { writeModelFile } from '../../src/engine/crf/modelFile.js';
import { ENTITY_TYPES } from '../../src/engine/entities/mention.js';
import { assembleModel } from '../../src/engine/entities/model/entityModel.js';
import { writeNameTables } from '../../src/engine/entities/model/nameTables.js';
import { lookUpWord, writeWordTables } from '../../src/engine/entities/model/wordTables.js';
import { loadEngine } from '../../src/engine/index.js';
import { parseLexicon } from '../../src/engine/lexicon/lexicon.js';
import { compress } from '../crf/compress.js';
import { seeded, shuffled } from '../crf/random.js';
import { layOut } from '../crf/sequence.js';
import { trainCrf } from '../crf/train.js';
import { fitCalibration } from './calibrate.js';
import { CALIBRATED } from './corpora.js';
import { type ArticleSight, examplesOf, type SegmentExample, seeArticle, withArticleFeatures } from './examples.js';
import { learnLeanings } from './leanings.js';
import { countNames, lookUpWithout, nameRows } from './names.js';
import { type PreparedArticle, prepareArticle } from './prepare.js';
import type { TrainingSettings } from './settings.js';
import type { Sources } from './sources.js';
import { learnStatistics } from './statistics.js';

const LABELS = makeLabelSet(ENTITY_TYPES);
/** More features than there are. */
const ALL = 2 ** 31;

/** Learns the entity tagger; gives its model file. The same sources and settings give the same bytes. */
export function learnEntityModel(sources: Sources, settings: TrainingSettings, report: (line: string) => void): Uint8Array {
	const lexicon = parseLexicon(sources.lexicon);
	const articles = chooseShare(sources.gold, settings).map(({ article, corpus }) => prepareArticle(LABELS, article, corpus));
	const leanings = learnLeanings(articles, sources.embeddings, settings.seed);
	const words = learnStatistics(sources.texts, sources.embeddings, leanings, settings.seed);
	report(`statistics of ${words.hashes.length} words`);
	const lookUp = (word: string) => lookUpWord(words, word);
	const names = countNames(articles);
	const phrasesFor = (article: PreparedArticle) => ({ lexicon, names: lookUpWithout(names, article) });
	const examples = articles.flatMap((article) => examplesOf(phrasesFor(article), lookUp, article));
	const tokens = examples.reduce((sum, example) => sum + example.tokens.length, 0);
	report(`${articles.length} articles, ${examples.length} segments, ${tokens} tokens in question, ${names.names.size} names`);

	const sights = new Map<PreparedArticle, ArticleSight>();
	for (let fold = 0; fold < settings.folds; fold++) {
		const left = new Set(articles.filter((_, i) => i % settings.folds === fold));
		const others = examples.filter(({ article }) => !left.has(article));
		const crf = buildModel(learnWeights(others, settings.foldEpochs, { ...settings, learners: 1 }, report));
		for (const article of left) sights.set(article, seeArticle(assembleModel('', crf, phrasesFor(article), lookUp), article));
	}
	const weights = learnWeights(inTheirArticles(examples, sights, settings), settings.epochs, settings, report);
	const tables = new Map([...writeWordTables(words), ...writeNameTables(nameRows(names))]);
	const engine = loadEngine({ lexicon: sources.lexicon, entityModel: writeModelFile({ weights, tables }) });
	const calibration = fitCalibration(engine, CALIBRATED, sources.calibration);
	return writeModelFile({ weights: { ...weights, calibration }, tables });
}

/** The first so many articles in an order that is drawn by lot, for a learning curve; all in their own order where the share is 1. */
function chooseShare(gold: Sources['gold'], { share, seed }: TrainingSettings): Sources['gold'] {
	if (share >= 1) return gold;
	const chosen = [...shuffled(gold.length, seeded(seed))].slice(0, Math.round(gold.length * share)).sort((a, b) => a - b);
	return chosen.flatMap((i) => gold[i] ?? []);
}

/** The segments as the second pass sees them, but for some that stay as at first sight, since the first pass has the same weights. */
function inTheirArticles(
	examples: readonly SegmentExample[],
	sights: ReadonlyMap<PreparedArticle, ArticleSight>,
	{ seed, firstSight }: TrainingSettings,
): readonly SegmentExample[] {
	const random = seeded(seed);
	return examples.map((example) => {
		const sight = sights.get(example.article);
		return !sight || random() < firstSight ? example : withArticleFeatures(example, sight);
	});
}

function learnWeights(
	segments: readonly SegmentExample[],
	epochs: number,
	settings: TrainingSettings,
	report: (line: string) => void,
): CrfWeights {
	const sentences = segments.map(({ tokens, article }) => ({ tokens, weight: article.weight }));
	const data = layOut(sentences, settings.leastOccurrences);
	report(`learning ${data.hashes.length} features from ${segments.length} segments`);
	const after = Math.min(settings.pruneAfter, epochs - 1);
	// Before the first epoch there is nothing to tell weights that matter from others by.
	const pruning = after > 0 ? { pruning: { after, most: settings.mostWeights } } : {};
	const trained = trainCrf(LABELS, data, { ...settings, epochs, ...pruning, report });
	return compress(LABELS, data, trained, { keep: 1 - settings.dropout, threshold: 0, most: ALL });
}
