import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

describe('articles with names in brackets', () => {
	it('have the names that are in brackets, by letter or label', () => {
		const { documents } = convert('inline', {
			'2021-03-14_harbour.txt': '⟦P:Ines Okafor⟧ of the ⟦O:Velden Board⟧\nleft ⟦location:Velden⟧ with ⟦M:$300⟧.\n',
		});
		assert.deepEqual(documents.map(marked), [
			'[Ines Okafor]person of the [Velden Board]organization\nleft [Velden]location with [$300]money.\n',
		]);
		assert.deepEqual({ id: documents[0]?.id, date: documents[0]?.date }, { id: 'toy/2021-03-14_harbour', date: '2021-03-14' });
	});

	for (const [what, text, message] of [
		['a name without an end', 'It rained.\n⟦P:Ines left.', /^a\.txt:2: the name that begins here does not end/u],
		['an end without a name', 'Ines⟧ left.', /^a\.txt:1: a name ends here that begins nowhere/u],
		['a name within a name', '⟦O:⟦L:Velden⟧ Board⟧', /^a\.txt:1: a name begins within another/u],
		['a name without a type', '\n⟦Ines⟧ left.', /^a\.txt:2: a letter or label and a colon are wanted/u],
		['an unknown type', '\n⟦Q:Ines⟧ left.', /^a\.txt:2: no type is known for the label “Q”/u],
	] as const) {
		it(`${what} is named with its line`, () => assert.throws(() => convert('inline', { 'a.txt': text }), { name: 'InputError', message }));
	}
});
