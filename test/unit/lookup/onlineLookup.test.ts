import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { Cancellation } from '../../../server/src/lookup/cancellation.js';
import { OnlineLookup } from '../../../server/src/lookup/onlineLookup.js';
import { TIMEOUT_MS } from '../../../server/src/lookup/requests/fetchJson.js';
import { readItems, readLabels } from '../../../server/src/lookup/wikidata/readItems.js';
import { queryFor, settingsFor, TestClock, testPorts } from './support/fakes.js';
import { FakeWikimedia, sendJson, type Trouble } from './support/fakeWikimedia.js';

describe('an online lookup', () => {
	let server: FakeWikimedia;
	let clock: TestClock;
	let lines: string[];
	let lookup: OnlineLookup;

	beforeEach(async () => {
		server = new FakeWikimedia();
		await server.start();
		clock = new TestClock();
		lines = [];
		lookup = new OnlineLookup(testPorts(clock, lines));
	});
	afterEach(() => server.stop());

	const find = (name = 'Amara Okonjo', type: Parameters<typeof queryFor>[1] = 'person', role: string | null = 'Ruritanian President') =>
		lookup.find(queryFor(name, type, role), settingsFor(server), new Cancellation());

	it('tells of a person what is stated, and when it was asked', async () => {
		assert.deepEqual(await find(), {
			kind: 'found',
			knowledge: {
				name: 'Amara Okonjo',
				type: 'person',
				aliases: ['Amara N. Okonjo'],
				description: 'President of Ruritania since 2019',
				facts: [
					{ label: 'Position', value: 'President of Ruritania' },
					{ label: 'Born', value: '17 July 1961' },
					{ label: 'Citizen of', value: 'Ruritania' },
				],
				links: [
					{ title: 'Wikidata Q900001', url: 'https://www.wikidata.org/wiki/Q900001' },
					{ title: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Amara_Okonjo' },
				],
				origin: 'online',
				source: 'Wikidata',
				retrieved: '2026-11-26',
			},
		});
		assert.deepEqual(server.asked, ['wbsearchentities', 'wbgetentities', 'wbgetentities']);
	});

	it('tells of a country and of an organization their own facts', async () => {
		const country = await find('Ruritania', 'location', null);
		assert.deepEqual(country.kind === 'found' && country.knowledge.facts, [
			{ label: 'Capital', value: 'Strelsau' },
			{ label: 'Population', value: '1,450,000' },
		]);
		const union = await find('SFU', 'organization', 'trade union');
		assert.deepEqual(union.kind === 'found' && union.knowledge.facts.slice(0, 2), [
			{ label: 'Founded', value: '1923' },
			{ label: 'Headquarters', value: 'Strelsau' },
		]);
	});

	it('sends the name and no word of its role, says who asks, and sends no cookie', async () => {
		await find();
		for (const { url, headers } of server.requests) {
			assert.doesNotMatch(decodeURIComponent(url.href), /Ruritanian|President/u);
			assert.equal(headers['user-agent'], 'article-annotator/1.2.3 (https://example.org/annotator)');
			assert.deepEqual([headers.cookie, headers['referer']], [undefined, undefined]);
		}
		assert.equal(server.requests[0]?.url.searchParams.get('search'), 'Amara Okonjo');
	});

	it('adds the beginning of the article, and does without it where Wikipedia fails', async () => {
		const settings = settingsFor(server, { sources: 'wikidataAndWikipedia' });
		const both = await lookup.find(queryFor('Amara Okonjo'), settings, new Cancellation());
		assert.equal(both.kind === 'found' && both.knowledge.extract, 'Amara Okonjo is of this invented world.');
		assert.equal(both.kind === 'found' && both.knowledge.source, 'Wikidata and Wikipedia');
		server.trouble = (url, response) => url.pathname.includes('/summary/') && sendJson(response, 503, {});
		const one = await lookup.find(queryFor('Ruritania', 'location', null), settings, new Cancellation());
		assert.equal(one.kind === 'found' && one.knowledge.extract, undefined);
		assert.equal(one.kind === 'found' && one.knowledge.source, 'Wikidata');
		assert.match(lines.join('\n'), /^Online lookup failed: status 503\. Nothing more is asked for 5 s\.$/u);
	});

	it('takes no page that tells things apart, and none on something else, for the article', async () => {
		const settings = settingsFor(server, { sources: 'wikidataAndWikipedia' });
		for (const page of [
			{ type: 'disambiguation', extract: 'Amara Okonjo may refer to:', wikibase_item: 'Q900001' },
			{ type: 'standard', extract: 'Somebody else.', wikibase_item: 'Q7' },
		]) {
			await lookup.clear();
			server.trouble = (url, response) => url.pathname.includes('/summary/') && sendJson(response, 200, page);
			const found = await lookup.find(queryFor('Amara Okonjo'), settings, new Cancellation());
			assert.equal(found.kind === 'found' && found.knowledge.extract, undefined);
		}
	});

	describe('shows nothing', () => {
		const NOTHING: readonly (readonly [why: string, ...Parameters<typeof find>])[] = [
			['for a name that nobody knows', 'Nobody Atall', 'person', null],
			['where what the article says is borne out by nobody', 'Amara Okonjo', 'person', 'harbour pilot'],
			['where two are as well known', 'Zenda', 'location', null],
			['for a page that tells things apart', 'Hentzau', 'location', null],
			['for a thing of another type', 'Ruritania', 'organization', null],
		];
		for (const [why, ...asked] of NOTHING) it(why, async () => assert.deepEqual(await find(...asked), { kind: 'unknown' }));
	});

	it('tells two people of one name apart by what the article says of them', async () => {
		const president = await find('Amara Okonjo', 'person', 'President');
		assert.equal(president.kind === 'found' && president.knowledge.links[0]?.title, 'Wikidata Q900001');
		const player = await find('Amara Okonjo', 'person', 'football player');
		assert.equal(player.kind === 'found' && player.knowledge.links[0]?.title, 'Wikidata Q900002');
	});

	describe('is unavailable, and leaves the server alone,', () => {
		const TROUBLES: readonly (readonly [what: string, pause: number, trouble: Trouble])[] = [
			['where there is no such api.php', 5, (_, response) => sendJson(response, 404, { type: 'not_found' })],
			['at 429 with Retry-After, for as long as it says', 120, (_, response) => sendJson(response, 429, {}, { 'retry-after': '120' })],
			['at 500', 5, (_, response) => sendJson(response, 500, {})],
			[
				'when the database lags, which comes with status 200',
				30,
				(_, response) =>
					sendJson(
						response,
						200,
						{ error: { code: 'maxlag', info: 'Waiting for db1: 9 seconds lagged', lag: 9 } },
						{ 'retry-after': '30' },
					),
			],
			['at an error of another code', 5, (_, response) => sendJson(response, 200, { error: { code: 'unknown_action', info: 'x' } })],
			['at JSON that is cut off', 5, (_, response) => ending(response, '{"searchinfo":{"search":"Amara')],
			['at HTML', 5, (_, response) => ending(response, '<!DOCTYPE html><title>Wikimedia Error</title>')],
			['at nothing', 5, (_, response) => ending(response, '')],
			['at JSON of another shape', 5, (_, response) => sendJson(response, 200, { search: 'none' })],
			['at a redirect to another host', 5, (_, response) => redirecting(response, 'https://example.org/w/api.php')],
			['at a redirect without end', 5, (url, response) => redirecting(response, url.pathname + url.search)],
			['at a body without end', 5, (_, response) => flooding(response)],
			['when the connection breaks', 5, (_, response) => breaking(response)],
		];
		for (const [what, pause, trouble] of TROUBLES) {
			it(what, async () => {
				server.trouble = trouble;
				assert.deepEqual(await find(), { kind: 'unavailable' });
				assert.match(lines[0] ?? '', /^Online lookup failed: [^.]+\.(?:php\.)? ?Nothing more is asked for \d+ s\.$/u);
				assert.doesNotMatch(lines.join('\n'), /Okonjo|lagged/u);
				server.trouble = () => false;
				const { length } = server.requests;
				clock.advance(pause * 1000 - 1);
				assert.deepEqual(await find(), { kind: 'unavailable' });
				assert.equal(server.requests.length, length);
				clock.advance(1);
				assert.equal((await find()).kind, 'found');
			});
		}
	});

	it('follows a redirect within the same host', async () => {
		server.trouble = (url, response) => url.pathname === '/w/api.php' && redirecting(response, `/moved/api.php${url.search}`);
		assert.equal((await find()).kind, 'found');
	});

	it('follows a page that redirects to another title, as Wikipedia puts it', async () => {
		server.trouble = (url, response) => url.pathname.endsWith('/summary/Amara_Okonjo') && redirecting(response, 'Amara_A._Okonjo');
		const found = await lookup.find(queryFor('Amara Okonjo'), settingsFor(server, { sources: 'wikidataAndWikipedia' }), new Cancellation());
		assert.equal(found.kind === 'found' && found.knowledge.extract, 'Amara A. Okonjo is of this invented world.');
	});

	it('knows items by the ids that were asked for, though they were merged into others since', () => {
		const answer = {
			entities: {
				Q2: { id: 'Q1', labels: { en: { language: 'en', value: 'Strelsau' } }, claims: [], sitelinks: [] },
				Q3: { id: 'Q3', missing: '' },
			},
		};
		assert.deepEqual([...(readLabels(answer, 'en') ?? [])], [['Q2', 'Strelsau']]);
		assert.equal(readItems(answer, 'en')?.get('Q2')?.id, 'Q1');
	});

	it('waits longer after each failure in a row', async () => {
		server.trouble = (_, response) => sendJson(response, 500, {});
		for (let i = 0; i < 9; i++) {
			await find();
			clock.advance(600_000);
		}
		const pauses = lines.map((line) => Number(/for (?<pause>\d+) s/u.exec(line)?.groups?.['pause']));
		assert.deepEqual(pauses, [5, 10, 20, 40, 80, 160, 320, 600, 600]);
	});

	it('gives up on a server that does not answer', async () => {
		server.trouble = () => true;
		const [outcome] = await Promise.all([find(), server.nextRequest().then(() => clock.advance(TIMEOUT_MS))]);
		assert.deepEqual(outcome, { kind: 'unavailable' });
		assert.match(lines[0] ?? '', /no answer within 3 s/u);
	});

	it('closes the connection when nobody wants the name any more, and holds that against nobody', async () => {
		const closed: Promise<unknown>[] = [];
		server.trouble = (_, response) => {
			closed.push(once(response, 'close'));
			return true;
		};
		const cancellations = [new Cancellation(), new Cancellation()] as const;
		const finds = cancellations.map((cancellation) => lookup.find(queryFor('Amara Okonjo'), settingsFor(server), cancellation));
		await server.nextRequest();
		cancellations[0].abort();
		assert.deepEqual(await finds[0], { kind: 'unavailable' });
		cancellations[1].abort();
		await Promise.all([...closed, finds[1]]);
		assert.equal(closed.length, 1);
		assert.deepEqual(lines, []);
		server.trouble = () => false;
		assert.equal((await find()).kind, 'found');
	});

	it('asks once for a name that several want, and for the newest of the names that wait', async () => {
		const finds = [find(), find(), find('Zenda', 'location', null), find('Ruritania', 'location', null)];
		const kinds = (await Promise.all(finds)).map(({ kind }) => kind);
		assert.deepEqual(kinds, ['found', 'found', 'unavailable', 'found']);
		const searches = server.requests.flatMap(({ url }) => url.searchParams.get('search') ?? []);
		assert.deepEqual(searches, ['Amara Okonjo', 'Ruritania']);
	});

	it('asks no endpoint but https, save on this machine, and no language that is none', async () => {
		const wrong = [
			{ wikidataEndpoint: 'http://www.wikidata.org/w/api.php' },
			{ wikidataEndpoint: 'https://user@example.org/w/api.php' },
			{ wikidataEndpoint: 'ftp://example.org' },
			{ wikidataEndpoint: '' },
			{ wikipediaEndpoint: 'http://localhost.example.org/' },
			{ language: 'en.example.org/' },
		];
		for (const part of wrong) {
			assert.deepEqual(await lookup.find(queryFor('Amara Okonjo'), settingsFor(server, part), new Cancellation()), { kind: 'unavailable' });
		}
		assert.equal(server.requests.length, 0);
	});

	it('never fails on whatever JSON comes', async () => {
		const found = { search: [{ id: 'Q900001', label: 'Amara Okonjo' }], success: 1 };
		const keys = fc.constantFrom(
			'entities',
			'Q900001',
			'id',
			'labels',
			'en',
			'value',
			'claims',
			'P31',
			'mainsnak',
			'snaktype',
			'datavalue',
			'type',
		);
		const { value } = fc.letrec<{ value: unknown }>((tie) => ({
			value: fc.oneof(
				{ maxDepth: 8 },
				fc.constantFrom('Q900001', 'value', 'wikibase-entityid', 'time', 1e300, -1, null, true, '\u202eeslaf'),
				fc.array(tie('value'), { maxLength: 3 }),
				fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
			),
		}));
		await fc.assert(
			fc.asyncProperty(value, fc.boolean(), async (garbage, isSearch) => {
				const fresh = new OnlineLookup(testPorts(clock, []));
				server.trouble = (url, response) =>
					sendJson(response, 200, isSearch || url.searchParams.get('action') === 'wbgetentities' ? garbage : found);
				const { kind } = await fresh.find(queryFor('Amara Okonjo'), settingsFor(server), new Cancellation());
				assert.ok(kind === 'unknown' || kind === 'unavailable');
			}),
			{ numRuns: 150 },
		);
	});
});

function ending(response: ServerResponse, body: string): true {
	response.writeHead(200, { 'content-type': 'application/json' });
	response.end(body);
	return true;
}

function redirecting(response: ServerResponse, location: string): true {
	response.writeHead(302, { location });
	response.end();
	return true;
}

/** Sends until the other side has had enough. */
function flooding(response: ServerResponse): true {
	const chunk = 'x'.repeat(1 << 20);
	const send = () => {
		while (!response.destroyed && response.write(chunk));
	};
	response.on('drain', send);
	response.writeHead(200);
	send();
	return true;
}

function breaking(response: ServerResponse): true {
	response.socket?.destroy();
	return true;
}
