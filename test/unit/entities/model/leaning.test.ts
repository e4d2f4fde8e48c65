import assert from 'node:assert/strict';
import { likeliestKind, likeliestKinds, withoutSecond } from '../../../../server/src/engine/entities/model/leaning.js';

describe('what a word leans to', () => {
	it('is the likeliest kind, in four steps of how likely it is', () => {
		const steps = [0.4, 0.6, 0.8, 0.95].map((probability) => likeliestKind([0.3, probability, 0.05]));
		assert.deepEqual(steps, [5, 6, 7, 8]);
		assert.equal(likeliestKind([0.95, 0.05]), 4);
	});

	it('tells the kind that comes second, where one does', () => {
		const [alone, second, third] = [
			[0.95, 0.05, 0],
			[0.6, 0.4, 0],
			[0.6, 0, 0.4],
		].map(likeliestKinds);
		assert.equal(alone, likeliestKind([0.95, 0.05, 0]));
		assert.notEqual(second, third);
		assert.equal(withoutSecond(second as number), withoutSecond(third as number));
	});

	it('is never 0, which stands for words of which nothing is known', () => {
		assert.ok(likeliestKind([1]) > 0);
		assert.ok(withoutSecond(likeliestKinds([0.5, 0.5])) > 0);
	});
});
