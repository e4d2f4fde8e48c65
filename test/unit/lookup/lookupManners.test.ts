import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Cancellation } from '../../../server/src/lookup/cancellation.js';
import { queryFor, settingsFor } from './support/fakes.js';
import { freshLookup } from './support/freshLookup.js';

describe('an online lookup, out of regard for whom it asks,', () => {
	const online = freshLookup();

	it('sends the name and no word of its role, says who asks, and sends no cookie', async () => {
		await online.find();
		for (const { url, headers } of online.server.requests) {
			assert.doesNotMatch(decodeURIComponent(url.href), /Ruritanian|President/u);
			assert.equal(headers['user-agent'], 'article-annotator/1.2.3 (https://example.org/annotator)');
			assert.deepEqual([headers.cookie, headers['referer']], [undefined, undefined]);
		}
		assert.equal(online.server.requests[0]?.url.searchParams.get('search'), 'Amara Okonjo');
	});

	it('closes the connection when nobody wants the name any more, and holds that against nobody', async () => {
		const closed: Promise<unknown>[] = [];
		online.server.trouble = (_, response) => {
			closed.push(once(response, 'close'));
			return true;
		};
		const cancellations = [new Cancellation(), new Cancellation()] as const;
		const finds = cancellations.map((cancellation) =>
			online.lookup.find(queryFor('Amara Okonjo'), settingsFor(online.server), cancellation),
		);
		await online.server.nextRequest();
		cancellations[0].abort();
		assert.deepEqual(await finds[0], { kind: 'unavailable' });
		cancellations[1].abort();
		await Promise.all([...closed, finds[1]]);
		assert.equal(closed.length, 1);
		assert.deepEqual(online.lines, []);
		online.server.trouble = () => false;
		assert.equal((await online.find()).kind, 'found');
	});

	it('asks once for a name that several want, and for the newest of the names that wait', async () => {
		const finds = [online.find(), online.find(), online.find('Zenda', 'location', null), online.find('Ruritania', 'location', null)];
		const kinds = (await Promise.all(finds)).map(({ kind }) => kind);
		assert.deepEqual(kinds, ['found', 'found', 'unavailable', 'found']);
		const searches = online.server.requests.flatMap(({ url }) => url.searchParams.get('search') ?? []);
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
			assert.deepEqual(await online.lookup.find(queryFor('Amara Okonjo'), settingsFor(online.server, part), new Cancellation()), {
				kind: 'unavailable',
			});
		}
		assert.equal(online.server.requests.length, 0);
	});
});
