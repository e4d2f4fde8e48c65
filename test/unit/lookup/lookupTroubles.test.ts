import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { Cancellation } from '../../../server/src/lookup/cancellation.js';
import { OnlineLookup } from '../../../server/src/lookup/onlineLookup.js';
import { TIMEOUT_MS } from '../../../server/src/lookup/requests/fetchJson.js';
import { queryFor, settingsFor, testPorts } from './support/fakes.js';
import { redirecting, sendJson, type Trouble } from './support/fakeWikimedia.js';
import { freshLookup } from './support/freshLookup.js';

describe('an online lookup, of a server in trouble,', () => {
	const online = freshLookup();

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
				online.server.trouble = trouble;
				assert.deepEqual(await online.find(), { kind: 'unavailable' });
				assert.match(online.lines[0] ?? '', /^Online lookup failed: [^.]+\.(?:php\.)? ?Nothing more is asked for \d+ s\.$/u);
				assert.doesNotMatch(online.lines.join('\n'), /Okonjo|lagged/u);
				online.server.trouble = () => false;
				const { length } = online.server.requests;
				online.clock.advance(pause * 1000 - 1);
				assert.deepEqual(await online.find(), { kind: 'unavailable' });
				assert.equal(online.server.requests.length, length);
				online.clock.advance(1);
				assert.equal((await online.find()).kind, 'found');
			});
		}
	});

	it('follows a redirect within the same host', async () => {
		online.server.trouble = (url, response) => url.pathname === '/w/api.php' && redirecting(response, `/moved/api.php${url.search}`);
		assert.equal((await online.find()).kind, 'found');
	});

	it('waits longer after each failure in a row', async () => {
		online.server.trouble = (_, response) => sendJson(response, 500, {});
		for (let i = 0; i < 9; i++) {
			await online.find();
			online.clock.advance(600_000);
		}
		const pauses = online.lines.map((line) => Number(/for (?<pause>\d+) s/u.exec(line)?.groups?.['pause']));
		assert.deepEqual(pauses, [5, 10, 20, 40, 80, 160, 320, 600, 600]);
	});

	it('gives up on a server that does not answer', async () => {
		online.server.trouble = () => true;
		const [outcome] = await Promise.all([online.find(), online.server.nextRequest().then(() => online.clock.advance(TIMEOUT_MS))]);
		assert.deepEqual(outcome, { kind: 'unavailable' });
		assert.match(online.lines[0] ?? '', /no answer within 3 s/u);
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
				const fresh = new OnlineLookup(testPorts(online.clock, []));
				online.server.trouble = (url, response) =>
					sendJson(response, 200, isSearch || url.searchParams.get('action') === 'wbgetentities' ? garbage : found);
				const { kind } = await fresh.find(queryFor('Amara Okonjo'), settingsFor(online.server), new Cancellation());
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
