import assert from 'node:assert/strict';
import { KindNetwork } from '../../../../server/training/entities/kindNetwork.js';

/** Words around a circle: the first question asks for the half that a word lies in, the second for the quarter that one behind it would. */
const ANGLES = Array.from({ length: 60 }, (_, i) => (i * 2 * Math.PI) / 60);
const EMBEDDINGS = {
	words: ANGLES.map((_, i) => `word${i}`),
	dimensions: 2,
	vectors: Float32Array.from(ANGLES.flatMap((angle) => [Math.cos(angle), Math.sin(angle)])),
};
const SETTINGS = { hidden: 12, questions: 2, kinds: 2, epochs: 60, learningRate: 0.1, l2: 0, seed: 3 };
const kindOf = (word: number) => (word < 30 ? 0 : 1);
const isEast = (word: number) => (word < 15 || word >= 45 ? 0 : 1);

function counted(word: number) {
	const counts = [0, 0, 0, 0];
	counts[kindOf(word)] = 3;
	// Of every other word nothing is known but what it is itself.
	if (word % 2 === 0) counts[2 + isEast(word)] = 1;
	return { word, counts };
}

describe('KindNetwork', () => {
	const learnt = ANGLES.map((_, word) => word).filter((word) => word % 5 !== 2);
	const network = new KindNetwork(EMBEDDINGS, SETTINGS);
	network.learn(learnt.map(counted));

	it('judges words that it has not learnt by those that are near', () => {
		for (const word of [7, 22, 37, 52]) {
			const probabilities = network.probabilities(word);
			assert.ok((probabilities[kindOf(word)] as number) > 0.9, `word ${word}`);
			assert.ok((probabilities[2 + isEast(word)] as number) > 0.8, `beside word ${word}`);
		}
	});

	it('gives probabilities that add up to 1 for each question', () => {
		const [a = 0, b = 0, c = 0, d = 0] = network.probabilities(13);
		assert.ok(Math.abs(a + b - 1) < 1e-9 && Math.abs(c + d - 1) < 1e-9);
	});

	it('learns the same from the same words and seed', () => {
		const again = new KindNetwork(EMBEDDINGS, SETTINGS);
		again.learn(learnt.map(counted));
		assert.deepEqual([...again.probabilities(13)], [...network.probabilities(13)]);
	});
});
