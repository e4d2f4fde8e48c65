import assert from 'node:assert/strict';
import { type CompletionList, CompletionRequest, HoverRequest, ReferencesRequest } from 'vscode-languageserver/node';
import { FERRY, FILES, placeOf, symbols } from './support/ferryArticles.js';
import { withNews } from './support/newsFolder.js';
import { BARE, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import type { TestClient } from './support/testClient.js';

const BASE = '- name: Amara Okonjo\n  type: person\n  aliases: [Mother Amara]\n';

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
});

async function references(client: TestClient, uri: string, words: string): Promise<readonly string[]> {
	const found = await client.connection.sendRequest(ReferencesRequest.type, {
		...client.at(uri, words, 1),
		context: { includeDeclaration: true },
	});
	return (found ?? []).map(placeOf);
}
