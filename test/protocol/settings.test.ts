import assert from 'node:assert/strict';
import {
	DocumentDiagnosticRequest,
	DocumentSymbolRequest,
	HoverRequest,
	SemanticTokensRequest,
	SymbolKind,
} from 'vscode-languageserver/node';
import { ANNOTATIONS_REQUEST, type AnnotationsResult } from '../../server/src/protocol/annotations.js';
import { PUBLICATION_DATE_NOTIFICATION } from '../../server/src/protocol/publicationDate.js';
import { NEOVIM, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import { longStory, STORY, STORY_URI } from './support/story.js';
import type { TestClient } from './support/testClient.js';
import { readTokens } from './support/tokens.js';

describe('settings', () => {
	it(
		'are read again when they change, and the client is asked to ask again',
		withClient(VSCODE, async (client) => {
			await client.message('client/registerCapability');
			await client.open(STORY_URI, STORY);
			assert.ok((await types(client)).has('date'));
			await client.changeSettings({ highlight: { dates: false, entityTypes: ['person'] } });
			await client.message('workspace/semanticTokens/refresh');
			await client.message('workspace/diagnostic/refresh');
			assert.deepEqual(await types(client), new Set(['person']));
		}),
	);

	it(
		'are taken as they are told by a client that cannot be asked',
		withClient(NEOVIM, async (client) => {
			await client.open(STORY_URI, STORY);
			assert.ok((await types(client)).has('date'));
			await client.changeSettings({ highlight: { dates: false } });
			assert.ok(!(await types(client)).has('date'));
		}),
	);

	it(
		'switch a check off, or make it louder',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, STORY);
				const severity = async () => {
					const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: STORY_URI } });
					return report.kind === 'full' ? report.items.find(({ code }) => code === 'unbalanced-quotation-mark')?.severity : null;
				};
				assert.equal(await severity(), 1);
				await client.changeSettings({ checks: { 'unbalanced-quotation-mark': 'off' } });
				await client.message('workspace/diagnostic/refresh');
				assert.equal(await severity(), undefined);
			},
			{ settings: { checks: { 'unbalanced-quotation-mark': 'error' } } },
		),
	);

	it(
		'about names hold at once: the user’s own, those never tagged, and how sure is sure enough',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			await client.message('client/registerCapability');
			await client.changeSettings({ entities: { names: { minutes: 'product', Fiji: 'event' } } });
			await client.message('workspace/semanticTokens/refresh');
			const names = await entities(client);
			assert.deepEqual([names.get('minutes'), names.get('Fiji')], ['product', 'event']);
			await client.changeSettings({ entities: { names: { minutes: 'product' }, neverTag: ['minutes'], leastConfidence: 1 } });
			await client.message('workspace/semanticTokens/refresh');
			const fewer = await entities(client);
			assert.deepEqual([fewer.has('minutes'), fewer.get('PORT VILA')], [false, 'location']);
			assert.ok(fewer.size < names.size);
			await client.changeSettings({});
			await client.message('workspace/semanticTokens/refresh');
			assert.notEqual((await entities(client)).get('Fiji'), 'event');
		}),
	);

	it(
		'about quotes hold for a hover and the outline, while the client is given all quotes',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, STORY);
				const over = client.at(STORY_URI, 'did what we', 1);
				assert.equal(await client.connection.sendRequest(HoverRequest.type, over), null);
				const outline = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: STORY_URI } });
				assert.doesNotMatch(JSON.stringify(outline), new RegExp(`"kind":${SymbolKind.Event}\\b`, 'u'));
				const answer = await client.connection.sendRequest<AnnotationsResult>(ANNOTATIONS_REQUEST, { uri: STORY_URI });
				assert.ok(answer.kind === 'annotated' && answer.quotes.some(({ cueKind }) => cueKind === 'speech'));
			},
			{ settings: { quotes: { cueKinds: ['thought'] } } },
		),
	);

	it(
		'about names are known to a hover while the document is still being read',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, longStory(400_000));
				const hover = await client.connection.sendRequest(HoverRequest.type, client.at(STORY_URI, 'lights', 1));
				assert.match(JSON.stringify(hover), /own-list/u);
			},
			{ settings: { entities: { names: { lights: 'product' } } } },
		),
	);

	it(
		'that are unknown or make no sense are named in one warning, once',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, STORY);
				await client.open('file:///news/other.txt', STORY);
				await annotations(client, 'file:///news/other.txt');
				const { type, message } = await client.message<{ type: number; message: string }>('window/showMessage');
				assert.equal(type, 2);
				for (const words of [
					'articleAnnotator.enabel',
					'“double-word”',
					'“soon” in articleAnnotator.publicationDate',
					'“big” is no value for articleAnnotator.maxFileSize',
					'“fruit” is no value for articleAnnotator.entities.names.Apple',
				]) {
					assert.ok(message.includes(words), `no “${words}” in “${message}”`);
				}
				assert.deepEqual(client.unread('window/showMessage'), []);
			},
			{
				settings: {
					enabel: false,
					checks: { 'double-word': 'off' },
					publicationDate: 'soon',
					maxFileSize: 'big',
					entities: { names: { Apple: 'fruit' } },
				},
			},
		),
	);

	it(
		'switch the whole off, and on again',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, STORY);
				const off = await annotations(client);
				assert.equal(off.kind === 'notAnnotated' && off.reason, 'disabled');
				await client.changeSettings({ enable: true });
				await client.message('workspace/semanticTokens/refresh');
				assert.equal((await annotations(client)).kind, 'annotated');
			},
			{ settings: { enable: false } },
		),
	);
});

