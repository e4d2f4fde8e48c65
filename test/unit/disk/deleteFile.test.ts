import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteFile } from '../../../server/src/disk/deleteFile.js';

describe('a file that is deleted', () => {
	let root: string;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'article-annotator-delete-'));
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it('is gone', async () => {
		writeFileSync(join(root, 'a.json'), '{}');
		await deleteFile(join(root, 'a.json'));
		assert.ok(!existsSync(join(root, 'a.json')));
	});

	it('stays where it is marked as one that is not to be written', async () => {
		writeFileSync(join(root, 'a.json'), '{}');
		chmodSync(join(root, 'a.json'), 0o444);
		await assert.rejects(deleteFile(join(root, 'a.json')), /a\.json cannot be deleted \(.*read-only/u);
		assert.ok(existsSync(join(root, 'a.json')));
	});

	it('that is not there cannot be deleted', async () => {
		await assert.rejects(deleteFile(join(root, 'a.json')), /cannot be deleted/u);
	});
});
