import { UNCALIBRATED } from '../../../../server/src/engine/crf/calibration.js';
import { makeLabelSet } from '../../../../server/src/engine/crf/labels.js';
import { buildModel } from '../../../../server/src/engine/crf/model.js';
import { ENTITY_TYPES } from '../../../../server/src/engine/entities/mention.js';
import { assembleModel, type EntityModel } from '../../../../server/src/engine/entities/model/entityModel.js';
import { viewSentences } from '../../../../server/src/engine/entities/model/sentenceView.js';
import { type LookUpWord, UNKNOWN_WORD, viewWord, type WordView } from '../../../../server/src/engine/entities/model/wordView.js';
import { parseLexicon } from '../../../../server/src/engine/lexicon/lexicon.js';
import type { TokenizedBlock } from '../../../../server/src/engine/sentences/sentence.js';
import { splitSentences } from '../../../../server/src/engine/sentences/splitSentences.js';
import type { Token } from '../../../../server/src/engine/tokens/token.js';
import { tokenize } from '../../../../server/src/engine/tokens/tokenize.js';

export const NO_LEXICON = parseLexicon('');
export const LABELS = makeLabelSet(ENTITY_TYPES);

/** What a feature says: for which labels, and how strongly. */
export type Weights = ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>;

/** A model that knows these features and nothing else, but what `lookUp` says of words. */
export function tinyModel(weights: Weights, lookUp: LookUpWord = () => UNKNOWN_WORD): EntityModel {
	const rows = [...weights].sort(([a], [b]) => a - b);
	const crf = buildModel({
		types: ENTITY_TYPES,
		scale: 0.1,
		calibration: UNCALIBRATED,
		transitions: new Float32Array(LABELS.count ** 2),
		features: Int32Array.from(rows, ([feature]) => feature),
		rowLengths: Uint8Array.from(rows, ([, cells]) => cells.length),
		rowCells: Uint8Array.from(rows.flatMap(([, cells]) => cells.map(([label]) => label))),
		rowWeights: Int8Array.from(rows.flatMap(([, cells]) => cells.map(([, weight]) => weight))),
	});
	return assembleModel('tiny', crf, { lexicon: NO_LEXICON, names: () => undefined }, lookUp);
}

/** A paragraph, cut up. */
export function blockOf(text: string): TokenizedBlock {
	const tokens = tokenize(text);
	return { kind: 'paragraph', text, tokens, sentences: splitSentences(tokens) };
}

/** The one sentence of a text, as features see it without a lexicon. */
export function sentenceOf(text: string, lookUp: LookUpWord = () => UNKNOWN_WORD) {
	const [sentence] = viewSentences(blockOf(text), (token) => viewWord(token, NO_LEXICON, lookUp));
	if (!sentence) throw new Error(`There is no sentence in “${text}”.`);
	return sentence;
}

/** The view of a word by itself. */
export function viewOf(word: string, lookUp: LookUpWord = () => UNKNOWN_WORD): WordView {
	return viewWord(tokenize(word)[0] as Token, NO_LEXICON, lookUp);
}

/** The feature that a token has for being this word. */
export function wordFeature(word: string): number {
	return viewOf(word).own[0] as number;
}
