import assert from 'node:assert/strict';
import { recase } from '../../../../server/src/engine/entities/model/recase.js';
import { lineCaseOf } from '../../../../server/src/engine/entities/model/sentenceView.js';
import { UNKNOWN_WORD } from '../../../../server/src/engine/entities/model/wordView.js';
import { tokenize } from '../../../../server/src/engine/tokens/tokenize.js';
import { viewOf } from './tinyModel.js';

const NAMES = ['halloway', 'vila', 'port'];

/** The words of a text as the features see them, where news writes all but a few names in lower case. */
function seen(text: string): string {
	const tokens = tokenize(text);
	const view = (token: { readonly text: string }) =>
		viewOf(token.text, (word) => ({ ...UNKNOWN_WORD, caseness: NAMES.includes(word) || word === 'un' ? 1 : 5 }));
	return recase(tokens, lineCaseOf(tokens), view)
		.map((token) => token.text)
		.join(' ');
}

describe('recase', () => {
	for (const [text, prose] of [
		['HALLOWAY LEAVES PORT VILA AFTER STORM', 'Halloway leaves Port Vila after storm'],
		['THE UN SENDS HELP AFTER STORM', 'The UN sends help after storm'],
		['then halloway left port vila again', 'Then Halloway left Port Vila again'],
		['Nobody saw Halloway leave the harbour.', 'Nobody saw Halloway leave the harbour .'],
		['Halloway Leaves Harbour After Storm', 'Halloway Leaves Harbour After Storm'],
		['', ''],
	] as const) {
		it(`sees "${text}" as "${prose}"`, () => assert.equal(seen(text), prose));
	}

	it('keeps offsets, also where letters change their length', () => {
		const tokens = tokenize('STRASSE İZMİR HALLOWAY HARBOUR STORM ΣΊΣΥΦΟΣ');
		const recased = recase(tokens, 'upper', (token) => viewOf(token.text));
		assert.deepEqual(
			recased.map(({ start, end }) => [start, end]),
			tokens.map(({ start, end }) => [start, end]),
		);
	});
});
