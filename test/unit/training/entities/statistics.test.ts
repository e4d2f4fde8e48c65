import assert from 'node:assert/strict';
import { learnCaseness } from '../../../../server/training/entities/caseness.js';
import { growWordTree } from '../../../../server/training/entities/wordTree.js';

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

describe('growWordTree', () => {
	/** Two heaps of words, each in two smaller heaps: directions in a plane, near each other within a heap. */
	const angles = [0, 0.3, 3, 3.3].flatMap((angle) => Array.from({ length: 20 }, (_, i) => angle + i / 1000));
	const embeddings = {
		words: angles.map((_, i) => `word${i}`),
		dimensions: 2,
		vectors: Float32Array.from(angles.flatMap((angle) => [Math.cos(angle), Math.sin(angle)])),
	};
	const { leaves, parents } = growWordTree(embeddings, [2, 2], 7);
	const topOf = (word: number) => parents[0]?.[leaves[word] ?? 0];

	it('puts words that are near each other into one leaf, and far ones into others', () => {
		for (let i = 0; i < 80; i++) assert.equal(leaves[i] === leaves[0], i < 20, `word ${i}`);
	});

	it('puts leaves that are near each other under one parent', () => {
		assert.equal(topOf(0), topOf(20));
		assert.equal(topOf(40), topOf(60));
		assert.notEqual(topOf(0), topOf(40));
	});

	it('grows alike from the same seed', () => assert.deepEqual(growWordTree(embeddings, [2, 2], 7), { leaves, parents }));
});
