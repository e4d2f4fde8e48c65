import assert from 'node:assert/strict';
import { hashFeature, hashString } from '../../../server/src/engine/crf/hash.js';
import { labelOf, makeLabelSet, OUTSIDE, readLabel } from '../../../server/src/engine/crf/labels.js';
import { pruneLabels } from '../../../server/src/engine/crf/lattice.js';
import { stretchProbabilities } from '../../../server/src/engine/crf/marginals.js';
import { addFeature, buildModel, type CrfWeights } from '../../../server/src/engine/crf/model.js';
import { readModelFile, writeModelFile } from '../../../server/src/engine/crf/modelFile.js';
import { viterbi } from '../../../server/src/engine/crf/viterbi.js';
import { allPaths, labelScores, somewhatRandom } from './bruteForce.js';

const labels = makeLabelSet(['person', 'place']);
const LENGTH = 4;
const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-4, `${actual} is not ${expected}`);

describe('labels', () => {
	it('number B, I, E and S of each type', () => {
		assert.deepEqual(readLabel(labelOf(1, 'E')), { type: 1, position: 'E' });
		assert.equal(labels.count, 9);
	});

	it('let a span only go on as itself', () => {
		assert.deepEqual(labels.follows[labelOf(0, 'B')], [labelOf(0, 'I'), labelOf(0, 'E')]);
		assert.ok(!labels.mayEnd[labelOf(0, 'B')] && !labels.mayBegin[labelOf(0, 'E')] && labels.mayBegin[OUTSIDE]);
	});
});

describe('viterbi', () => {
	for (const salt of [1, 2, 3, 4, 5]) {
		it(`finds the best of all paths (${salt})`, () => {
			const cells = somewhatRandom(LENGTH * labels.cells, salt);
			const transitions = somewhatRandom(labels.count ** 2, salt + 10);
			const best = allPaths(labels, labelScores(labels, cells), transitions, LENGTH).reduce((a, b) => (b.score > a.score ? b : a));
			assert.deepEqual([...viterbi(labels, pruneLabels(labels, cells, LENGTH, Number.POSITIVE_INFINITY), transitions)], best.path);
		});
	}

	it('takes an empty sequence', () =>
		assert.equal(viterbi(labels, pruneLabels(labels, new Float32Array(0), 0, 8), new Float32Array(81)).length, 0));
});

describe('pruneLabels', () => {
	it('keeps what is near the best, and always the outside label', () => {
		const first = [-50, 1, -1, -11, -50, ...Array<number>(4).fill(-50), 2, 0];
		const second = [5, 4, ...Array<number>(9).fill(0)];
		const lattice = pruneLabels(labels, Float32Array.from([...first, ...second]), 2, 2);
		assert.deepEqual([...lattice.labels.slice(0, lattice.starts[2])], [0, 1, 2, 0, 1]);
		assert.deepEqual([...lattice.starts], [0, 3, 5]);
		assert.deepEqual([...lattice.scores.slice(0, lattice.starts[2])], [-50, 3, 1, 5, 4]);
	});
});

describe('stretchProbabilities', () => {
	it('are the share of the paths that bear these labels there', () => {
		const cells = somewhatRandom(LENGTH * labels.cells, 7);
		const transitions = somewhatRandom(labels.count ** 2, 8);
		const lattice = pruneLabels(labels, cells, LENGTH, Number.POSITIVE_INFINITY);
		const path = viterbi(labels, lattice, transitions);
		const paths = allPaths(labels, labelScores(labels, cells), transitions, LENGTH).map(({ path: way, score }) => ({
			way,
			weight: Math.exp(score),
		}));
		const all = paths.reduce((sum, { weight }) => sum + weight, 0);
		const stretches = [
			{ start: 0, end: 1 },
			{ start: 1, end: 4 },
			{ start: 0, end: 4 },
		];
		stretchProbabilities(labels, lattice, transitions.map(Math.exp), path, stretches).forEach((probability, k) => {
			const { start, end } = stretches[k] ?? { start: 0, end: 0 };
			const agreeing = paths.filter(({ way }) => way.slice(start, end).every((label, i) => label === path[start + i]));
			close(probability, agreeing.reduce((sum, { weight }) => sum + weight, 0) / all);
		});
	});
});

describe('model files', () => {
	const weights: CrfWeights = {
		types: ['person', 'place'],
		scale: 0.5,
		calibration: [
			{ probability: 0.5, confidence: 0.4 },
			{ probability: 0.99, confidence: 0.9 },
		],
		transitions: somewhatRandom(81, 3),
		features: Int32Array.from([-2000000000, 5, 2100000000]),
		rowLengths: Uint8Array.from([1, 2, 1]),
		rowCells: Uint8Array.from([0, 1, 8, 2]),
		rowWeights: Int8Array.from([-5, 7, -127, 127]),
	};
	const tables = new Map([['table.words', Int32Array.from([1, -7])]]);

	it('read back as written', () => assert.deepEqual(readModelFile(writeModelFile({ weights, tables })), { weights, tables }));

	it('are refused where they are cut short or no model', () => {
		const bytes = writeModelFile({ weights, tables });
		for (const length of [0, 5, 9, 40, bytes.length - 1]) assert.equal(readModelFile(bytes.slice(0, length)), null, `${length} bytes`);
		assert.equal(readModelFile(Uint8Array.from('not a model file at all', (char) => char.charCodeAt(0))), null);
	});

	it('score the features they hold, and no others', () => {
		const model = buildModel(weights);
		const scores = new Float32Array(18);
		for (const feature of [5, 5, 6, 2100000000]) addFeature(model, feature, scores, 9);
		assert.deepEqual([...scores], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 127, 0, 0, 0, 0, 0, -254]);
	});
});

describe('hashes', () => {
	it('are never 0 and hardly ever meet', () => {
		const hashes = new Set<number>();
		for (let i = 0; i < 100_000; i++) hashes.add(hashFeature(i % 50, hashString(`word${i}`)));
		assert.ok(hashes.size > 99_990 && !hashes.has(0));
	});
});
