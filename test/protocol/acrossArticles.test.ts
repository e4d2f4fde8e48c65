import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	type CompletionList,
	CompletionRequest,
	DidChangeWatchedFilesNotification,
	DidRenameFilesNotification,
	FileChangeType,
	HoverRequest,
	type Location,
	ReferencesRequest,
	type WorkspaceSymbol,
	WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { EMPTY_SIDECAR } from '../../server/src/sidecar/readSidecar.js';
import { writeSidecar } from '../../server/src/sidecar/writeSidecar.js';
import { indexed, type News, NewsFolder, withNews } from './support/newsFolder.js';
import { BARE, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import type { TestClient } from './support/testClient.js';

const FERRY = 'Ferry Sinks Off Port Vila\n\nPresident Amara Okonjo spoke in Suva on Tuesday.\n\n“We did what we could,” Okonjo said.\n';
const BUDGET = 'Budget Passes\n\nAmara Okonjo signed the budget. “It is a beginning,” Lena Voss said in Suva.\n';
const BASE = '- name: Amara Okonjo\n  type: person\n  aliases: [Mother Amara]\n';
const NO_SUVA = writeSidecar({ ...EMPTY_SIDECAR, records: [{ id: '1', said: { kind: 'form', form: 'Suva', type: null }, others: {} }] });
const FILES = { 'ferry.txt': FERRY, 'archive/budget.md': BUDGET, 'code.json': '{"name": "Amara Okonjo"}', 'README.md': 'Amara Okonjo' };

describe('across articles', () => {
	describe('workspace symbols', () => {
		it(
			'are people, places and quotes of all articles, open or not, of no other files',
			withNews(VSCODE, FILES, async ({ client }) => {
				assert.deepEqual(await symbols(client, 'okonjo'), [
					'Amara Okonjo (Budget Passes) archive/budget.md 2:0',
					'Amara Okonjo (Ferry Sinks Off Port Vila) ferry.txt 2:10',
					'“We did what we could” — Amara Okonjo (Ferry Sinks Off Port Vila) ferry.txt 4:1',
				]);
				assert.deepEqual(await symbols(client, 'beginning'), ['“It is a beginning” — Lena Voss (Budget Passes) archive/budget.md 2:33']);
			}),
		);

		it(
			'say what open documents say now, not what is on the disk',
			withNews(VSCODE, FILES, async ({ client, folder }) => {
				const uri = folder.uri('ferry.txt');
				await client.open(uri, FERRY);
				await client.apply(uri, [
					{
						range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
						newText: 'Rain\n\nTomás Reyes spoke in Honiara.\n',
					},
				]);
				assert.deepEqual(await symbols(client, 'tom'), ['Tomás Reyes (Rain) ferry.txt 2:0']);
				assert.deepEqual(await symbols(client, 'okonjo'), ['Amara Okonjo (Budget Passes) archive/budget.md 2:0']);
				await client.close(uri);
				assert.deepEqual(await symbols(client, 'tom'), []);
				assert.equal((await symbols(client, 'okonjo')).length, 3);
			}),
		);

		it(
			'have a document that is no file for as long as it is open',
			withNews(VSCODE, FILES, async ({ client }) => {
				await client.open('untitled:Untitled-1', 'Vera Lund spoke in Suva.\n');
				assert.deepEqual(await symbols(client, 'vera'), ['Vera Lund (no headline) untitled:Untitled-1 0:0']);
				await client.close('untitled:Untitled-1');
				assert.deepEqual(await symbols(client, 'vera'), []);
			}),
		);
	});

	describe('references', () => {
		it(
			'are those of the article first, then those of others',
			withNews(VSCODE, FILES, async ({ client, folder }) => {
				const uri = folder.uri('ferry.txt');
				await client.open(uri, FERRY);
				assert.deepEqual(await references(client, uri, 'Okonjo said'), ['ferry.txt 2:10', 'ferry.txt 4:24', 'archive/budget.md 2:0']);
				assert.deepEqual(await references(client, uri, 'Suva'), ['ferry.txt 2:32', 'archive/budget.md 2:71']);
			}),
		);
	});

	describe('names that the knowledge base has for one thing', () => {
		const KNOWN = { ...FILES, 'article-annotator.entities.yaml': BASE, 'elders.txt': 'Mother Amara spoke in Suva.\n' };

		it(
			'are found as one, and offered',
			withNews(VSCODE, KNOWN, async ({ client, folder }) => {
				const uri = folder.uri('ferry.txt');
				await client.open(uri, FERRY);
				assert.deepEqual(await references(client, uri, 'Okonjo said'), [
					'ferry.txt 2:10',
					'ferry.txt 4:24',
					'archive/budget.md 2:0',
					'elders.txt 0:0',
				]);
				const hover = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'Okonjo said', 1));
				assert.match(JSON.stringify(hover?.contents), /Also in 2 other articles: .*archive\/budget\.md.*elders\.txt/u);
				await client.open('untitled:Untitled-1', 'In Moth');
				const position = { line: 0, character: 7 };
				const answer = await client.connection.sendRequest(CompletionRequest.type, {
					textDocument: { uri: 'untitled:Untitled-1' },
					position,
				});
				assert.deepEqual(
					(answer as CompletionList).items.map(({ label }) => label),
					['Mother Amara'],
				);
			}),
		);
	});

	describe('files that change', () => {
		it(
			'on the disk are read again, new ones are taken in, deleted ones are gone',
			withNews(VSCODE, FILES, async (news) => {
				const { client, folder } = news;
				folder.write('ferry.txt', FERRY.replaceAll('Amara Okonjo', 'Chidi Adeyemi').replaceAll('Okonjo', 'Adeyemi'));
				folder.write('new.txt', 'Chidi Adeyemi resigned in Suva.\n');
				folder.delete('archive/budget.md');
				await changed(news, {
					'ferry.txt': FileChangeType.Changed,
					'new.txt': FileChangeType.Created,
					'archive/budget.md': FileChangeType.Deleted,
				});
				assert.deepEqual(await symbols(client, 'okonjo'), []);
				assert.deepEqual((await symbols(client, 'chidi')).map(fileOf), ['ferry.txt', 'new.txt', 'ferry.txt']);
			}),
		);

		it(
			'because somebody has settled something about them are read again',
			withNews(VSCODE, { ...FILES, 'ferry.txt.annotations.json': NO_SUVA }, async (news) => {
				assert.deepEqual((await symbols(news.client, 'suva')).map(fileOf), ['archive/budget.md']);
				news.folder.delete('ferry.txt.annotations.json');
				await changed(news, { 'ferry.txt.annotations.json': FileChangeType.Deleted });
				assert.deepEqual((await symbols(news.client, 'suva')).map(fileOf), ['archive/budget.md', 'ferry.txt']);
			}),
		);

		it(
			'with their folder are gone with it, and come back where it was moved to',
			withNews(VSCODE, FILES, async (news) => {
				const { client, folder } = news;
				folder.delete('archive');
				await changed(news, { archive: FileChangeType.Deleted });
				assert.deepEqual(await symbols(client, 'voss'), []);
				folder.write('old/budget.md', BUDGET);
				await client.connection.sendNotification(DidRenameFilesNotification.type, {
					files: [{ oldUri: folder.uri('archive'), newUri: folder.uri('old') }],
				});
				await indexed(client);
				assert.deepEqual((await symbols(client, 'voss')).map(fileOf), ['old/budget.md', 'old/budget.md']);
			}),
		);

		it(
			'that the settings leave out are not read, and read when they let them in',
			withNews(
				VSCODE,
				FILES,
				async ({ client }) => {
					assert.deepEqual((await symbols(client, 'amara okonjo')).map(fileOf), ['ferry.txt', 'ferry.txt']);
					await client.changeSettings({ exclude: ['ferry.txt', 'README.md'] });
					await indexed(client);
					assert.deepEqual((await symbols(client, 'amara okonjo')).map(fileOf), ['archive/budget.md']);
					await client.changeSettings({ exclude: [], entities: { neverTag: ['Amara Okonjo'] } });
					await indexed(client);
					assert.deepEqual((await symbols(client, 'amara okonjo')).map(fileOf), []);
				},
				{ exclude: ['archive/**', 'README.md'] },
			),
		);
	});

	it(
		'has open documents alone where the index is switched off',
		withClient(
			VSCODE,
			async (client) => {
				await client.open('file:///news/ferry.txt', FERRY);
				assert.deepEqual((await symbols(client, 'suva')).length, 1);
			},
			{ settings: { index: { enable: false } } },
		),
	);

	it(
		'serves a client that can nothing',
		withClient(BARE, async (client) => assert.deepEqual(await symbols(client, ''), [])),
	);

	describe('the index on the disk', () => {
		it('is there at once the next time, and a file that was not touched is not read again', async () => {
			await withStorage(async (folder, start) => {
				await start(async (client) => {
					await indexed(client);
					assert.equal((await symbols(client, 'okonjo')).length, 3);
				});
				// What stands in the index's own file can have come from nowhere else.
				const file = join(folder.path, 'storage/articles.jsonl');
				writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Lena Voss', 'Lena Ross'));
				await start(async (client) =>
					assert.deepEqual((await symbols(client, 'ross')).map(fileOf), ['archive/budget.md', 'archive/budget.md']),
				);
				folder.write('archive/budget.md', BUDGET);
				await start(async (client) => {
					// The date of the file is another one, its text is not: it is not annotated again.
					assert.equal((await symbols(client, 'ross')).length, 2);
				});
				folder.write('archive/budget.md', `${BUDGET}\n`);
				await start(async (client) => {
					await indexed(client);
					assert.equal((await symbols(client, 'ross')).length, 0);
					assert.equal((await symbols(client, 'voss')).length, 2);
				});
			});
		});

		it('is made anew where it is torn, or of another version', async () => {
			await withStorage(async (folder, start) => {
				const file = join(folder.path, 'storage/articles.jsonl');
				await start(indexed);
				const whole = readFileSync(file, 'utf8');
				for (const broken of [
					'',
					'no index',
					whole.slice(0, -20),
					whole.replace('"articleIndex":', '"articleIndex":9'),
					whole.replace('"entities"', '"oddities"'),
				]) {
					writeFileSync(file, broken);
					await start(async (client) => {
						await indexed(client);
						assert.equal((await symbols(client, 'okonjo')).length, 3, JSON.stringify(broken.slice(0, 60)));
					});
					assert.equal(readFileSync(file, 'utf8').split('\n').length, whole.split('\n').length);
				}
			});
		});

		it('forgets files that were deleted meanwhile', async () => {
			await withStorage(async (folder, start) => {
				await start(indexed);
				folder.delete('archive');
				folder.write('late.txt', 'Vera Lund spoke in Suva.\n');
				await start(async (client) => {
					await indexed(client);
					assert.deepEqual((await symbols(client, 'suva')).map(fileOf), ['ferry.txt', 'late.txt']);
				});
			});
		});
	});
});

