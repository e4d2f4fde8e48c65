import assert from 'node:assert/strict';
import { Cancellation } from '../../../server/src/lookup/cancellation.js';
import { OnlineLookup } from '../../../server/src/lookup/onlineLookup.js';
import { MemoryStore, queryFor, settingsFor, TestClock, testPorts } from './support/fakes.js';
import { FakeWikimedia } from './support/fakeWikimedia.js';

const DAY = 86_400_000;

describe('an online lookup remembers', () => {
	const clock = new TestClock();
	let server: FakeWikimedia;
	let lines: string[];

	beforeEach(async () => {
		server = new FakeWikimedia();
		await server.start();
		lines = [];
	});
	afterEach(() => server.stop());

	const ask = (lookup: OnlineLookup, name: string, type: 'person' | 'location' = 'person', role: string | null = null) =>
		lookup.find(queryFor(name, type, role), settingsFor(server), new Cancellation());

	it('what it found for as many days as the settings say, and that it found nothing for a tenth of that', async () => {
		const lookup = new OnlineLookup(testPorts(clock, lines));
		const find = () => ask(lookup, 'Amara Okonjo', 'person', 'Ruritanian President');
		await find();
		await ask(lookup, 'Nobody Atall');
		const { length } = server.requests;
		clock.advance(2.9 * DAY);
		await find();
		await ask(lookup, 'Nobody Atall');
		assert.equal(server.requests.length, length);
		clock.advance(0.2 * DAY);
		await ask(lookup, 'Nobody Atall');
		assert.equal(server.requests.length, length + 1);
		clock.advance(27 * DAY);
		await find();
		assert.equal(server.requests.length, length + 4);
	});

	it('across a restart, beside what another window wrote meanwhile, until it is cleared', async () => {
		const store = new MemoryStore();
		const [one, other] = [0, 1].map(() => new OnlineLookup(testPorts(clock, lines, store))) as [OnlineLookup, OnlineLookup];
		await Promise.all([ask(one, 'Amara Okonjo', 'person'), store.nextWrite()]);
		await ask(other, 'Zenda', 'location');
		const written = store.nextWrite();
		await ask(one, 'Ruritania', 'location');
		await written;
		const { length } = server.requests;
		const third = new OnlineLookup(testPorts(clock, lines, store));
		assert.equal((await ask(third, 'Amara Okonjo', 'person')).kind, 'found');
		assert.equal((await ask(third, 'Ruritania', 'location')).kind, 'found');
		assert.equal(server.requests.length, length);
		assert.equal(await third.clear(), 3);
		assert.equal(store.text, '{"version":1,"entries":{}}\n');
		await ask(third, 'Amara Okonjo', 'person');
		assert.ok(server.requests.length > length);
	});

	it('nothing that a damaged file says, which it writes anew', async () => {
		for (const damaged of ['', '{', '{"version":1,"entries":{"x', '[]', '{"version":2,"entries":{}}', '\u0000\u0001']) {
			const store = new MemoryStore();
			store.text = damaged;
			const lookup = new OnlineLookup(testPorts(clock, lines, store));
			const written = store.nextWrite();
			assert.equal((await ask(lookup, 'Amara Okonjo')).kind, 'found');
			await written;
			assert.equal(Object.keys(JSON.parse(store.text).entries).length, 1);
		}
		assert.match(lines[0] ?? '', /cannot be read/u);
	});
});
