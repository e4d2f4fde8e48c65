import { labelOf } from '../../src/engine/crf/labels.js';
import type { CrfModel } from '../../src/engine/crf/model.js';
import { decodeSpans } from '../../src/engine/entities/model/decodeSegment.js';
import type { Example } from '../crf/sequence.js';

/**
 * Doubts the gold where a model that has not seen it is sure of something else: the tokens of a name that the model is sure of (`least` is the least probability) may then bear its labels or those
 * of the gold. What annotators missed is learnt less as what is no name (label cleaning by cross-validation; Wang et al. 2019, "CrossWeigh", weight such sentences down instead).
 * `scores` are the model's for the same tokens.
 */
export function doubtGold(tokens: readonly Example[], crf: CrfModel, scores: Int16Array, least: number): readonly Example[] {
	const doubted = [...tokens];
	for (const { start, end, type, confidence } of decodeSpans(crf, scores, 0)) {
		if (confidence < least) continue;
		for (let i = start; i < end; i++) {
			const token = doubted[i] as Example;
			const label = labelOf(type, end - start === 1 ? 'S' : i === start ? 'B' : i === end - 1 ? 'E' : 'I');
			if (!token.allowed.includes(label)) doubted[i] = { ...token, allowed: [...token.allowed, label].sort((a, b) => a - b) };
		}
	}
	return doubted;
}
