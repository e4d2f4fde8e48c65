import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources } from '../../../../server/training/entities/sources.js';

describe('readSources', () => {
	let folder = '';

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'sources-'));
		writeFileSync(join(folder, 'lexicon.txt'), '');
		writeFileSync(join(folder, 'vectors.json'), JSON.stringify({ dimensions: 2, vectors: { rain: [3, 4, 5] } }));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const read = (report: (line: string) => void = () => undefined, embeddings = 'vectors.json') =>
		readSources({ corpora: folder, embeddings: join(folder, embeddings), lexicon: join(folder, 'lexicon.txt') }, report);
	const write = (name: string, ...lines: readonly unknown[]) =>
		writeFileSync(join(folder, name), lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));

	it('reads what is there, and tells what is not', () => {
		write('wwn.train.jsonl', { id: 'a', text: 'In Suva.', entities: [{ start: 3, end: 7, type: 'location' }] });
		const lines: string[] = [];
		const { gold, embeddings, texts } = read((line) => lines.push(line));
		assert.deepEqual(
			gold.map(({ article, corpus }) => `${corpus.name} ${article.id}`),
			['wwn.train a'],
		);
		assert.deepEqual(texts, ['In Suva.']);
		assert.deepEqual(
			[...embeddings.vectors].map((value) => value.toFixed(1)),
			['0.6', '0.8'],
		);
		assert.ok(lines.some((line) => line.includes('newswire-us.train.jsonl is not there')));
	});

	it('refuses a folder without any gold, and says what is wanted', () => assert.throws(() => read(), /has none of wwn\.train\.jsonl/u));

	it('names the line of a file that is no gold', () => {
		write('wwn.train.jsonl', { id: 'a', text: 'x', entities: [] }, { id: 'b' });
		assert.throws(() => read(), /wwn\.train\.jsonl:2/u);
	});

	it('refuses vectors that are none', () => {
		write('wwn.train.jsonl', { id: 'a', text: 'x', entities: [] });
		write('other.json', '{}');
		assert.throws(() => read(undefined, 'other.json'), /"dimensions" and "vectors" are wanted/u);
	});
});
