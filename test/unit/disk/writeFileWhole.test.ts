import assert from 'node:assert/strict';
import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileWhole } from '../../../server/src/disk/writeFileWhole.js';

describe('a file that is written whole', () => {
	let root: string;
	const at = (...names: readonly string[]): string => join(root, ...names);
	const read = (name: string): string => readFileSync(at(name), 'utf8');
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'article-annotator-write-'));
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it('is made, with its folders, and replaced, from pieces too, and nothing is left beside it', async () => {
		await writeFileWhole(at('new', 'deep', 'a.json'), 'one');
		await writeFileWhole(at('new', 'deep', 'a.json'), ['two ', 'é', '']);
		assert.equal(read('new/deep/a.json'), 'two é');
		assert.deepEqual(readdirSync(at('new', 'deep')), ['a.json']);
	});

	it('keeps its permissions', async () => {
		writeFileSync(at('a.json'), 'old');
		chmodSync(at('a.json'), 0o640);
		await writeFileWhole(at('a.json'), 'new');
		assert.equal(statSync(at('a.json')).mode & 0o777, 0o640);
	});

	it('is the one that a link leads to, there or not, and the link stays', async () => {
		mkdirSync(at('real'));
		writeFileSync(at('real', 'a.json'), 'old');
		symlinkSync(join('real', 'a.json'), at('link.json'));
		symlinkSync(join('real', 'b.json'), at('dangling.json'));
		await writeFileWhole(at('link.json'), 'new');
		await writeFileWhole(at('dangling.json'), 'made');
		assert.deepEqual([read('real/a.json'), read('real/b.json')], ['new', 'made']);
		assert.ok(lstatSync(at('link.json')).isSymbolicLink());
		assert.equal(readlinkSync(at('dangling.json')), join('real', 'b.json'));
		assert.deepEqual(readdirSync(at('real')).toSorted(), ['a.json', 'b.json']);
	});

	it('is refused where it is marked as read-only, and stays', async () => {
		writeFileSync(at('a.json'), 'old');
		chmodSync(at('a.json'), 0o444);
		await assert.rejects(writeFileWhole(at('a.json'), 'new'), {
			message: /a\.json cannot be written \((?:it is marked as read-only|permission is denied)\)$/u,
		});
		assert.equal(read('a.json'), 'old');
		assert.deepEqual(readdirSync(root), ['a.json']);
	});

	it('is refused where a folder has its name, or a file that of its folder', async () => {
		mkdirSync(at('folder', 'inside'), { recursive: true });
		writeFileSync(at('file'), '');
		await assert.rejects(writeFileWhole(at('folder'), 'new'), { message: /folder cannot be written \(/u });
		await assert.rejects(writeFileWhole(at('file', 'a.json'), 'new'), { message: /the folder .*file cannot be made \(/u });
		assert.deepEqual(readdirSync(root).toSorted(), ['file', 'folder']);
	});

	it('stays as it is where its pieces do not come to an end', async () => {
		writeFileSync(at('a.json'), 'old');
		const pieces = function* (): Generator<string> {
			yield 'new';
			throw new Error('no more');
		};
		await assert.rejects(writeFileWhole(at('a.json'), pieces()), { message: /\(no more\)$/u });
		assert.equal(read('a.json'), 'old');
		assert.deepEqual(readdirSync(root), ['a.json']);
	});
});
