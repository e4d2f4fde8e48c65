import assert from 'node:assert/strict';
import type { ProbableSpan } from '../../../../server/src/engine/crf/spanMarginals.js';
import { rivalsOf } from '../../../../server/src/engine/quotes/model/rivals.js';
import { CONTENT, CUE } from '../../../../server/src/engine/quotes/model/roleLabels.js';

const content = (start: number, end: number, probability: number): ProbableSpan => ({ start, end, type: CONTENT, probability });

describe('the rivals of a span', () => {
	it('are the spans that overlap it', () => {
		const spans = [content(0, 4, 0.25), content(0, 6, 0.5), content(4, 6, 0.125)];
		const [first, second, third] = rivalsOf(spans);
		assert.deepEqual(first, { top: spans[1], other: null, mass: 0.5, sameStart: 0.5, sameEnd: 0 });
		assert.deepEqual(second, { top: spans[0], other: null, mass: 0.375, sameStart: 0.25, sameEnd: 0.125 });
		assert.deepEqual(third, { top: spans[1], other: null, mass: 0.5, sameStart: 0, sameEnd: 0.5 });
	});

	it('of another role do not add to those of its own', () => {
		const cue: ProbableSpan = { start: 1, end: 2, type: CUE, probability: 0.75 };
		const [first] = rivalsOf([content(0, 4, 0.25), cue]);
		assert.deepEqual(first, { top: null, other: cue, mass: 0, sameStart: 0, sameEnd: 0 });
	});
});
