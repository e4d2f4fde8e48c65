/**
 * Turns the model's own probability into a confidence that means what it says: a straight line between their logits (Platt 1999). A CRF that has learnt a corpus by heart is
 * surer than it should be.
 */
export interface Calibration {
	readonly slope: number;
	readonly shift: number;
}

export const UNCALIBRATED: Calibration = { slope: 1, shift: 0 };

/** Nearer to 0 and 1 than this, probabilities are taken for this. */
const EDGE = 1e-6;

/** The confidence of a probability; both are from 0 to 1. */
export function calibrate({ slope, shift }: Calibration, probability: number): number {
	return 1 / (1 + Math.exp(-(slope * logit(probability) + shift)));
}

/** log(p / (1 - p)), kept finite. */
export function logit(probability: number): number {
	const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
	return Math.log(p / (1 - p));
}
