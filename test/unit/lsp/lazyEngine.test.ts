import assert from 'node:assert/strict';
import { annotate, loadEngine } from '../../../server/src/engine/index.js';
import { lazyEngine } from '../../../server/src/lsp/lazyEngine.js';

describe('lazyEngine', () => {
	it('loads when it is first used, and once', () => {
		let times = 0;
		const engine = lazyEngine(() => {
			times++;
			return loadEngine({ lexicon: '' });
		});
		assert.equal(times, 0);
		annotate(engine, 'Rain fell on Monday.', { syntax: 'plain' });
		annotate(engine, 'Rain fell.', { syntax: 'plain' });
		assert.equal(times, 1);
		assert.equal(engine.fingerprint, loadEngine({ lexicon: '' }).fingerprint);
	});
});
