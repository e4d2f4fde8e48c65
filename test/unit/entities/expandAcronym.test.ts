import assert from 'node:assert/strict';
import { expandAcronym } from '../../../server/src/engine/entities/expandAcronym.js';

describe('expandAcronym', () => {
	for (const [acronym, before, expansion] of [
		['NFA', 'the Norland Fisheries Agency', 'Norland Fisheries Agency'],
		['MoHS', 'the Ministry of Health and Sanitation', 'Ministry of Health and Sanitation'],
		['HQ', 'she went home', null],
		['NFA', '', null],
	] as const) {
		it(`finds ${expansion ?? 'nothing'} before (${acronym}) in "${before}"`, () => {
			assert.equal(expandAcronym(acronym, before), expansion);
		});
	}
});
