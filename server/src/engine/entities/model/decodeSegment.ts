import { calibrate } from '../../crf/calibration.js';
import { OUTSIDE, readLabel } from '../../crf/labels.js';
import { isAllOutside, type Lattice, pruneLabels } from '../../crf/lattice.js';
import { stretchProbabilities } from '../../crf/marginals.js';
import type { CrfModel } from '../../crf/model.js';
import { viterbi } from '../../crf/viterbi.js';

/** A name: a half-open range of tokens, the number of its type in the model's list, and how probable it is, 0 to 1. */
export interface TaggedSpan {
	readonly start: number;
	readonly end: number;
	readonly type: number;
	readonly confidence: number;
}

/** Labels that score so much below a token's best are left out: at 5, fewer than one name in a thousand changes. */
const MARGIN = 5;

/** The most probable label of each token with these scores (in units of the model's scale). */
export function decodeLabels(crf: CrfModel, scores: Int16Array): Uint8Array {
	const lattice = latticeOf(crf, scores);
	return isAllOutside(lattice) ? new Uint8Array(lattice.length) : viterbi(crf.labels, lattice, crf.transitions);
}

/** The names of the most probable label sequence, each with its marginal probability, calibrated; token 0 counts as `from`. */
export function decodeSpans(crf: CrfModel, scores: Int16Array, from: number): readonly TaggedSpan[] {
	const lattice = latticeOf(crf, scores);
	if (isAllOutside(lattice)) return [];
	const path = viterbi(crf.labels, lattice, crf.transitions);
	const spans = spansOf(path);
	if (spans.length === 0) return [];
	const confidences = stretchProbabilities(crf.labels, lattice, crf.steps, path, spans);
	return spans.map(({ start, end, type }, i) => ({
		start: from + start,
		end: from + end,
		type,
		confidence: calibrate(crf.calibration, confidences[i] ?? 0),
	}));
}

function latticeOf({ labels, scale }: CrfModel, scores: Int16Array): Lattice {
	return pruneLabels(labels, scores, scores.length / labels.cells, MARGIN, scale);
}

function spansOf(path: Uint8Array): readonly Omit<TaggedSpan, 'confidence'>[] {
	const spans: Omit<TaggedSpan, 'confidence'>[] = [];
	let start = 0;
	path.forEach((label, i) => {
		if (label === OUTSIDE) return;
		const { type, position } = readLabel(label);
		if (position === 'B' || position === 'S') start = i;
		if (position === 'E' || position === 'S') spans.push({ start, end: i + 1, type });
	});
	return spans;
}