type Start = (test: (client: TestClient) => Promise<void>) => Promise<void>;

/** Runs a test that starts servers one after the other over the same files and the same storage. */
async function withStorage(test: (folder: NewsFolder, start: Start) => Promise<void>): Promise<void> {
	const folder = new NewsFolder();
	try {
		for (const [name, text] of Object.entries(FILES)) folder.write(name, text);
		const initializationOptions = { ...VSCODE.initializationOptions, storage: folder.uri('storage') };
		await test(folder, (inner) => withClient({ ...VSCODE, initializationOptions, folders: [folder.uri()] }, inner)());
	} finally {
		folder.delete('');
	}
}

async function changed({ client, folder }: News, files: Readonly<Record<string, FileChangeType>>): Promise<void> {
	await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
		changes: Object.entries(files).map(([name, type]) => ({ uri: folder.uri(name), type })),
	});
}

/** "Amara Okonjo (Budget Passes) archive/budget.md 2:0" */
async function symbols(client: TestClient, query: string): Promise<readonly string[]> {
	const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
	return found.map(
		(symbol) => `${symbol.name} (${symbol.containerName ?? 'no headline'}) ${placeOf((symbol as WorkspaceSymbol).location as Location)}`,
	);
}

async function references(client: TestClient, uri: string, words: string): Promise<readonly string[]> {
	const found = await client.connection.sendRequest(ReferencesRequest.type, {
		...client.at(uri, words, 1),
		context: { includeDeclaration: true },
	});
	return (found ?? []).map(placeOf);
}

function placeOf({ uri, range }: Location): string {
	return `${uri.replace(/^.*article-annotator-news-[^/]*\//u, '')} ${range.start.line}:${range.start.character}`;
}

/** The file of a symbol that `symbols` gave. */
function fileOf(symbol: string): string {
	return symbol.split(' ').at(-2) ?? '';
}
