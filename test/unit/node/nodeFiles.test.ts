import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { NODE_FILES } from '../../../server/src/node/nodeFiles.js';

describe('the files that Node has', () => {
	let root: string;
	before(() => {
		root = mkdtempSync(join(tmpdir(), 'article-annotator-files-'));
	});
	after(() => rmSync(root, { recursive: true }));

	const uri = (name: string) => URI.file(join(root, name)).toString();
	const put = (name: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), content);
	};

	it('are listed by their endings, whatever the case, without what is excluded and behind links, by URIs as VS Code writes them', async () => {
		for (const name of ['list/a.txt', 'list/B.TXT', 'list/c d/é (1).md', 'list/.hidden/d.txt', 'list/out/e.txt', 'list/f.json', 'list/txt'])
			put(name, '');
		symlinkSync(join(root, 'list/out'), join(root, 'list/link'));
		const found = await NODE_FILES.list(uri('list'), { endings: ['txt', 'md'], exclude: ['**/out/**'] });
		assert.deepEqual(
			found.toSorted(),
			[uri('list/.hidden/d.txt'), uri('list/B.TXT'), uri('list/a.txt'), uri('list/c d/é (1).md')].toSorted(),
		);
		assert.ok(
			found.some((one) => one.endsWith('/c%20d/%C3%A9%20%281%29.md')),
			found.join('\n'),
		);
	});

	it('are found in no folder that is not there, and have no other URIs', async () => {
		assert.deepEqual(await NODE_FILES.list(uri('nowhere'), { endings: ['txt'], exclude: [] }), []);
		assert.deepEqual(await NODE_FILES.list('untitled:news', { endings: ['txt'], exclude: [] }), []);
		assert.equal(await NODE_FILES.read('https://example.com/a.txt'), null);
		assert.equal(await NODE_FILES.stat(uri('nowhere')), null);
		await assert.rejects(NODE_FILES.write('untitled:a', ''));
	});

	it('are read as UTF-8 without a byte order mark, and not at all where they are no text', async () => {
		put('bom.txt', '\ufeffRain é');
		put('latin.txt', Uint8Array.of(0x52, 0xe9));
		put('binary.txt', 'a\0b');
		assert.equal(await NODE_FILES.read(uri('bom.txt')), 'Rain é');
		assert.equal(await NODE_FILES.read(uri('latin.txt')), null);
		assert.equal(await NODE_FILES.read(uri('binary.txt')), null);
		assert.equal((await NODE_FILES.stat(uri('bom.txt')))?.size, 10);
		assert.equal(await NODE_FILES.stat(uri('list')), null);
	});

	it('are written whole, in new folders too, and nothing is left beside them', async () => {
		await NODE_FILES.write(uri('new/deep/a.txt'), ['one ', 'two']);
		await NODE_FILES.append(uri('new/deep/a.txt'), ' three');
		assert.equal(readFileSync(join(root, 'new/deep/a.txt'), 'utf8'), 'one two three');
		await NODE_FILES.write(uri('new/deep/a.txt'), 'four');
		assert.equal(readFileSync(join(root, 'new/deep/a.txt'), 'utf8'), 'four');
		assert.deepEqual(readdirSync(join(root, 'new/deep')), ['a.txt']);
	});

	it('stay as they are where they cannot be written to the end', async () => {
		put('kept.txt', 'old');
		const pieces = function* (): Generator<string> {
			yield 'new';
			throw new Error('no more');
		};
		await assert.rejects(NODE_FILES.write(uri('kept.txt'), pieces()), /no more/u);
		assert.equal(readFileSync(join(root, 'kept.txt'), 'utf8'), 'old');
		assert.deepEqual(
			readdirSync(root).filter((name) => name.endsWith('.tmp')),
			[],
		);
	});
});
