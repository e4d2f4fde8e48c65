import type { AntecedentFeature } from './antecedentFeatures.js';

/** How much each feature speaks for an antecedent, in units of log odds against the others; learnt by `server/training/speakers`. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentFeature, number>> = {
	'gender-known': 0.65,
	'same-sentence': 1.16,
	'one-sentence-back': 0.75,
	'two-sentences-back': 0.2,
	'three-to-five-back': -0.91,
	'farther-back': -1,
	'latest-of-gender': 0.13,
	'was-subject': 0.81,
	'was-subject-one-back': 0.29,
	'latest-and-subject': -0.53,
	'alone-of-late': 1.22,
	'was-quoted': -1.05,
	'spoke-last': 0.74,
	'spoke-in-this-sentence': 0.2,
	'spoke-one-back': 0.35,
	'spoke-earlier': -0.65,
	'seen-twice': -0.02,
	'seen-often': -0.01,
	'has-label': 0.13,
	nameless: -1.15,
};
