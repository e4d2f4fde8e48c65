import { OUTSIDE, readLabel } from '../../crf/labels.js';
import { pruneLabels } from '../../crf/lattice.js';
import { stretchProbabilities } from '../../crf/marginals.js';
import { addFeature } from '../../crf/model.js';
import { viterbi } from '../../crf/viterbi.js';
import type { Token } from '../../tokens/token.js';
import type { EntityModel, ScoredWord } from './entityModel.js';
import { MOST_CONTEXT_FEATURES, type SentenceView, writeContextFeatures } from './sentenceFeatures.js';

/** A name in a sentence: a half-open range of its tokens, the number of its type in the model's list, and how probable it is, 0 to 1. */
export interface TaggedSpan {
	readonly start: number;
	readonly end: number;
	readonly type: number;
	readonly confidence: number;
}

/** Labels that score so much below a token's best are left out: at 5, fewer than one name in a thousand changes. */
const MARGIN = 5;

/** More than any label can lack. */
const CERTAIN = 1e6;

/** The model's names in one sentence: the most probable label sequence, each name with its exact marginal probability. */
export function tagSentence({ crf }: EntityModel, sentence: SentenceView<ScoredWord>): readonly TaggedSpan[] {
	const { length } = sentence.tokens;
	const { count } = crf.labels;
	const scores = new Float32Array(length * count);
	const features = new Int32Array(MOST_CONTEXT_FEATURES);
	for (let i = 0; i < length; i++) {
		if (!isInQuestion(sentence, i)) {
			scores[i * count + OUTSIDE] = CERTAIN;
			continue;
		}
		scores.set((sentence.words[i] as ScoredWord).scores, i * count);
		const end = writeContextFeatures(sentence, i, features);
		for (let f = 0; f < end; f++) addFeature(crf, features[f] as number, scores, i * count);
	}
	for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) * crf.scale;
	const lattice = pruneLabels(crf.labels, scores, length, MARGIN);
	const path = viterbi(crf.labels, lattice, scores, crf.transitions);
	const spans = spansOf(path);
	if (spans.length === 0) return [];
	const confidences = stretchProbabilities(crf.labels, lattice, scores, crf.steps, path, spans);
	return spans.map((span, i) => ({ ...span, confidence: confidences[i] ?? 0 }));
}

/** Whether a token can belong to a name at all: in cased text, only where a capital, a number or a sign stands within two tokens. */
function isInQuestion({ tokens, lineCase }: SentenceView, i: number): boolean {
	if (lineCase !== 0) return true;
	for (let at = Math.max(0, i - 2); at <= i + 2 && at < tokens.length; at++) {
		const token = tokens[at] as Token;
		if (token.kind === 'word' ? token.letterCase !== 'lower' : token.kind !== 'mark') return true;
	}
	return false;
}

function spansOf(path: Uint8Array): readonly Omit<TaggedSpan, 'confidence'>[] {
	const spans: Omit<TaggedSpan, 'confidence'>[] = [];
	let start = 0;
	path.forEach((label, i) => {
		if (label === 0) return;
		const { type, position } = readLabel(label);
		if (position === 'B' || position === 'S') start = i;
		if (position === 'E' || position === 'S') spans.push({ start, end: i + 1, type });
	});
	return spans;
}
