import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkIds } from '../../../client/src/commands/checkIds.js';

describe('the checks that can be silenced', () => {
	it('are those that the manifest declares', () => {
		const properties = { 'articleAnnotator.checks': { properties: { 'impossible-date': {}, 'doubled-punctuation': {} } } };
		assert.deepEqual(checkIds({ contributes: { configuration: [{ properties: {} }, { properties }] } }), [
			'impossible-date',
			'doubled-punctuation',
		]);
	});

	it('are none in a manifest that is not as expected', () =>
		assert.deepEqual([undefined, {}, { contributes: { configuration: {} } }].map(checkIds), [[], [], []]));
});
