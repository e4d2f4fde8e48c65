import assert from 'node:assert/strict';
import { type RenameFile, WillRenameFilesRequest, type WorkspaceEdit } from 'vscode-languageserver/node';
import { type ClientProfile, VSCODE } from './support/profiles.js';
import { serverInProcess, serverWithoutFiles, withClient } from './support/servers.js';
import { hoverOn, settle } from './support/settling.js';
import type { TestClient } from './support/testClient.js';
import { VirtualFiles } from './support/virtualFiles.js';

const TEXT = 'SUVA, Fiji, 5 June 2024 — Brandt told reporters that the yard would close. The mayor thanked Brandt.\n';
const SETTLED = JSON.stringify({ schemaVersion: 1, corrections: [{ id: 'a', kind: 'form', form: 'Brandt', type: 'organization' }] });
const PROFILE: ClientProfile = {
	...VSCODE,
	folders: [VirtualFiles.folder],
	initializationOptions: { ...VSCODE.initializationOptions, clientFiles: true },
};

for (const [server, start] of [
	['that has files of its own', serverInProcess],
	['that has none, as in a browser', serverWithoutFiles],
] as const)
	describe(`virtual files, to a server ${server}`, () => {
		const withFiles = (
			files: Readonly<Record<string, string>>,
			test: (client: TestClient, virtual: VirtualFiles) => Promise<void>,
			settings: unknown = null,
		) =>
			withClient(
				PROFILE,
				async (client) => {
					const virtual = new VirtualFiles(files);
					virtual.serve(client);
					await test(client, virtual);
				},
				{ settings, start },
			);

		it(
			'hold what is settled, which is read when the article is opened again',
			withFiles({ 'news/a.txt': TEXT }, async (client, virtual) => {
				const uri = virtual.uri('news/a.txt');
				await client.open(uri, TEXT);
				assert.equal((await settle(client, uri, { kind: 'form', form: 'Brandt', type: 'organization' })).kind, 'done');
				assert.match(virtual.files.get('news/a.txt.annotations.json') ?? '', /"Brandt"/u);
				await client.close(uri);
				await client.open(uri, TEXT);
				assert.match(await hoverOn(client, uri, TEXT, 'Brandt'), /by hand/u);
				assert.equal((await settle(client, uri, { kind: 'undo' })).kind, 'done');
				assert.deepEqual([...virtual.files.keys()], ['news/a.txt']);
			}),
		);

		it(
			'hold the knowledge base',
			withFiles(
				{ 'article-annotator.entities.yaml': '- name: Brandt\n  type: organization\n  description: A yard in Suva\n' },
				async (client, virtual) => {
					await client.open(virtual.uri('a.txt'), TEXT);
					assert.match(await hoverOn(client, virtual.uri('a.txt'), TEXT, 'Brandt'), /A yard in Suva/u);
				},
			),
		);

		it(
			'that are read only say so, and nothing is settled',
			withFiles({ 'a.txt.annotations.json': SETTLED }, async (client, virtual) => {
				virtual.mode = 'readOnly';
				const uri = virtual.uri('a.txt');
				await client.open(uri, TEXT);
				const { kind, message } = await settle(client, uri, { kind: 'form', form: 'Suva', type: null });
				assert.deepEqual([kind, message], ['refused', 'The correction could not be kept: /wire/a.txt.annotations.json can only be read.']);
				assert.match(await hoverOn(client, uri, TEXT, 'Brandt'), /by hand/u);
				assert.doesNotMatch(await hoverOn(client, uri, TEXT, 'Suva'), /by hand/u);
			}),
		);

		it(
			'in a folder of their own are found below it, without what is left out',
			withFiles(
				{
					'settled/news/a.txt.annotations.json': SETTLED,
					'settled/news/y/b.md.annotations.json': SETTLED,
					'settled/news/node_modules/c.txt.annotations.json': SETTLED,
					'settled/news/other.json': '{}',
				},
				async (client, virtual) => {
					const files = [{ oldUri: virtual.uri('news'), newUri: virtual.uri('east') }];
					const edit: WorkspaceEdit | null = await client.connection.sendRequest(WillRenameFilesRequest.method, { files });
					const moves = (edit?.documentChanges ?? []) as readonly RenameFile[];
					assert.deepEqual(moves.map(({ newUri }) => newUri).toSorted(), [
						virtual.uri('settled/east/a.txt.annotations.json'),
						virtual.uri('settled/east/y/b.md.annotations.json'),
					]);
				},
				{ corrections: { folder: 'settled' } },
			),
		);

		it(
			'do not hold what is settled about an article that lies nowhere yet',
			withFiles({}, async (client) => {
				await client.open('untitled:Untitled-1', TEXT);
				const { kind, message } = await settle(client, 'untitled:Untitled-1', { kind: 'form', form: 'Suva', type: null });
				assert.equal(kind, 'refused');
				assert.match(message, /save the article first/u);
			}),
		);
	});

describe('virtual files of a client that does not offer them', () => {
	it(
		'are not there',
		withClient({ ...VSCODE, folders: [VirtualFiles.folder] }, async (client) => {
			const virtual = new VirtualFiles({ 'a.txt.annotations.json': SETTLED });
			virtual.serve(client);
			await client.open(virtual.uri('a.txt'), TEXT);
			assert.doesNotMatch(await hoverOn(client, virtual.uri('a.txt'), TEXT, 'Brandt'), /by hand/u);
			assert.equal((await settle(client, virtual.uri('a.txt'), { kind: 'form', form: 'Suva', type: null })).kind, 'refused');
		}),
	);
});
