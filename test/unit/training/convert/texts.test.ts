import assert from 'node:assert/strict';
import { convert } from './conversion.js';

describe('texts without labels', () => {
	it('AG: headline and text of each row, without the escapes of feeds', () => {
		const { documents } = convert('ag-news', {
			'train.csv':
				'"3","Velden Port #36;2 up (VNA)","VNA - The port\'s board said ""yes"".\\nIt&lt;b&gt;s late,\\Okafor #39;says <br>now."\n"1","Rain","It rained &amp; rained."\n',
		});
		assert.deepEqual(documents, [
			{
				id: 'toy/train/1',
				source: 'toy',
				date: null,
				text: 'Velden Port $2 up (VNA)\n\nVNA - The port\'s board said "yes". It s late, Okafor \'says now.',
			},
			{ id: 'toy/train/2', source: 'toy', date: null, text: 'Rain\n\nIt rained & rained.' },
		]);
	});

	it('AG: a row of headings is passed over', () => {
		const { documents } = convert('ag-news', { 'train.csv': 'Class Index,Title,Description\n1,Rain,It rained.\n' });
		assert.deepEqual(
			documents.map(({ text }) => text),
			['Rain\n\nIt rained.'],
		);
	});

	it('AG: a row of another size is named', () => {
		assert.throws(() => convert('ag-news', { 'train.csv': '1,Rain,It rained.\n2,Wind\n' }), {
			name: 'InputError',
			message: /^train\.csv:2: this is not comma-separated text/u,
		});
		assert.throws(() => convert('ag-news', { 'train.csv': '1,Rain\n' }), {
			name: 'InputError',
			message: /^train\.csv:1: a topic, a headline and a text are wanted/u,
		});
	});

	it('text files are articles, by folder and name, in UTF-8 or Windows-1252', () => {
		const { documents } = convert('text', {
			'news/sport/001.txt': Uint8Array.from(Buffer.from('Velden win \u00a32\n\nThey won.\n', 'latin1')),
			'news/business/001.txt': 'Velden’s port\n\nIt grew £2.\n',
		});
		assert.deepEqual(
			documents.map(({ id, text }) => `${id}: ${text}`),
			['toy/business/001: Velden’s port\n\nIt grew £2.', 'toy/sport/001: Velden win £2\n\nThey won.'],
		);
	});
});
