import { CHECKS } from '../../../server/src/engine/index.js';
import { acceptsExamples } from './acceptsExamples.js';

const CODES = [
	'tense-contradicts-date',
	'age-contradicts-birth',
	'nearby-day',
	'month-style',
	'ordinal-day',
	'quote-fragment',
	'nested-same-marks',
	'quote-several-speakers',
];

for (const code of CODES) describe(code, () => acceptsExamples(CHECKS.find((check) => check.code === code)));