describe('the workspace’s folders', () => {
	it(
		'are what globs are matched in, and can change',
		withClient(
			VSCODE,
			async (client) => {
				const uri = 'file:///sport/drafts/a.txt';
				await client.open(uri, STORY);
				assert.equal((await annotations(client, uri)).kind, 'annotated');
				const event = { added: [{ uri: 'file:///sport', name: 'sport' }], removed: [{ uri: 'file:///news', name: 'news' }] };
				await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
				await client.message('workspace/semanticTokens/refresh');
				const excluded = await annotations(client, uri);
				assert.equal(excluded.kind === 'notAnnotated' && excluded.reason, 'excluded');
			},
			{ settings: { exclude: ['drafts/**'] } },
		),
	);
});

describe('the publication date', () => {
	const undated = 'Okonjo left on Tuesday.\n';

	it(
		'is the user’s choice before what the article says, until it is taken back',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			assert.deepEqual(await date(client), { value: '2024-06-05', from: 'dateline' });
			await client.connection.sendNotification(PUBLICATION_DATE_NOTIFICATION, { uri: STORY_URI, date: '2022-01-06' });
			await client.message('workspace/diagnostic/refresh');
			assert.deepEqual(await date(client), { value: '2022-01-06', from: 'user' });
			const hover = await client.connection.sendRequest(HoverRequest.type, client.at(STORY_URI, 'Tuesday', 1));
			assert.match(JSON.stringify(hover), /2022-01-04/u);
			await client.connection.sendNotification(PUBLICATION_DATE_NOTIFICATION, { uri: STORY_URI, date: null });
			assert.deepEqual(await date(client), { value: '2024-06-05', from: 'dateline' });
		}),
	);

	it(
		'is that of the settings where the article says none',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, undated);
				assert.deepEqual(await date(client), { value: '2024-03-01', from: 'setting' });
			},
			{ settings: { publicationDate: '2024-03-01' } },
		),
	);

	it(
		'that was chosen in an earlier session comes with the introduction',
		withClient({ ...VSCODE, initializationOptions: { publicationDates: { [STORY_URI]: '2020-02-29' } } }, async (client) => {
			await client.open(STORY_URI, undated);
			assert.deepEqual(await date(client), { value: '2020-02-29', from: 'user' });
		}),
	);

	async function date(client: TestClient): Promise<unknown> {
		const result = await annotations(client);
		return result.kind === 'annotated' ? result.publicationDate : result;
	}
});

function annotations(client: TestClient, uri = STORY_URI): Promise<AnnotationsResult> {
	return client.connection.sendRequest(ANNOTATIONS_REQUEST, { uri });
}

/** The types of what a document names, by full name. */
async function entities(client: TestClient): Promise<ReadonlyMap<string, string>> {
	const result = await annotations(client);
	assert.equal(result.kind, 'annotated');
	return new Map(result.kind === 'annotated' ? result.entities.map(({ name, type }) => [name, type]) : []);
}

/** The token types that a document is coloured with. */
async function types(client: TestClient): Promise<ReadonlySet<string>> {
	const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: STORY_URI } });
	return new Set(
		readTokens(client.text(STORY_URI), tokens?.data ?? [], client.initializeResult).map(
			(token) =>
				token
					.split(' ')
					.filter((word) => word !== 'inQuote')
					.at(-1) ?? '',
		),
	);
}
