import assert from 'node:assert/strict';
import { labelOf, makeLabelSet, OUTSIDE } from '../../../server/src/engine/crf/labels.js';
import { pruneLabels } from '../../../server/src/engine/crf/lattice.js';
import { viterbi } from '../../../server/src/engine/crf/viterbi.js';
import { compress } from '../../../server/training/crf/compress.js';
import { addMarginals, makeScratch } from '../../../server/training/crf/forwardBackward.js';
import { listPairs, unpackPairs } from '../../../server/training/crf/labelPairs.js';
import { layOut, type Sequences } from '../../../server/training/crf/sequence.js';
import { type Trained, type TrainingOptions, trainCrf } from '../../../server/training/crf/train.js';
import { allPaths, somewhatRandom } from './bruteForce.js';

const labels = makeLabelSet(['person', 'place']);
const { count, cells } = labels;
const pairs = listPairs(labels);
const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-5, `${actual} is not ${expected}`);

describe('addMarginals', () => {
	const length = 4;
	const any = Array.from({ length: count }, (_, label) => label);
	const single = (label: number) => [label];
	const partial = [[OUTSIDE, labelOf(0, 'B'), labelOf(1, 'B')], any, [labelOf(0, 'E'), labelOf(1, 'E'), labelOf(1, 'S'), OUTSIDE], any];
	const path = [labelOf(1, 'B'), labelOf(1, 'E'), OUTSIDE, labelOf(0, 'S')].map(single);

	const run = (allowed: readonly (readonly number[])[] | null, far = 1, sign = 1) => {
		const scores = somewhatRandom(length * count, 20).map((score) => score * far);
		const packed = somewhatRandom(pairs.to.length, 21);
		const transitions = unpackPairs(pairs, packed);
		const marginals = new Float64Array(length * count);
		const pairMarginals = new Float64Array(pairs.to.length);
		// One token more before the sequence than it has, so that the labels are looked up where the sequence begins.
		const before = allowed && [[OUTSIDE], ...allowed];
		const logZ = addMarginals(
			pairs,
			Float64Array.from(scores),
			Float64Array.from(packed, Math.exp),
			length,
			before,
			1,
			sign,
			marginals,
			pairMarginals,
			makeScratch(pairs, length + 3),
		);
		const paths = allPaths(labels, scores, transitions, length).filter(({ path: way }) =>
			way.every((label, i) => allowed?.[i]?.includes(label) ?? true),
		);
		const top = Math.max(...paths.map(({ score }) => score));
		const all = paths.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
		const share = (times: (way: readonly number[]) => number) =>
			paths.reduce((sum, { path: way, score }) => sum + times(way) * Math.exp(score - top), 0) / all;
		return { logZ, marginals, pairMarginals: unpackPairs(pairs, Float32Array.from(pairMarginals)), expected: top + Math.log(all), share };
	};

	for (const [what, allowed, far] of [
		['all paths', null, 1],
		['all paths, of scores far apart', null, 40],
		['the paths of partial labels', partial, 1],
		['the paths of partial labels, of scores far apart', partial, 40],
		['a single path', path, 1],
	] as const) {
		it(`gives log Z and the marginals of ${what}`, () => {
			const { logZ, marginals, pairMarginals, expected, share } = run(allowed, far);
			close(logZ, expected);
			marginals.forEach((marginal, cell) => {
				close(
					marginal,
					share((way) => (way[Math.floor(cell / count)] === cell % count ? 1 : 0)),
				);
			});
			pairMarginals.forEach((marginal, pair) => {
				close(
					marginal,
					share((way) => way.filter((to, i) => i > 0 && (way[i - 1] ?? 0) * count + to === pair).length),
				);
			});
		});
	}

	it('takes the marginals away where the sign is minus', () => {
		assert.deepEqual(
			run(partial, 1, -1).marginals.map((marginal) => -marginal || 0),
			run(partial).marginals,
		);
	});

	it('says so, and adds nothing, where no path is allowed', () => {
		for (const label of [labelOf(0, 'B'), labelOf(0, 'I')]) {
			const { logZ, marginals, pairMarginals } = run([0, 1, 2, 3].map(() => [label]));
			assert.equal(logZ, Number.NEGATIVE_INFINITY);
			assert.ok([...marginals, ...pairMarginals].every((marginal) => marginal === 0));
		}
	});
});

