import assert from 'node:assert/strict';
import { scoreSpeakers } from '../../../../server/training/accuracy/scoreSpeakers.js';

describe('scoreSpeakers', () => {
	const text = '“It is closed,” she said. A visitor said it was a pity.';
	const closed = { content: [[0, 15] as const], source: [[16, 19] as const], kind: 'person', names: ['Ines Okafor'] };
	const pity = { content: [[40, 54] as const], source: [[26, 35] as const], kind: 'unnamed', names: [] };
	const score = (names: readonly string[] | null) =>
		scoreSpeakers([
			{
				text,
				gold: [closed, pity],
				found: [
					{ content: [[0, 12]], names },
					{ content: [[40, 54]], names },
				],
			},
		]);

	it('wants the fullest name of whom a quote is given to, and counts pronouns once more', () => {
		const { named, pronouns } = score(['Ines Okafor', 'Okafor']);
		assert.deepEqual(named, { gold: 1, found: 1, right: 1, rightByAlias: 1 });
		assert.deepEqual(pronouns, named);
	});

	it('tells a right form from the right name', () => {
		assert.deepEqual(score(['Okafor', 'Ines Okafor']).named, { gold: 1, found: 1, right: 0, rightByAlias: 1 });
		assert.deepEqual(score(null).named, { gold: 1, found: 1, right: 0, rightByAlias: 0 });
	});

	it('holds it against the engine to name whom the article does not', () => {
		assert.deepEqual(score(['Ines Okafor']).unnamed, { found: 1, wronglyNamed: 1 });
		assert.deepEqual(score(null).unnamed, { found: 1, wronglyNamed: 0 });
	});

	it('finds an attribution by half of its characters, not by less', () => {
		const found = (end: number) => scoreSpeakers([{ text, gold: [closed], found: [{ content: [[0, end]], names: null }] }]).named.found;
		assert.equal(found(8), 1);
		assert.equal(found(7), 0);
	});
});
