import assert from 'node:assert/strict';
import type { Embeddings } from '../../../../server/training/entities/embeddings.js';
import { growWordTree } from '../../../../server/training/entities/wordTree.js';

/** Words around four directions: two of things, two of people. */
function embeddings(): Embeddings {
	const directions = [0, 0.4, 2, 2.4];
	const words = Array.from({ length: 80 }, (_, i) => `${'abcd'[i % 4]}${i}`);
	const vectors = Float32Array.from(
		words.flatMap((_, i) => {
			const angle = (directions[i % 4] ?? 0) + Math.sin(i) * 0.03;
			return [Math.cos(angle), Math.sin(angle)];
		}),
	);
	return { words, dimensions: 2, vectors };
}

describe('growWordTree', () => {
	const { words } = embeddings();
	const tree = growWordTree(embeddings(), [2, 2], 1);
	const kindsIn = (leaf: number) => new Set(words.filter((_, i) => tree.leaves[i] === leaf).map((word) => word[0]));

	it('puts words into leaves with their like', () => {
		const leaves = new Set(tree.leaves);
		assert.equal(leaves.size, 4);
		for (const leaf of leaves) assert.equal(kindsIn(leaf).size, 1, [...kindsIn(leaf)].join(' '));
	});

	it('puts leaves that are near each other under one parent', () => {
		const parentOf = (word: string) => tree.parents[0]?.[tree.leaves[words.findIndex((other) => other.startsWith(word))] ?? 0];
		assert.equal(parentOf('a'), parentOf('b'));
		assert.equal(parentOf('c'), parentOf('d'));
		assert.notEqual(parentOf('a'), parentOf('c'));
	});

	it('grows the same tree from the same seed', () => assert.deepEqual(growWordTree(embeddings(), [2, 2], 1), tree));

	it('splits no cluster that has too few words', () => {
		const few: Embeddings = { words: ['a', 'b', 'c'], dimensions: 2, vectors: Float32Array.from([1, 0, 0, 1, 1, 0]) };
		assert.deepEqual([...growWordTree(few, [8, 8], 1).leaves], [0, 0, 0]);
	});
});
