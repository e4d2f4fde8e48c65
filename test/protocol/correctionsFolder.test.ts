import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	ApplyWorkspaceEditRequest,
	type DeleteFile,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	type RenameFile,
	ShowMessageNotification,
	type ShowMessageParams,
	WillDeleteFilesRequest,
	WillRenameFilesRequest,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { EXPORT_REQUEST, type ExportResult } from '../../server/src/protocol/exportAnnotations.js';
import { answering } from './support/answering.js';
import { type News, withNews } from './support/newsFolder.js';
import { NEOVIM, VSCODE } from './support/profiles.js';
import { hoverOn, readCorrections, settle } from './support/settling.js';

const TEXT = 'SUVA, Fiji, 5 June 2024 — Brandt told reporters that the yard would close. The mayor thanked Brandt.\n';
const SETTLED = JSON.stringify({ schemaVersion: 1, corrections: [{ id: 'a', kind: 'form', form: 'Brandt', type: 'organization' }] });
const IN_FOLDER = { corrections: { folder: 'settled' } };

describe('sidecar files in a folder of their own', () => {
	it(
		'are written under the path of their article and read there, open or not',
		withNews(
			VSCODE,
			{ 'north/a.txt': TEXT, 'south/a.txt': TEXT },
			async ({ client, folder }) => {
				const uri = folder.uri('north/a.txt');
				await client.open(uri, TEXT);
				await client.open(folder.uri('south/a.txt'), TEXT);
				await settle(client, uri, { kind: 'form', form: 'Brandt', type: 'organization' });
				assert.equal(readCorrections(folder.path, 'settled/north/a.txt.annotations.json').corrections.length, 1);
				assert.ok(!existsSync(join(folder.path, 'north/a.txt.annotations.json')));
				assert.doesNotMatch(await hoverOn(client, folder.uri('south/a.txt'), TEXT, 'Brandt'), /by hand/u);
				await client.close(uri);
				const exported: ExportResult = await client.connection.sendRequest(EXPORT_REQUEST, { uri, id: 'a', text: TEXT });
				assert.match(exported.kind === 'exported' ? exported.json : '', /"manual"/u);
				await client.open(uri, TEXT);
				assert.match(await hoverOn(client, uri, TEXT, 'Brandt'), /by hand/u);
			},
			IN_FOLDER,
		),
	);

	it(
		'are looked at when they change on the disk, or their folder is deleted',
		withNews(
			VSCODE,
			{ 'a.txt': TEXT },
			async ({ client, folder }) => {
				await client.open(folder.uri('a.txt'), TEXT);
				assert.doesNotMatch(await hoverOn(client, folder.uri('a.txt'), TEXT, 'Brandt'), /by hand/u);
				folder.write('settled/a.txt.annotations.json', SETTLED);
				await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
					changes: [{ uri: folder.uri('settled/a.txt.annotations.json'), type: FileChangeType.Created }],
				});
				await client.message('workspace/semanticTokens/refresh');
				assert.match(await hoverOn(client, folder.uri('a.txt'), TEXT, 'Brandt'), /by hand/u);
				rmSync(join(folder.path, 'settled'), { recursive: true });
				await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
					changes: [{ uri: folder.uri('settled'), type: FileChangeType.Deleted }],
				});
				await client.message('workspace/semanticTokens/refresh');
				assert.doesNotMatch(await hoverOn(client, folder.uri('a.txt'), TEXT, 'Brandt'), /by hand/u);
			},
			IN_FOLDER,
		),
	);

	it(
		'move with an article, and with a folder of articles, and go when those are deleted',
		withNews(
			VSCODE,
			{
				'north/a.txt': TEXT,
				'settled/north/a.txt.annotations.json': SETTLED,
				'settled/north/deep/b.txt.annotations.json': SETTLED,
				'settled/south/c.txt.annotations.json': SETTLED,
			},
			async (news) => {
				const { client, folder } = news;
				assert.deepEqual(await movesOf(news, 'north/a.txt', 'south/z.txt'), [
					['settled/north/a.txt.annotations.json', 'settled/south/z.txt.annotations.json'],
				]);
				assert.deepEqual(await movesOf(news, 'north', 'east/north'), [
					['settled/north/a.txt.annotations.json', 'settled/east/north/a.txt.annotations.json'],
					['settled/north/deep/b.txt.annotations.json', 'settled/east/north/deep/b.txt.annotations.json'],
				]);
				assert.deepEqual(await movesOf(news, 'north/none.txt', 'south/none.txt'), []);
				const edit: WorkspaceEdit | null = await client.connection.sendRequest(WillDeleteFilesRequest.method, {
					files: [{ uri: folder.uri('north') }, { uri: folder.uri('south/c.txt') }],
				});
				assert.deepEqual(
					edit?.documentChanges?.map((change) => ('kind' in change && change.kind === 'delete' ? change.uri : change)).toSorted(),
					['north/a.txt', 'north/deep/b.txt', 'south/c.txt'].map((name) => folder.uri(`settled/${name}.annotations.json`)),
				);
			},
			IN_FOLDER,
		),
	);

	it(
		'stay in their folder when that is renamed, and a person is told to change the setting',
		withNews(
			VSCODE,
			{ 'a.txt': TEXT, 'settled/a.txt.annotations.json': SETTLED },
			async (news) => {
				assert.deepEqual(await movesOf(news, 'settled', 'by-hand'), []);
				const { message } = await news.client.message<ShowMessageParams>(ShowMessageNotification.method);
				assert.match(message, /Let the setting articleAnnotator\.corrections\.folder name it anew/u);
			},
			IN_FOLDER,
		),
	);

	it(
		'that lie beside their articles move with an article, and of themselves with a folder',
		withNews(VSCODE, { 'north/a.txt': TEXT, 'north/a.txt.annotations.json': SETTLED }, async (news) => {
			assert.deepEqual(await movesOf(news, 'north/a.txt', 'b.txt'), [['north/a.txt.annotations.json', 'b.txt.annotations.json']]);
			assert.deepEqual(await movesOf(news, 'north', 'south'), []);
		}),
	);

	it(
		'that a person moves or deletes together with their articles are left to them',
		withNews(
			VSCODE,
			{ 'a.txt': TEXT, 'a.txt.annotations.json': SETTLED, 'b.txt.annotations.json': SETTLED },
			async ({ client, folder }) => {
				const together = ['a.txt', 'a.txt.annotations.json', 'b.txt'];
				const renamed: WorkspaceEdit | null = await client.connection.sendRequest(WillRenameFilesRequest.method, {
					files: together.map((name) => ({ oldUri: folder.uri(name), newUri: folder.uri(`south/${name}`) })),
				});
				assert.deepEqual(
					((renamed?.documentChanges ?? []) as readonly RenameFile[]).map(({ oldUri }) => oldUri),
					[folder.uri('b.txt.annotations.json')],
				);
				const deleted: WorkspaceEdit | null = await client.connection.sendRequest(WillDeleteFilesRequest.method, {
					files: together.map((name) => ({ uri: folder.uri(name) })),
				});
				assert.deepEqual(
					((deleted?.documentChanges ?? []) as readonly DeleteFile[]).map(({ uri }) => uri),
					[folder.uri('b.txt.annotations.json')],
				);
			},
		),
	);

	it(
		'are moved there when the setting changes and a person wants it, and count at once',
		withNews(VSCODE, { 'north/a.txt': TEXT, 'north/a.txt.annotations.json': SETTLED }, async (news) => {
			const { client, folder } = news;
			const uri = folder.uri('north/a.txt');
			await client.open(uri, TEXT);
			assert.match(await hoverOn(client, uri, TEXT, 'Brandt'), /by hand/u);
			const asked = answering(news, 'Move');
			const applied = new Promise<void>((resolve) => {
				client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
					for (const { oldUri, newUri } of edit.documentChanges as RenameFile[]) {
						mkdirSync(dirname(URI.parse(newUri).fsPath), { recursive: true });
						renameSync(URI.parse(oldUri).fsPath, URI.parse(newUri).fsPath);
					}
					resolve();
					return { applied: true };
				});
			});
			await client.changeSettings(IN_FOLDER);
			assert.match((await asked).message, /Move the corrections of 1 article there\?/u);
			await applied;
			await client.message('workspace/semanticTokens/refresh');
			assert.ok(existsSync(join(folder.path, 'settled/north/a.txt.annotations.json')));
			assert.equal((await settle(client, uri, { kind: 'form', form: 'Suva', type: null })).kind, 'done');
			assert.equal(readCorrections(folder.path, 'settled/north/a.txt.annotations.json').corrections.length, 2);
		}),
	);

	it(
		'stay where they are when a person does not want them moved, and are not read',
		withNews(VSCODE, { 'a.txt': TEXT, 'a.txt.annotations.json': SETTLED }, async (news) => {
			const { client, folder } = news;
			const uri = folder.uri('a.txt');
			await client.open(uri, TEXT);
			assert.match(await hoverOn(client, uri, TEXT, 'Brandt'), /by hand/u);
			const asked = answering(news, 'Leave');
			await client.changeSettings(IN_FOLDER);
			await asked;
			assert.doesNotMatch(await hoverOn(client, uri, TEXT, 'Brandt'), /by hand/u);
			assert.equal(readCorrections(folder.path, 'a.txt.annotations.json').corrections.length, 1);
			await client.changeSettings({});
			while (!/by hand/u.test(await hoverOn(client, uri, TEXT, 'Brandt'))) await client.message('workspace/semanticTokens/refresh');
		}),
	);

	it(
		'are told of to the person of an editor that cannot move them',
		withNews(
			{ ...NEOVIM, capabilities: { ...NEOVIM.capabilities, window: { workDoneProgress: true } } },
			{ 'a.txt': TEXT, 'a.txt.annotations.json': SETTLED },
			async ({ client, folder }) => {
				assert.equal(client.initializeResult.capabilities.workspace?.fileOperations?.willRename, undefined);
				await client.changeSettings(IN_FOLDER);
				const { message } = await client.message<ShowMessageParams>(ShowMessageNotification.method);
				assert.match(message, /Move the corrections of 1 article there yourself/u);
				assert.equal(readCorrections(folder.path, 'a.txt.annotations.json').corrections.length, 1);
			},
		),
	);
});

/** The moves that the server has made with a renaming, by the names of files in the folder, in alphabetical order. */
async function movesOf({ client, folder }: News, from: string, to: string): Promise<readonly (readonly string[])[]> {
	const files = [{ oldUri: folder.uri(from), newUri: folder.uri(to) }];
	const edit: WorkspaceEdit | null = await client.connection.sendRequest(WillRenameFilesRequest.method, { files });
	const changes = (edit?.documentChanges ?? []) as readonly RenameFile[];
	return changes.map(({ oldUri, newUri }) => [oldUri, newUri].map((uri) => uri.slice(folder.uri().length + 1))).toSorted();
}
