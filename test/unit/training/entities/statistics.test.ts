import assert from 'node:assert/strict';
import { learnCaseness } from '../../../../server/training/entities/caseness.js';

describe('learnCaseness', () => {
	const text = (sentence: string) => `Harbour opens\n\n${sentence}\n`;
	const steps = learnCaseness(
		[
			text('He saw Halloway leave the harbour. Then Halloway left the harbour, and nobody saw the harbour again, nor Halloway.'),
			text('He liked March best, but they had to march. In March they march, and in March they rest.'),
			text('NOBODY SAW THE QUAY. Everybody went home.'),
		],
		3,
	);

	it('tells what is always capitalised from what never is', () => {
		assert.equal(steps.get('halloway'), 1);
		assert.equal(steps.get('harbour'), 5);
	});

	it('has steps between for what is both', () => {
		const step = steps.get('march') ?? 0;
		assert.ok(step > 1 && step < 5, `${step}`);
	});

	it('does not know what is rare, or begins sentences only', () => {
		for (const word of ['quay', 'everybody', 'then', 'home']) assert.equal(steps.get(word), undefined, word);
	});
});
