import assert from 'node:assert/strict';
import { scoreNames } from '../../../../server/training/accuracy/scoreNames.js';

describe('scoreNames', () => {
	const gold = [
		{ start: 0, end: 11, type: 'person' },
		{ start: 17, end: 23, type: 'location' },
	];
	const found = [
		{ start: 0, end: 11, type: 'person', confidence: 0.97 },
		{ start: 17, end: 23, type: 'organization', confidence: 0.99 },
		{ start: 17, end: 22, type: 'location', confidence: 0.55 },
		{ start: 30, end: 34, type: 'person', confidence: 1 },
	];

	it('wants the same span and the same type, and passes over types that gold does not know', () => {
		const { all, types } = scoreNames([{ gold, found }]);
		assert.deepEqual(all, { right: 1, found: 3, gold: 2 });
		assert.deepEqual(
			[...types],
			[
				['location', { right: 0, found: 1, gold: 1 }],
				['person', { right: 1, found: 2, gold: 1 }],
			],
		);
	});

	it('sorts what was found by confidence, 1 into the highest', () => {
		const bins = scoreNames([{ gold, found }]).bins.filter((bin) => bin.found > 0);
		assert.deepEqual(
			bins.map(({ from, found, right }) => [from, found, right]),
			[
				[0.5, 1, 0],
				[0.95, 2, 1],
			],
		);
	});
});
