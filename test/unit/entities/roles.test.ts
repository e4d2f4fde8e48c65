import assert from 'node:assert/strict';
import { findRoles } from '../../../server/src/engine/entities/roles.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

/** The role that a text states right before `name`; null for none. */
function roleOf(name: string, text: string): string | null {
	return findRoles(text, tokenize(text)).find(({ start }) => start === text.indexOf(name))?.role ?? null;
}

describe('findRoles', () => {
	for (const [text, name, role] of [
		['Then President Ingrid Halloway spoke.', 'Ingrid', 'President'],
		['Armenian Prime Minister Davit Sarkonyan spoke.', 'Davit', 'Prime Minister'],
		['Deputy Prime Minister Davit Sarkonyan spoke.', 'Davit', 'Deputy Prime Minister'],
		['Then Minister of Health Ingrid Halloway spoke.', 'Ingrid', 'Minister of Health'],
		[
			'Secretary of State for Foreign and Commonwealth Affairs Ingrid Halloway spoke.',
			'Ingrid',
			'Secretary of State for Foreign and Commonwealth Affairs',
		],
		['They met Gen. Otto Brandvold there.', 'Otto', 'Gen.'],
		['They met Lt. Col. Otto Brandvold there.', 'Otto', 'Lt. Col.'],
		['Mr Halloway said so.', 'Halloway', 'Mr'],
		['Vice-President Ingrid Halloway spoke.', 'Ingrid', 'Vice-President'],
		['She thanked striker Vuksanaj for the goal.', 'Vuksanaj', 'striker'],
		['A spokeswoman, and then spokesman Otto Brandvold, said so.', 'Otto', 'spokesman'],
		['She lives in Paris now.', 'Paris', null],
		['The harbour of Norland was shut.', 'Norland', null],
		['She told Halloway so.', 'Halloway', null],
		['The minister left. Halloway stayed.', 'Halloway', null],
		['The minister, Halloway, stayed.', 'Halloway', null],
		['Halloway stayed.', 'Halloway', null],
		['The Presidency Halloway dreamt of was lost.', 'Halloway', null],
	] as const) {
		it(`finds ${role ? `"${role}"` : 'none'} in "${text}"`, () => assert.equal(roleOf(name, text), role));
	}

	it('looks for titles of twelve words and no more', () => {
		const role = roleOf('Halloway', `${'Deputy Prime Minister of '.repeat(200)}Halloway`) ?? '';
		assert.ok(role.split(' ').length <= 12, role);
	});

	it('finds none in an empty text', () => assert.deepEqual(findRoles('', []), []));
});
