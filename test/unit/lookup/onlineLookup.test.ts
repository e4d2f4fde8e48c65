import assert from 'node:assert/strict';
import { Cancellation } from '../../../server/src/lookup/cancellation.js';
import { readItems, readLabels } from '../../../server/src/lookup/wikidata/readItems.js';
import { queryFor, settingsFor } from './support/fakes.js';
import { redirecting, sendJson } from './support/fakeWikimedia.js';
import { type FreshLookup, freshLookup } from './support/freshLookup.js';

describe('an online lookup', () => {
	const online = freshLookup();

	it('tells of a person what is stated, and when it was asked', async () => {
		assert.deepEqual(await online.find(), {
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
		assert.deepEqual(online.server.asked, ['wbsearchentities', 'wbgetentities', 'wbgetentities']);
	});

	it('tells of a country and of an organization their own facts', async () => {
		const country = await online.find('Ruritania', 'location', null);
		assert.deepEqual(country.kind === 'found' && country.knowledge.facts, [
			{ label: 'Capital', value: 'Strelsau' },
			{ label: 'Population', value: '1,450,000' },
		]);
		const union = await online.find('SFU', 'organization', 'trade union');
		assert.deepEqual(union.kind === 'found' && union.knowledge.facts.slice(0, 2), [
			{ label: 'Founded', value: '1923' },
			{ label: 'Headquarters', value: 'Strelsau' },
		]);
	});

	it('adds the beginning of the article, and does without it where Wikipedia fails', async () => {
		const settings = settingsFor(online.server, { sources: 'wikidataAndWikipedia' });
		const both = await online.lookup.find(queryFor('Amara Okonjo'), settings, new Cancellation());
		assert.equal(both.kind === 'found' && both.knowledge.extract, 'Amara Okonjo is of this invented world.');
		assert.equal(both.kind === 'found' && both.knowledge.source, 'Wikidata and Wikipedia');
		online.server.trouble = (url, response) => url.pathname.includes('/summary/') && sendJson(response, 503, {});
		const one = await online.lookup.find(queryFor('Ruritania', 'location', null), settings, new Cancellation());
		assert.equal(one.kind === 'found' && one.knowledge.extract, undefined);
		assert.equal(one.kind === 'found' && one.knowledge.source, 'Wikidata');
		assert.match(online.lines.join('\n'), /^Online lookup failed: status 503\. Nothing more is asked for 5 s\.$/u);
	});

	it('takes no page that tells things apart, and none on something else, for the article', async () => {
		const settings = settingsFor(online.server, { sources: 'wikidataAndWikipedia' });
		for (const page of [
			{ type: 'disambiguation', extract: 'Amara Okonjo may refer to:', wikibase_item: 'Q900001' },
			{ type: 'standard', extract: 'Somebody else.', wikibase_item: 'Q7' },
		]) {
			await online.lookup.clear();
			online.server.trouble = (url, response) => url.pathname.includes('/summary/') && sendJson(response, 200, page);
			const found = await online.lookup.find(queryFor('Amara Okonjo'), settings, new Cancellation());
			assert.equal(found.kind === 'found' && found.knowledge.extract, undefined);
		}
	});

	it('follows a page that redirects to another title, as Wikipedia puts it', async () => {
		online.server.trouble = (url, response) => url.pathname.endsWith('/summary/Amara_Okonjo') && redirecting(response, 'Amara_A._Okonjo');
		const found = await online.lookup.find(
			queryFor('Amara Okonjo'),
			settingsFor(online.server, { sources: 'wikidataAndWikipedia' }),
			new Cancellation(),
		);
		assert.equal(found.kind === 'found' && found.knowledge.extract, 'Amara A. Okonjo is of this invented world.');
	});

	describe('shows nothing', () => {
		const NOTHING: readonly (readonly [why: string, ...Parameters<FreshLookup['find']>])[] = [
			['for a name that nobody knows', 'Nobody Atall', 'person', null],
			['where what the article says is borne out by nobody', 'Amara Okonjo', 'person', 'harbour pilot'],
			['where two are as well known', 'Zenda', 'location', null],
			['for a page that tells things apart', 'Hentzau', 'location', null],
			['for a thing of another type', 'Ruritania', 'organization', null],
		];
		for (const [why, ...asked] of NOTHING) it(why, async () => assert.deepEqual(await online.find(...asked), { kind: 'unknown' }));
	});

	it('tells two people of one name apart by what the article says of them', async () => {
		const president = await online.find('Amara Okonjo', 'person', 'President');
		assert.equal(president.kind === 'found' && president.knowledge.links[0]?.title, 'Wikidata Q900001');
		const player = await online.find('Amara Okonjo', 'person', 'football player');
		assert.equal(player.kind === 'found' && player.knowledge.links[0]?.title, 'Wikidata Q900002');
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
});
