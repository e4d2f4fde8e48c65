import assert from 'node:assert/strict';
import { labelSpans } from '../../../../server/training/convert/labelSpans.js';

/** The names that labels apart by spaces spell, as `TYPE first-last`. */
function names(labels: string): readonly string[] {
	const tokens = labels.split(' ').map((label, i) => ({ form: `w${i}`, label, place: `some.txt:${i + 1}` }));
	return labelSpans(tokens).map(({ first, last, label }) => `${label} ${first}-${last}`);
}

describe('token labels spell names', () => {
	it('as IOB2', () => assert.deepEqual(names('B-PER I-PER O B-LOC B-LOC'), ['PER 0-1', 'LOC 3-3', 'LOC 4-4']));
	it('as IOB1', () => assert.deepEqual(names('I-PER I-PER O I-LOC B-LOC I-LOC'), ['PER 0-1', 'LOC 3-3', 'LOC 4-5']));
	it('as BIOES', () => assert.deepEqual(names('S-PER S-PER B-LOC E-LOC B-ORG I-ORG E-ORG'), ['PER 0-0', 'PER 1-1', 'LOC 2-3', 'ORG 4-6']));
	it('as BILOU', () => assert.deepEqual(names('U-PER B-LOC L-LOC O'), ['PER 0-0', 'LOC 1-2']));
	it('a new type begins a new name', () => assert.deepEqual(names('B-PER I-LOC I-LOC'), ['PER 0-0', 'LOC 1-2']));
	it('types may have hyphens', () => assert.deepEqual(names('B-geo-nam I-geo-nam'), ['geo-nam 0-1']));
	it('a label that is none is named with its line', () =>
		assert.throws(() => names('O PER'), /^InputError: some\.txt:2: “PER” is no label; O, or B-/u));
});
