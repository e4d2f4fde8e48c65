import assert from 'node:assert/strict';
import { annotate, readAnnotations } from '../../../server/src/engine/index.js';
import { testEngine } from '../../support/engine.js';

/** Texts that no test would outlive where a check tries every way to read them, and what is found in them. */
const HARD: readonly (readonly [name: string, text: string, findings: readonly string[]])[] = [
	['opening single marks before a double one', `${'‘a '.repeat(5_000)}“`, ['unbalanced-quotation-mark']],
	['a list of names that no "and" ends', `“It is a very great embarrassment to us all,” said ${'Ann, '.repeat(60)}Roe.`, []],
];

describe('checks take time in proportion to the text', () => {
	for (const [name, text, codes] of HARD)
		it(`reads ${name}`, () => {
			const { findings } = readAnnotations(annotate(testEngine(), text, { syntax: 'plain' }));
			assert.deepEqual([...new Set(findings.map(({ code }) => code))], codes);
		});
});
