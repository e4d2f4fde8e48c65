import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

/** A token a line, from `token/label` apart by spaces, with `label` O where none is given. */
function lines(sentence: string): string {
	return `${sentence
		.split(' ')
		.map((token) => {
			const at = token.lastIndexOf('|');
			return at > 0 ? `${token.slice(0, at)} ${token.slice(at + 1)}` : `${token} O`;
		})
		.join('\n')}\n\n`;
}

describe('files with a token and its label a line', () => {
	it('are documents between their marks, with sentences as running text', () => {
		const text = `-DOCSTART- O\n\n${lines('HARBOUR|I-ORG BOARD|I-ORG RESIGNS')}${lines("Ines|I-PER Okafor|I-PER 's deputy left Velden|I-LOC , he said .")}-DOCSTART- O\n\n${lines('It rained .')}`;
		const { documents } = convert('conll', { 'velden.txt': text });
		assert.deepEqual(documents.map(marked), [
			"[HARBOUR BOARD]organization RESIGNS\n\n[Ines Okafor]person's deputy left [Velden]location, he said.",
			'It rained.',
		]);
		assert.deepEqual(
			documents.map(({ id, source, date }) => ({ id, source, date })),
			[
				{ id: 'toy/velden/0001', source: 'toy', date: null },
				{ id: 'toy/velden/0002', source: 'toy', date: null },
			],
		);
	});

	it('are a document a sentence where no document is marked', () => {
		const { documents } = convert('conll', {
			'velden.conll': lines('Velden|B-location votes .') + lines('The Tide|B-politicalparty Party|I-politicalparty won .'),
		});
		assert.deepEqual(documents.map(marked), ['[Velden]location votes.', 'The [Tide Party]organization won.']);
	});

	it('may have columns between token and label', () => {
		const { documents } = convert('conll', { 'velden.txt': 'Velden NNP B-NP B-LOC\nvotes VBZ B-VP O\n' });
		assert.deepEqual(documents[0]?.entities, [{ start: 0, end: 6, type: 'location', raw: 'LOC' }]);
	});

	it('give dates a layer of their own where they mark them', () => {
		const { documents } = convert('conll', { 'velden.txt': lines('Velden|B-LOC votes on Friday|B-DATE .') });
		assert.equal(documents.map(marked)[0], '[Velden]location votes on [Friday]date.');
	});

	it('leave out the layer of dates where they mark none', () => {
		const { documents } = convert('conll', { 'velden.txt': lines('Velden|B-LOC votes .') });
		assert.ok(documents[0] && !('dates' in documents[0]));
	});

	it('are read in the order of their names, in folders below too', () => {
		const { documents } = convert('conll', { 'b/two.txt': lines('Two .'), 'a/one.txt': lines('One .'), 'notes.md': 'Not a corpus.' });
		assert.deepEqual(
			documents.map(({ text }) => text),
			['One.', 'Two.'],
		);
	});

	it('what the user says of labels wins', () => {
		const files = { 'velden.txt': lines('Velden|B-LOC has the Lantern|B-THING and Ivo|B-PER .') };
		assert.equal(
			convert('conll', files, { thing: 'product', per: 'nothing' }).documents.map(marked)[0],
			'[Velden]location has the [Lantern]product and Ivo.',
		);
	});

	it('an unknown label is named with its line', () => {
		assert.throws(() => convert('conll', { 'velden.txt': lines('Velden|B-LOC has the Lantern|B-THING .') }), {
			name: 'InputError',
			message: /^velden\.txt:4: no type is known for the label “THING”; say one with --label THING=TYPE/u,
		});
	});

	it('a line without a label is named', () => {
		assert.throws(() => convert('conll', { 'velden.txt': 'Velden B-LOC\nvotes\n' }), {
			name: 'InputError',
			message: /^velden\.txt:2: a token and its label are wanted/u,
		});
	});

	it('two documents of one name are named', () => {
		assert.throws(() => convert('conll', { 'a/velden.txt': lines('One .'), 'b/velden.txt': lines('Two .') }), {
			name: 'InputError',
			message: /^toy\/velden\/0001: two documents have this identifier/u,
		});
	});

	it('a folder without such files is named', () => {
		assert.throws(() => convert('conll', { 'notes.md': 'Not a corpus.' }), {
			name: 'InputError',
			message: /no file in this folder ends in/u,
		});
	});

	it('bytes of another encoding are named', () => {
		assert.throws(() => convert('conll', { 'velden.txt': Uint8Array.of(0x56, 0xe9, 0x20, 0x4f) }), {
			name: 'InputError',
			message: /^velden\.txt: this is not utf-8 text/u,
		});
	});
});