describe('trainCrf', () => {
	const options: TrainingOptions = { epochs: 30, learningRate: 0.2, dropout: 0.2, l2: 0.001, seed: 1, report: () => undefined };
	const [THE, NEW, YORK, SAYS, ANN, LIMA, OSLO] = [11, 12, 13, 14, 15, 16, 17];
	const token = (feature: number, ...allowed: readonly number[]) => ({ features: Int32Array.from([feature, 99]), allowed });
	const newYork = [token(NEW, labelOf(1, 'B')), token(YORK, labelOf(1, 'E'))];
	const sentences = [
		[token(THE, OUTSIDE), ...newYork, token(SAYS, OUTSIDE)],
		[token(ANN, labelOf(0, 'S')), token(SAYS, OUTSIDE), token(NEW, OUTSIDE)],
		[token(LIMA, labelOf(0, 'S'), labelOf(1, 'S')), token(SAYS, OUTSIDE)],
		[token(LIMA, labelOf(1, 'S')), token(SAYS, OUTSIDE)],
		[token(OSLO, labelOf(0, 'S'), labelOf(1, 'S'))],
	].map((tokens) => ({ tokens, weight: 1 }));
	const data = layOut(sentences, 1);

	const tag = ({ emissions, transitions }: Trained, { hashes }: Sequences, features: readonly number[]) => {
		const scores = new Float32Array(features.length * cells);
		features.forEach((feature, t) => {
			for (const hash of [feature, 99]) {
				const row = hashes.indexOf(hash) * cells;
				for (let c = 0; c < cells; c++) scores[t * cells + c] = (scores[t * cells + c] ?? 0) + (emissions[row + c] ?? 0);
			}
		});
		return [...viterbi(labels, pruneLabels(labels, scores, features.length, Number.POSITIVE_INFINITY), transitions)];
	};

	it('learns what is telling from whole and partial labels', () => {
		const trained = trainCrf(labels, data, options);
		assert.deepEqual(tag(trained, data, [ANN, SAYS, NEW, YORK, SAYS]), [
			labelOf(0, 'S'),
			OUTSIDE,
			labelOf(1, 'B'),
			labelOf(1, 'E'),
			OUTSIDE,
		]);
		assert.deepEqual(tag(trained, data, [LIMA, SAYS, NEW]), [labelOf(1, 'S'), OUTSIDE, OUTSIDE]);
		assert.notEqual(tag(trained, data, [OSLO])[0], OUTSIDE);
	});

	it('reports a loss that falls', () => {
		const losses: number[] = [];
		trainCrf(labels, data, { ...options, report: (line) => losses.push(Number(/loss (?<loss>[\d.]+)/u.exec(line)?.groups?.['loss'])) });
		assert.equal(losses.length, options.epochs);
		assert.ok((losses.at(-1) ?? 9) < (losses[0] ?? 0) / 5, losses.join(' '));
	});

	it('gives the same for the same seed only', () => {
		const trained = trainCrf(labels, data, options);
		assert.deepEqual(trainCrf(labels, data, options), trained);
		assert.notDeepEqual(trainCrf(labels, data, { ...options, seed: 2 }), trained);
	});

	it('prunes all but as many weights as it may keep, and makes do with them', () => {
		const trained = trainCrf(labels, data, { ...options, pruning: { after: 10, most: 20 } });
		const used = trained.emissions.filter((weight) => weight !== 0).length;
		assert.ok(used > 10 && used <= 20, `${used}`);
		assert.deepEqual(tag(trained, data, [ANN, SAYS, NEW, YORK, SAYS]), [
			labelOf(0, 'S'),
			OUTSIDE,
			labelOf(1, 'B'),
			labelOf(1, 'E'),
			OUTSIDE,
		]);
	});

	it('gives the mean of the weights of the last epochs', () => {
		const { emissions, transitions } = trainCrf(labels, data, { ...options, epochs: 1, averaged: 1 });
		const far = trainCrf(labels, data, { ...options, epochs: 1 });
		const size = (weights: Float32Array) => Math.hypot(...weights);
		assert.ok(size(emissions) < size(far.emissions) && size(transitions) < size(far.transitions));
		assert.deepEqual(trainCrf(labels, data, { ...options, epochs: 1, averaged: 5 }).emissions, emissions);
	});

	it('learns nothing from a sequence whose labels cannot follow each other', () => {
		const impossible = layOut([{ tokens: [token(NEW, labelOf(1, 'B')), token(SAYS, OUTSIDE)], weight: 1 }], 1);
		assert.ok(trainCrf(labels, impossible, options).emissions.every((weight) => weight === 0));
	});
});

describe('compress', () => {
	const data = layOut([{ tokens: [{ features: Int32Array.from([30, 10, 20]), allowed: [OUTSIDE] }], weight: 1 }], 1);
	const rows = new Map([
		[30, [1, 0, 0, 0, 0, 0, 0, -1, 0.05, 0, 0]],
		[10, [0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
		[20, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0.2, 0]],
	]);
	const trained = {
		emissions: Float32Array.from([...data.hashes].flatMap((hash) => rows.get(hash) ?? [])),
		transitions: new Float32Array(count ** 2),
	};
	const compressed = (options: { readonly threshold: number; readonly most: number }) => {
		const { features, rowLengths, rowCells, rowWeights, scale } = compress(labels, data, trained, { keep: 0.5, ...options });
		let at = 0;
		return [...features].map((hash, i) => {
			const row = Array.from({ length: rowLengths[i] ?? 0 }, () => [rowCells[at], Math.round((rowWeights[at++] ?? 0) * scale * 50) / 50]);
			return [hash, ...row];
		});
	};

	it('takes out what is below the threshold, in the order of the hashes', () => {
		assert.deepEqual(compressed({ threshold: 0.05, most: 9 }), [
			[10, [1, 1]],
			[20, [9, 0.1]],
			[30, [0, 0.5], [7, -0.5]],
		]);
	});

	it('leaves nothing out but zeros at a threshold of 0', () => {
		assert.deepEqual(compressed({ threshold: 0, most: 9 })[2], [30, [0, 0.5], [7, -0.5], [8, 0.02]]);
	});

	it('keeps the strongest features where there are too many', () => {
		assert.deepEqual(compressed({ threshold: 0, most: 1 }), [[10, [1, 1]]]);
	});
});
