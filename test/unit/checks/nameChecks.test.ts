import assert from 'node:assert/strict';
import { annotate, CHECKS, readAnnotations } from '../../../server/src/engine/index.js';
import { testEngine } from '../../support/engine.js';
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

describe('near-spelling', () => {
	it('lets a spelling pass that “[sic]” says is meant', () => {
		const article = (mark: string) =>
			`Angela Corrie, the mayor, left. Corrie was late.\n\n“It is Angela Corie${mark} who is late,” he wrote.`;
		const found = (mark: string) =>
			readAnnotations(annotate(testEngine(), article(mark), { syntax: 'plain' })).findings.map(({ code }) => code);
		assert.deepEqual(found(''), ['near-spelling']);
		assert.deepEqual(found(' [sic]'), []);
	});
});
