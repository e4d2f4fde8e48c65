import assert from 'node:assert/strict';
import { makeLabelSet } from '../../../server/src/engine/crf/labels.js';
import { chooseSpans, type ProbableSpan, prepareSums, probableSpans } from '../../../server/src/engine/crf/spanMarginals.js';
import { allPaths, somewhatRandom } from './bruteForce.js';

const LABELS = makeLabelSet(['a', 'b']);
const SCALE = 0.1;

/** The probability of each span, summed over every path. */
function spansByForce(scores: Int16Array, transitions: Float32Array, length: number): ReadonlyMap<string, number> {
	const real = Float32Array.from(scores, (score) => score * SCALE);
	const paths = allPaths(LABELS, real, transitions, length);
	const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
	const found = new Map<string, number>();
	for (const { path, score } of paths) {
		let start = 0;
		path.forEach((label, i) => {
			if (label === 0) return;
			const position = (label - 1) & 3;
			if (position === 0 || position === 3) start = i;
			if (position < 2) return;
			const key = `${start}-${i + 1} ${(label - 1) >> 2}`;
			found.set(key, (found.get(key) ?? 0) + Math.exp(score) / total);
		});
	}
	return found;
}

describe('probableSpans', () => {
	for (const length of [1, 2, 4, 5]) {
		it(`gives each span of ${length} tokens the share of the paths that have it`, () => {
			const scores = Int16Array.from(somewhatRandom(length * LABELS.count, length), (value) => Math.round(value * 12));
			const transitions = somewhatRandom(LABELS.count ** 2, 3);
			const expected = spansByForce(scores, transitions, length);
			const found = probableSpans(prepareSums(LABELS, transitions, SCALE), scores, length, 0);
			for (const { start, end, type, probability } of found) {
				assert.ok(Math.abs(probability - (expected.get(`${start}-${end} ${type}`) ?? 0)) < 1e-6, `${start}-${end} ${type}`);
			}
			assert.equal(found.length, expected.size);
		});
	}

	it('leaves out what is less probable than asked for', () => {
		const scores = Int16Array.from(somewhatRandom(5 * LABELS.count, 1), (value) => Math.round(value * 12));
		const sums = prepareSums(LABELS, somewhatRandom(LABELS.count ** 2, 2), SCALE);
		const all = probableSpans(sums, scores, 5, 0);
		assert.deepEqual(
			probableSpans(sums, scores, 5, 0.1),
			all.filter(({ probability }) => probability >= 0.1),
		);
	});

	it('gives nothing for no tokens', () => {
		assert.deepEqual(probableSpans(prepareSums(LABELS, new Float32Array(81), SCALE), new Int16Array(), 0, 0.1), []);
	});
});

describe('chooseSpans', () => {
	const span = (start: number, end: number, probability: number, type = 0): ProbableSpan => ({ start, end, type, probability });

	it('takes the spans that are probable enough, in order', () => {
		assert.deepEqual(chooseSpans([span(3, 4, 0.9), span(0, 2, 0.6), span(2, 3, 0.2)], 4, [0.3]), [span(0, 2, 0.6), span(3, 4, 0.9)]);
	});

	it('takes of those that overlap what sums up highest', () => {
		assert.deepEqual(chooseSpans([span(0, 4, 0.6), span(0, 2, 0.5), span(2, 4, 0.5)], 4, [0.3]), [span(0, 2, 0.5), span(2, 4, 0.5)]);
		assert.deepEqual(chooseSpans([span(0, 4, 0.8), span(0, 2, 0.5), span(2, 4, 0.5)], 4, [0.3]), [span(0, 4, 0.8)]);
	});

	it('has a threshold for each type', () => {
		assert.deepEqual(chooseSpans([span(0, 1, 0.4, 0), span(1, 2, 0.4, 1)], 2, [0.3, 0.5]), [span(0, 1, 0.4, 0)]);
	});
});
