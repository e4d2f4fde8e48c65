/**
 * Turns the model's own probability into a confidence that means what it says, by straight lines between some points, all in logits (as Platt 1999 does with one line): a CRF that
 * has learnt a corpus by heart is surer than it should be. The points ascend in both; the outermost lines go on.
 */
export type Calibration = readonly { readonly probability: number; readonly confidence: number }[];

/** What leaves probabilities as they are. */
export const UNCALIBRATED: Calibration = [];

/** Nearer to 0 and 1 than this, probabilities are taken for this. */
const EDGE = 1e-6;

/** The confidence of a probability; both are from 0 to 1. With fewer than two points, they are the same. */
export function calibrate(points: Calibration, probability: number): number {
	if (points.length < 2) return probability;
	let upper = 1;
	while (upper < points.length - 1 && (points[upper]?.probability ?? 1) < probability) upper++;
	const [from, to] = [points[upper - 1], points[upper]];
	if (!from || !to) return probability;
	const start = logit(from.probability);
	const share = (logit(probability) - start) / (logit(to.probability) - start);
	const low = logit(from.confidence);
	return 1 / (1 + Math.exp(-(low + share * (logit(to.confidence) - low))));
}

/** log(p / (1 - p)), kept finite. */
function logit(probability: number): number {
	const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
	return Math.log(p / (1 - p));
}
