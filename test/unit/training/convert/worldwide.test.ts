import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

const ADDRESS = 'https://news.example/2021/03/14/harbour';
const TOKENS = `${ADDRESS}\tO

Ines\tB-Person
Okafor\tI-Person
's\tO
"\tO
anti\tO
-\tO
Velden\tB-Organization\tB-Location
Board\tI-Organization
"\tO
left\tO
on\tO
Friday\tB-Date
.\tO

It\tO
rained\tO
.\tO
`;

describe('Worldwide English newswire', () => {
	it('marks the original text where it is there', () => {
		const { documents, told } = convert('worldwide', {
			'annotated/af_news_1.txt.tsv': TOKENS,
			'texts/af_news_1.txt': `${ADDRESS}\n\nInes Okafor's “anti-Velden Board”  left on Friday.\n\nIt rained. \n`,
		});
		assert.deepEqual(documents.map(marked), [
			"[Ines Okafor]person's “anti-[Velden Board]organization”  left on [Friday]date.\n\nIt rained.",
		]);
		assert.deepEqual(told, []);
		assert.deepEqual(
			{ id: documents[0]?.id, source: documents[0]?.source, date: documents[0]?.date },
			{ id: 'toy/af_news_1', source: ADDRESS, date: '2021-03-14' },
		);
	});

	it('is put together from tokens without the original text', () => {
		const { documents } = convert('worldwide', { 'af_news_1.txt.tsv': TOKENS });
		assert.equal(documents.map(marked)[0], '[Ines Okafor]person\'s "anti-[Velden Board]organization" left on [Friday]date. It rained.');
	});

	it('says so where the original text is another', () => {
		const { documents, told } = convert('worldwide', {
			'af_news_1.txt.tsv': TOKENS,
			'af_news_1.txt': `${ADDRESS}\n\nInes Okafor left on Friday.\n`,
		});
		assert.match(documents.map(marked)[0] ?? '', /^\[Ines Okafor\]person's "anti-/u);
		assert.deepEqual(told, [
			"af_news_1.txt.tsv:5: the original text goes on with something else than “'s”; the text is put together from tokens.",
		]);
	});

	it('passes over tokens that show nothing, and articles without any', () => {
		const { documents, told } = convert('worldwide', {
			'a_1.txt.tsv': `${ADDRESS}\tO\n\nInes\tB-Person\n\u00a0\tO\n\u200b\tO\nleft\tO\n`,
			'a_1.txt': `${ADDRESS}\n\nInes\u00a0 \u200bleft\n`,
			'a_2.txt.tsv': `${ADDRESS}\tO\n`,
		});
		assert.deepEqual(documents.map(marked), ['[Ines]person\u00a0 \u200bleft']);
		assert.deepEqual(told, ['1 documents without any text are left out.']);
	});

	it('wants annotated files', () => {
		assert.throws(() => convert('worldwide', { 'af_news_1.txt': 'It rained.' }), {
			name: 'InputError',
			message: /files that end in \.txt\.tsv are wanted/u,
		});
	});
});
