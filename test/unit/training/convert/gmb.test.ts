import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

const HEAD = 'Sentence #,Word,POS,Tag\n';

/** Rows of a sentence, from `token|label` apart by spaces. */
function rows(number: number, sentence: string): string {
	return sentence
		.split(' ')
		.map((token, i) => {
			const at = token.lastIndexOf('|');
			const [form, label] = at > 0 ? [token.slice(0, at), token.slice(at + 1)] : [token, 'O'];
			return `${i === 0 ? `Sentence: ${number}` : ''},${/[",]/u.test(form) ? `"${form.replaceAll('"', '""')}"` : form},NN,${label}\n`;
		})
		.join('');
}

describe('the Groningen Meaning Bank as a table', () => {
	it('marks names, peoples and times', () => {
		const csv =
			HEAD + rows(1, 'Ines|B-per Okafor|I-per , a Norse|B-gpe mayor , left Velden|B-geo Friday|B-tim .') + rows(2, 'She said " yes " .');
		const { documents } = convert('gmb-table', { 'ner_dataset.csv': csv });
		assert.deepEqual(documents.map(marked), [
			'[Ines Okafor]person, a [Norse]norp mayor, left [Velden]location [Friday]date. She said "yes".',
		]);
	});

	it('makes a document of ten sentences', () => {
		const csv = HEAD + Array.from({ length: 21 }, (_, i) => rows(i, `Rain ${i} .`)).join('');
		const { documents } = convert('gmb-table', { 'ner_dataset.csv': csv });
		assert.deepEqual(
			documents.map(({ id, text }) => `${id}: ${text.slice(0, 8)}`),
			['toy/00000: Rain 0. ', 'toy/00001: Rain 10.', 'toy/00002: Rain 20.'],
		);
	});

	it('is read in the encoding that it is published in', () => {
		const { documents } = convert('gmb-table', {
			'ner_dataset.csv': Uint8Array.from(Buffer.from(HEAD + rows(1, 'Caf\u00e9 Okafor'), 'latin1')),
		});
		assert.equal(documents[0]?.text, 'Café Okafor');
	});

	it('wants its columns', () => {
		assert.throws(() => convert('gmb-table', { 'ner_dataset.csv': 'a,b\n1,2\n' }), {
			name: 'InputError',
			message: 'ner_dataset.csv:1: the columns “Sentence #”, “Word”, “Tag” are wanted',
		});
	});

	it('names the line of an unknown label', () => {
		assert.throws(() => convert('gmb-table', { 'ner_dataset.csv': HEAD + rows(1, 'It rained|B-weather .') }), {
			name: 'InputError',
			message: /^ner_dataset\.csv:3: no type is known for the label “weather”/u,
		});
	});

	it('names the line of a row that is none', () => {
		assert.throws(() => convert('gmb-table', { 'ner_dataset.csv': `${HEAD}Sentence: 1,It,PRP,O\n,rained\n` }), {
			name: 'InputError',
			message: /^ner_dataset\.csv:3: this is not comma-separated text/u,
		});
	});
});

describe('the Groningen Meaning Bank as released', () => {
	const TAGS = [
		'Ines\tNNP\tines\tper-giv',
		'Okafor\tNNP\tokafor\tper-fam',
		'left\tVBD\tleave\tO',
		'Velden\tNNP\tvelden\tgeo-nam',
		'.\t.\t.\tO',
	].join('\n');

	it('marks its text, with address and day', () => {
		const { documents } = convert('gmb-folders', {
			'data/p00/d0017/en.tags': `${TAGS}\n\n`,
			'data/p00/d0017/en.raw': 'Ines  Okafor left\nVelden.\n',
			'data/p00/d0017/en.met': 'title: Harbour\ndate: 2009-03-14\nsource: Velden Radio\nsource url: https://radio.example/17\n',
		});
		assert.deepEqual(documents.map(marked), ['[Ines  Okafor]person left\n[Velden]location.']);
		assert.deepEqual(
			{ ...documents[0], text: '', entities: [] },
			{ id: 'toy/p00-d0017', source: 'https://radio.example/17', date: '2009-03-14', text: '', entities: [] },
		);
	});

	it('is put together from tokens where the text is another', () => {
		const { documents, told } = convert('gmb-folders', { 'p00/d0017/en.tags': TAGS, 'p00/d0017/en.raw': 'Ines Okafor stayed.' });
		assert.deepEqual(documents.map(marked), ['[Ines Okafor]person left [Velden]location.']);
		assert.match(told[0] ?? '', /^p00\/d0017\/en\.tags:3: en\.raw goes on with something else than “left”/u);
	});

	it('names a line without a kind of name', () => {
		assert.throws(() => convert('gmb-folders', { 'p00/d0017/en.tags': 'Ines\tNNP\tines\n' }), {
			name: 'InputError',
			message: /^p00\/d0017\/en\.tags:1: a token and/u,
		});
	});
});
