import assert from 'node:assert/strict';
import { calibrate, UNCALIBRATED } from '../../../../server/src/engine/crf/calibration.js';
import { calibrationOf, type Judged } from '../../../../server/training/entities/calibrate.js';

/** Thousands of mentions that are right as often as `share` says of their probability. */
function judged(share: (probability: number) => number): readonly Judged[] {
	return Array.from({ length: 5000 }, (_, i) => {
		const confidence = 0.2 + (0.8 * (i + 0.5)) / 5000;
		// Of ten neighbours, the first so many are right.
		return { confidence, isRight: ((i * 7) % 10) / 10 < share(confidence) };
	});
}

describe('calibrationOf', () => {
	it('makes a model that is too sure less sure', () => {
		const points = calibrationOf(judged((probability) => probability ** 3));
		assert.ok(calibrate(points, 0.8) < 0.7);
		assert.ok(Math.abs(calibrate(points, 0.5 ** (1 / 3)) - 0.5) < 0.08);
	});

	it('promises that of those at 0.9 and above 97 of 100 are right', () => {
		const mentions = judged((probability) => Math.min(1, probability + 0.05));
		const points = calibrationOf(mentions);
		const sure = mentions.filter(({ confidence }) => calibrate(points, confidence) >= 0.9);
		assert.ok(sure.length > 100 && sure.filter(({ isRight }) => isRight).length / sure.length >= 0.96);
	});

	it('ascends, whatever it is given', () => {
		for (const mentions of [[], judged(() => 1), judged(() => 0), judged((probability) => 1 - probability)]) {
			const points = calibrationOf(mentions);
			for (let p = 0; p < 1; p += 0.01) assert.ok(calibrate(points, p) <= calibrate(points, p + 0.01), `${p}`);
		}
	});
});

describe('calibrate', () => {
	const points = [
		{ probability: 0.5, confidence: 0.4 },
		{ probability: 0.9, confidence: 0.8 },
		{ probability: 0.99, confidence: 0.9 },
	];

	it('meets its points and goes on beyond them', () => {
		for (const { probability, confidence } of points) assert.ok(Math.abs(calibrate(points, probability) - confidence) < 1e-9);
		assert.ok(calibrate(points, 0.1) < 0.2 && calibrate(points, 0.9999) > 0.9);
	});

	it('stays between 0 and 1', () => {
		for (const p of [0, 1e-12, 1 - 1e-12, 1]) assert.ok(calibrate(points, p) >= 0 && calibrate(points, p) <= 1);
	});

	it('leaves probabilities as they are without points', () => assert.equal(calibrate(UNCALIBRATED, 0.3), 0.3));
});
