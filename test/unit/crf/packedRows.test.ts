import assert from 'node:assert/strict';
import { UNCALIBRATED } from '../../../server/src/engine/crf/calibration.js';
import { makeLabelSet } from '../../../server/src/engine/crf/labels.js';
import type { CrfWeights } from '../../../server/src/engine/crf/model.js';
import { PackedRows } from '../../../server/src/engine/crf/packedRows.js';

const LABELS = makeLabelSet(['a']);
/** The cell of the only type, which counts for all its labels. */
const TYPE = LABELS.count;

/** Two features: one of labels 0 and 1, one of label 4 and the type. */
const WEIGHTS: CrfWeights = {
	types: LABELS.types,
	scale: 1,
	calibration: UNCALIBRATED,
	transitions: new Float32Array(),
	features: Int32Array.of(-77, 1234),
	rowLengths: Uint8Array.of(2, 2),
	rowCells: Uint8Array.of(0, 1, 4, TYPE),
	rowWeights: Int8Array.of(-100, 7, 50, -3),
};

/** What features weigh together, for each label. */
function sums(rows: PackedRows, features: readonly number[]): readonly number[] {
	const place = rows.make(1);
	rows.add(features, place);
	return [...rows.values.subarray(place, place + rows.width)]
		.flatMap((both) => {
			const lower = (both << 16) >> 16;
			return [lower, (both - lower) >> 16];
		})
		.slice(0, LABELS.count);
}

describe('packed rows', () => {
	it('add up the weights of the labels, those of their types with them', () => {
		const rows = new PackedRows(LABELS, WEIGHTS);
		assert.deepEqual(sums(rows, [-77]), [-100, 7, 0, 0, 0]);
		assert.deepEqual(sums(rows, [1234]), [0, -3, -3, -3, 47]);
		assert.deepEqual(sums(rows, [-77, 1234, 1234]), [-100, 1, -6, -6, 94]);
	});

	it('know nothing of other features', () => {
		assert.deepEqual(sums(new PackedRows(LABELS, WEIGHTS), [5, 1233]), [0, 0, 0, 0, 0]);
	});

	it('are kept when more are made, and made anew when some were forgotten', () => {
		const rows = new PackedRows(LABELS, WEIGHTS);
		const start = rows.end;
		for (let i = 0; i < 100; i++) assert.deepEqual(sums(rows, [-77]), [-100, 7, 0, 0, 0]);
		rows.forget(start);
		assert.equal(rows.end, start);
		assert.deepEqual(sums(rows, [1234]), [0, -3, -3, -3, 47]);
	});
});
