import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { previewOf, shorten } from '../../../client/src/view/preview.js';

const line =
	'The mayor, who has led the town since the flood of 2011, told Odile Brennan that the bridge would be rebuilt by the end of a year in which little else was, and that the council had agreed to it.';

describe('the preview of a line', () => {
	it('is the line where it is short', () => assert.deepEqual(previewOf('Odile left.', 0, 5), { text: 'Odile left.', highlight: [0, 5] }));

	it('is cut at spaces, and the name is highlighted in it', () => {
		const start = line.indexOf('Odile');
		const { text, highlight } = previewOf(line, start, start + 13);
		assert.equal(text.slice(...highlight), 'Odile Brennan');
		assert.match(text, /^… 2011, told Odile Brennan that .* …$/u);
	});

	it('keeps the name whole in a line without spaces', () => {
		const { text, highlight } = previewOf(`${'x'.repeat(500)}Odile${'y'.repeat(500)}`, 500, 505);
		assert.equal(text.slice(...highlight), 'Odile');
		assert.ok(text.length < 120);
	});
});

describe('shortened words', () => {
	it('stay as they are where they fit', () => assert.equal(shorten('We  left\nearly', 20), 'We left early'));
	it('are cut at a space', () => assert.equal(shorten('We left early in the morning', 15), 'We left early …'));
});
