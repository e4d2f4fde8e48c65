import type { AntecedentFeature } from './antecedentFeatures.js';

/** How much each feature speaks for an antecedent, in units of log odds against the others; learnt by `server/training/speakers`. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentFeature, number>> = {
	'gender-known': 0.67,
	'same-sentence': 1.18,
	'one-sentence-back': 0.7,
	'two-sentences-back': 0.19,
	'three-to-five-back': -0.91,
	'farther-back': -0.96,
	'latest-of-gender': 0.18,
	'was-subject': 0.83,
	'was-subject-one-back': 0.33,
	'latest-and-subject': -0.52,
	'alone-of-late': 1.23,
	'was-quoted': -1.03,
	'spoke-last': 0.74,
	'spoke-in-this-sentence': 0.21,
	'spoke-one-back': 0.31,
	'spoke-earlier': -0.59,
	'seen-twice': 0.05,
	'seen-often': -0.1,
	'has-label': 0.09,
	nameless: -1.09,
};
