import { hashString } from '../../crf/hash.js';
import { addFeature, buildModel, type CrfModel } from '../../crf/model.js';
import { readModelFile } from '../../crf/modelFile.js';
import type { Token } from '../../tokens/token.js';
import { type LookUpWord, UNKNOWN_WORD, viewWord, type WordStatistics, type WordView } from './wordFeatures.js';

/** The entity tagger's learnt data, ready for use. */
export interface EntityModel {
	readonly crf: CrfModel;
	/** The view of a word, with its own features' weights added up. Kept by text, since news repeats its words. */
	readonly view: (token: Token) => ScoredWord;
}

/** A word's view with what its own features add to each label's score. */
export interface ScoredWord extends WordView {
	readonly scores: Float32Array;
}

/** How many words are kept before all are forgotten: some 10 MB. */
const MOST_KEPT = 20_000;

/** The tables of word statistics in a model file: hashes of words that ascend, and what is known of each. */
export const WORD_TABLES = {
	words: 'table.words',
	caseness: 'table.caseness',
	clusters: ['table.clusters.0', 'table.clusters.1'],
} as const;

/** Reads the entity model; null where the bytes are none. */
export function loadEntityModel(bytes: Uint8Array): EntityModel | null {
	const file = readModelFile(bytes);
	const words = file?.tables.get(WORD_TABLES.words);
	const caseness = file?.tables.get(WORD_TABLES.caseness);
	if (!file || !words || !caseness) return null;
	const clusters = WORD_TABLES.clusters.map((name) => file.tables.get(name)).filter((table) => table !== undefined);
	const statistics = new Map<number, WordStatistics>();
	words.forEach((hash, i) => {
		const own = clusters.map((table) => table[i] ?? 0);
		statistics.set(hash, { caseness: caseness[i] ?? 0, clusters: own.every((cluster) => cluster > 0) ? own : [] });
	});
	const crf = buildModel(file.weights);
	return { crf, view: keepingViews(crf, (lower) => statistics.get(hashString(lower)) ?? UNKNOWN_WORD) };
}

function keepingViews(crf: CrfModel, lookUp: LookUpWord): EntityModel['view'] {
	const kept = new Map<string, ScoredWord>();
	return (token) => {
		const known = kept.get(token.text);
		if (known) return known;
		const view = viewWord(token, lookUp);
		const scores = new Float32Array(crf.labels.count);
		for (const feature of view.own) addFeature(crf, feature, scores, 0);
		if (kept.size >= MOST_KEPT) kept.clear();
		const scored = { ...view, scores };
		kept.set(token.text, scored);
		return scored;
	};
}
