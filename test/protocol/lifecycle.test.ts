import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ExitNotification } from 'vscode-languageserver/node';
import { BARE, HELIX, NEOVIM, VSCODE } from './support/profiles.js';
import { serverInProcess, serverProcess, withClient } from './support/servers.js';
import { TestClient } from './support/testClient.js';

const BUNDLE = fileURLToPath(new URL('../../../dist/server.cjs', import.meta.url));

describe('the server', () => {
	it(
		'says who it is, and counts in UTF-16 whatever else a client lists',
		withClient(HELIX, async ({ initializeResult }) => {
			assert.equal(initializeResult.serverInfo?.name, 'article-annotator');
			assert.match(initializeResult.serverInfo?.version ?? '', /^\d+\.\d+\.\d+/u);
			assert.equal(initializeResult.capabilities.positionEncoding, 'utf-16');
		}),
	);

	it(
		'offers to be pulled for diagnostics to a client that can',
		withClient(VSCODE, async ({ initializeResult }) => assert.ok(initializeResult.capabilities.diagnosticProvider)),
	);

	it(
		'does not offer it to one that cannot',
		withClient(NEOVIM, async ({ initializeResult }) => assert.equal(initializeResult.capabilities.diagnosticProvider, undefined)),
	);

	it('ends with 0 after shutdown and exit', async () => {
		const client = await TestClient.start(serverProcess(), BARE);
		assert.equal(await client.stop(), 0);
	});

	it('ends with 1 at an exit without shutdown', async () => {
		const client = await TestClient.start(serverProcess(), BARE);
		await client.connection.sendNotification(ExitNotification.type);
		assert.equal(await client.exited, 1);
	});

	it('says the same in this process', async () => {
		const client = await TestClient.start(serverInProcess(), BARE);
		await client.connection.sendNotification(ExitNotification.type);
		assert.equal(await client.exited, 1);
	});

	it('prints its version and its usage', () => {
		assert.match(execFileSync(process.execPath, [BUNDLE, '--version'], { encoding: 'utf8' }), /^\d+\.\d+\.\d+\n$/u);
		assert.match(execFileSync(process.execPath, [BUNDLE, '--help'], { encoding: 'utf8' }), /^Usage: article-language-server --stdio\n/u);
	});

	it('prints its usage and ends with 2 where nobody says how to speak to it', () => {
		const { status, stderr, stdout } = spawnSync(process.execPath, [BUNDLE], { encoding: 'utf8' });
		assert.equal(status, 2);
		assert.match(stderr, /^Usage: /u);
		assert.equal(stdout, '');
	});
});
