import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkTitles, titleOf } from '../../../client/src/checks/checkTitles.js';

describe('the checks that have a setting', () => {
	const properties = {
		'articleAnnotator.checks': {
			properties: { 'impossible-date': { description: 'Date that does not exist.' }, 'doubled-punctuation': {} },
		},
	};
	const titles = checkTitles({ contributes: { configuration: [{ properties: {} }, { properties }] } });

	it('are those that the manifest declares, by its titles', () =>
		assert.deepEqual(
			[...titles],
			[
				['impossible-date', 'Date that does not exist'],
				['doubled-punctuation', 'Doubled punctuation'],
			],
		));

	it('are none in a manifest that is not as expected', () =>
		assert.deepEqual(
			[undefined, {}, { contributes: { configuration: {} } }].map((manifest) => checkTitles(manifest).size),
			[0, 0, 0],
		));

	it('leave others to go by their ids', () => assert.equal(titleOf('preferred-spelling', titles), 'Preferred spelling'));
});
