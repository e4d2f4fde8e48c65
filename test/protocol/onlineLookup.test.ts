import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HoverRequest, MarkupContent } from 'vscode-languageserver/node';
import { CLEAR_LOOKUP_CACHE_REQUEST, type ClearLookupCacheResult } from '../../server/src/protocol/clearLookupCache.js';
import { WORKSPACE_TRUSTED_NOTIFICATION } from '../../server/src/protocol/workspaceTrust.js';
import { FakeWikimedia } from '../unit/lookup/support/fakeWikimedia.js';
import { type ClientProfile, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import type { TestClient } from './support/testClient.js';

const NEWS = 'STRELSAU, 5 June 2024 (Pacific Wire) — Ruritanian President Amara Okonjo said on Tuesday that the ferry had sunk.\n';
const URI = 'file:///news/ferry.txt';

describe('hovering a name, as to the network,', () => {
	let server: FakeWikimedia;
	let folder: string;

	beforeEach(async () => {
		server = new FakeWikimedia();
		await server.start();
		folder = await mkdtemp(join(tmpdir(), 'article-annotator-lookups-'));
	});
	afterEach(async () => {
		await server.stop();
		await rm(folder, { recursive: true });
	});

	const online = (lookup: 'off' | 'wikidata' | 'wikidataAndWikipedia') => ({ online: { lookup, ...server.settings } });
	const profile = (workspaceTrusted: boolean): ClientProfile => ({
		...VSCODE,
		initializationOptions: { ...VSCODE.initializationOptions, workspaceTrusted, globalStorage: pathToFileURL(folder).toString() },
	});
	const card = async (client: TestClient): Promise<string> => {
		const hover = await client.connection.sendRequest(HoverRequest.type, client.at(URI, 'Amara Okonjo', 1));
		assert.ok(hover && MarkupContent.is(hover.contents));
		return hover.contents.value;
	};
	const serve = (trust: 'trusted' | 'untrusted', settings: () => unknown, test: (client: TestClient) => Promise<void>) => () =>
		withClient(
			profile(trust === 'trusted'),
			async (client) => {
				await client.open(URI, NEWS);
				await test(client);
				// Answered when all that is to be written has been, so that the folder can go.
				await client.connection.sendRequest(CLEAR_LOOKUP_CACHE_REQUEST);
			},
			{ settings: settings() },
		)();

	it(
		'asks nothing by default',
		serve(
			'trusted',
			() => ({}),
			async (client) => {
				assert.match(await card(client), /^\*\*Amara Okonjo\*\* · person/u);
				assert.equal(server.requests.length, 0);
			},
		),
	);

	it(
		'asks where the setting wants it; the card says what, from where and when',
		serve(
			'trusted',
			() => online('wikidataAndWikipedia'),
			async (client) => {
				const value = await card(client);
				assert.match(value, /President of Ruritania since 2019/u);
				assert.match(value, /Amara Okonjo is of this invented world\./u);
				assert.match(value, /Born \*\*17 July 1961\*\*/u);
				assert.match(value, /\[Wikidata Q900001\]\(https:\/\/www\.wikidata\.org\/wiki\/Q900001\)/u);
				assert.match(value, /From .*Wikidata and Wikipedia \\?\(retrieved \d{1,2} \p{L}+ \d{4}\\?\)/u);
				assert.match(server.requests[0]?.headers['user-agent'] ?? '', /^article-annotator\/\d/u);
				const { length } = server.requests;
				await card(client);
				assert.equal(server.requests.length, length);
			},
		),
	);

	it(
		'says that it is looking a name up that takes long, and has it at the next hover',
		serve(
			'trusted',
			() => online('wikidata'),
			async (client) => {
				let release = () => {};
				server.trouble = (url, response) => {
					if (url.searchParams.get('action') !== 'wbsearchentities') return false;
					release = () => {
						response.writeHead(302, { location: `/later${url.search}` });
						response.end();
					};
					server.trouble = () => false;
					return true;
				};
				assert.match(await card(client), /Looking it up online …/u);
				release();
				assert.match(await card(client), /President of Ruritania since 2019/u);
			},
		),
	);

	it(
		'asks nothing in a workspace that is not trusted, until it is',
		serve(
			'untrusted',
			() => online('wikidata'),
			async (client) => {
				assert.doesNotMatch(await card(client), /Wikidata/u);
				assert.equal(server.requests.length, 0);
				await client.connection.sendNotification(WORKSPACE_TRUSTED_NOTIFICATION);
				assert.match(await card(client), /Wikidata/u);
			},
		),
	);

	it(
		'keeps what was found in the client’s folder, and forgets it on request',
		serve(
			'trusted',
			() => online('wikidata'),
			async (client) => {
				await card(client);
				assert.deepEqual(await client.connection.sendRequest<ClearLookupCacheResult>(CLEAR_LOOKUP_CACHE_REQUEST), { names: 1 });
				assert.equal(await readFile(join(folder, 'lookups.json'), 'utf8'), '{"version":1,"entries":{}}\n');
			},
		),
	);
});
