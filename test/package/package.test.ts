import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as packExtension, packedFiles, vsixPath } from '../../scripts/package.js';
import { findCodeServer } from '../../scripts/vscode/codeServer.js';
import { EXPECTED_FILES } from './expectedFiles.js';

describe('the packed extension', function () {
	this.timeout(120_000);
	before(async () => assert.equal(await packExtension(), 0));

	it('holds the files that it is meant to hold', async () => assert.deepEqual(await packedFiles(), EXPECTED_FILES));

	it('weighs less than 7 MB', () => assert.ok(statSync(vsixPath()).size < 7_000_000));

	it('can be installed into VS Code', async () => {
		const { command, args } = await findCodeServer();
		const home = mkdtempSync(join(tmpdir(), 'article-annotator-install-'));
		const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
		const run = (...rest: readonly string[]) =>
			execFileSync(command, [...args, ...folders, ...rest], { encoding: 'utf8', env: { ...process.env, HOME: home } });
		try {
			run('--install-extension', vsixPath());
			assert.match(run('--list-extensions', '--show-versions'), /^article-annotator\.article-annotator@\d+\.\d+\.\d+$/mu);
		} finally {
			rmSync(home, { recursive: true, force: true });
		}
	});
});
