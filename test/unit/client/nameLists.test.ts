import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { withNeverTagged, withTagged } from '../../../client/src/names/nameLists.js';

describe('the lists of names in the settings', () => {
	const lists = { names: { Apple: 'organization', Voss: 'person' }, neverTag: ['May', 'Rain'] } as const;

	it('take a name that is always tagged, or its new type', () => {
		assert.deepEqual(withTagged(lists, 'Okonjo', 'person').names, { Apple: 'organization', Voss: 'person', Okonjo: 'person' });
		assert.deepEqual(withTagged(lists, 'Apple', 'product').names, { Apple: 'product', Voss: 'person' });
		assert.deepEqual(withTagged(lists, 'Okonjo', 'person').neverTag, lists.neverTag);
	});

	it('take a name that is never tagged, once', () => {
		assert.deepEqual(withNeverTagged(lists, 'Monday').neverTag, ['May', 'Rain', 'Monday']);
		assert.deepEqual(withNeverTagged(lists, 'May'), lists);
	});

	it('never hold a name both ways', () => {
		assert.deepEqual(withTagged(lists, 'May', 'person'), { names: { ...lists.names, May: 'person' }, neverTag: ['Rain'] });
		assert.deepEqual(withNeverTagged(lists, 'Apple'), { names: { Voss: 'person' }, neverTag: ['May', 'Rain', 'Apple'] });
	});
});
