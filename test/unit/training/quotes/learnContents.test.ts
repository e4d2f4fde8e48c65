import assert from 'node:assert/strict';
import type { ContentExample } from '../../../../server/training/quotes/contentExamples.js';
import { learnContents } from '../../../../server/training/quotes/learnContents.js';

const SETTINGS = { seed: 1, contentEpochs: 3, contentLeastOccurrences: 10 };
const example = (isRight: boolean, ...features: readonly number[]): ContentExample => ({
	features: Int32Array.from(features),
	odds: 0,
	isRight,
});
const examples = Array.from({ length: 200 }, (_, i) => example(i % 2 === 0, i % 2 === 0 ? 7 : 8, 9));

describe('learning what speaks for contents', () => {
	it('raises what right ones have, lowers what wrong ones have, and leaves what both have', () => {
		const weights = learnContents(examples, SETTINGS, () => undefined);
		assert.ok((weights.get(7) ?? 0) > 20, String(weights.get(7)));
		assert.ok((weights.get(8) ?? 0) < -20, String(weights.get(8)));
		assert.ok(Math.abs(weights.get(9) ?? 0) < 10, String(weights.get(9)));
	});

	it('learns nothing of features that are rare', () => {
		assert.equal(learnContents([...examples, example(true, 10, 7)], SETTINGS, () => undefined).get(10), undefined);
	});

	it('learns only what the tagger has not known before', () => {
		const known = examples.map(({ features, isRight }) => ({ features, isRight, odds: isRight ? 6 : -6 }));
		assert.deepEqual(
			[...learnContents(known, SETTINGS, () => undefined).values()].filter((steps) => Math.abs(steps) > 20),
			[],
		);
	});
});
