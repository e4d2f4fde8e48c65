import type { AntecedentFeature } from './antecedentFeatures.js';

/** How much each feature speaks for an antecedent, in units of log odds against the others. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentFeature, number>> = {
	'gender-known': 0.53,
	'same-sentence': 1.13,
	'one-sentence-back': 0.79,
	'two-sentences-back': 0.27,
	'three-to-five-back': -1.02,
	'farther-back': -0.97,
	'latest-of-gender': 0.16,
	'was-subject': 0.76,
	'was-subject-one-back': 0.36,
	'latest-and-subject': -0.42,
	'alone-of-late': 1.33,
	'was-quoted': -1.03,
	'spoke-last': 0.77,
	'spoke-in-this-sentence': 0.19,
	'spoke-one-back': 0.39,
	'spoke-earlier': -0.73,
	'seen-twice': -0.11,
	'seen-often': -0.05,
	'has-label': 0.27,
	nameless: -0.95,
};
