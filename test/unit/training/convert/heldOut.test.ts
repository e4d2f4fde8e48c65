import assert from 'node:assert/strict';
import { isHeldOut } from '../../../../server/training/convert/heldOut.js';

describe('documents held out to measure with', () => {
	it('are about one in eight', () => {
		const held = Array.from({ length: 8000 }, (_, i) => `toy/${i}`).filter(isHeldOut).length;
		assert.ok(held > 900 && held < 1100, `${held} of 8000`);
	});

	it('are always the same', () => {
		assert.deepEqual(
			Array.from({ length: 40 }, (_, i) => i).filter((i) => isHeldOut(`toy/${i}`)),
			[0, 4, 7, 12, 16, 20, 25, 31, 32, 34, 37, 38, 39],
		);
	});
});
