import { CHECKS } from '../../../server/src/engine/index.js';
import { acceptsExamples } from './acceptsExamples.js';

const CODES = [
	'surname-before-full-name',
	'near-spelling',
	'shared-surname',
	'person-never-described',
	'full-name-repeated',
	'courtesy-title',
	'acronym-before-expansion',
	'acronym-never-used',
	'acronym-initials',
	'acronym-defined-twice',
];

for (const code of CODES) describe(code, () => acceptsExamples(CHECKS.find((check) => check.code === code)));
