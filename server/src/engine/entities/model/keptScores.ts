import { addFeature, type CrfModel } from '../../crf/model.js';
import { nearFeatures, REACH } from './nearFeatures.js';
import { CASINGS, type WordView } from './wordView.js';

/** A word's view with the scores of the features that depend on it alone, for the token itself and for the tokens near it. */
export interface KeptWord extends WordView {
	/** What the word's own features add to each label's score. */
	readonly scores: Int16Array;
	/** What it adds to the scores of a token near it: `near[(offset + REACH) * CASINGS + casing]`, filled as they are asked for. */
	readonly near: (Int16Array | undefined)[];
}

/** Adds up the scores of a word's own features. */
export function keepWord(crf: CrfModel, view: WordView): KeptWord {
	return { ...view, scores: sumOf(crf, view.own), near: new Array((2 * REACH + 1) * CASINGS) };
}

/** What a word adds to the scores of a token of a casing from which it stands `offset` tokens away. */
export function scoresNear(crf: CrfModel, word: KeptWord, offset: number, casing: number): Int16Array {
	const at = (offset + REACH) * CASINGS + casing;
	let scores = word.near[at];
	if (!scores) {
		scores = sumOf(crf, nearFeatures(word, offset, casing));
		word.near[at] = scores;
	}
	return scores;
}

function sumOf(crf: CrfModel, features: readonly number[]): Int16Array {
	const scores = new Int16Array(crf.labels.count);
	for (const feature of features) addFeature(crf, feature, scores, 0);
	return scores;
}
