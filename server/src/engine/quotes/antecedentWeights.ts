import type { AntecedentFeature } from './antecedentFeatures.js';

/** How much each feature speaks for an antecedent, in units of log odds against the others; learnt by `server/training/speakers`. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentFeature, number>> = {
	'gender-known': 0.67,
	'same-sentence': 1.16,
	'one-sentence-back': 0.74,
	'two-sentences-back': 0.2,
	'three-to-five-back': -0.91,
	'farther-back': -0.99,
	'latest-of-gender': 0.13,
	'was-subject': 0.84,
	'was-subject-one-back': 0.29,
	'latest-and-subject': -0.52,
	'alone-of-late': 1.22,
	'was-quoted': -1.05,
	'spoke-last': 0.75,
	'spoke-in-this-sentence': 0.2,
	'spoke-one-back': 0.36,
	'spoke-earlier': -0.67,
	'seen-twice': 0.04,
	'seen-often': -0.03,
	'has-label': 0.12,
	nameless: -1.15,
};
