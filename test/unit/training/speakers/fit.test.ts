import assert from 'node:assert/strict';
import { ANTECEDENT_WEIGHTS } from '../../../../server/src/engine/quotes/speakers/antecedentWeights.js';
import type { Choice } from '../../../../server/training/speakers/choices.js';
import { type AntecedentWeights, countRight, fitWeights } from '../../../../server/training/speakers/fit.js';

const NOTHING = Object.fromEntries(Object.keys(ANTECEDENT_WEIGHTS).map((feature) => [feature, 0])) as AntecedentWeights;
const CHOICE: Choice = {
	candidates: [
		{ features: ['was-quoted'], isRight: false },
		{ features: ['was-subject'], isRight: true },
	],
};

describe('the weights of antecedents', () => {
	it('speak for what the right ones have, and against what the others have', () => {
		const weights = fitWeights([CHOICE], NOTHING, 1);
		assert.ok(weights['was-subject'] > 0 && weights['was-quoted'] < 0);
		assert.equal(countRight([CHOICE], weights), 1);
	});

	it('stay as they were where nothing is to be learnt', () => {
		assert.deepEqual(fitWeights([], ANTECEDENT_WEIGHTS, 1), ANTECEDENT_WEIGHTS);
		const hopeless: Choice = { candidates: CHOICE.candidates.map((candidate) => ({ ...candidate, isRight: false })) };
		assert.deepEqual(fitWeights([hopeless], ANTECEDENT_WEIGHTS, 1), ANTECEDENT_WEIGHTS);
	});

	it('go less far the harder the prior pulls', () => {
		assert.ok(fitWeights([CHOICE], NOTHING, 10)['was-subject'] < fitWeights([CHOICE], NOTHING, 1)['was-subject']);
	});
});
