import { Cancellation } from '../../../../server/src/lookup/cancellation.js';
import type { NameQuery } from '../../../../server/src/lookup/nameQuery.js';
import { type LookupOutcome, OnlineLookup } from '../../../../server/src/lookup/onlineLookup.js';
import { queryFor, settingsFor, TestClock, testPorts } from './fakes.js';
import { FakeWikimedia } from './fakeWikimedia.js';

/** A lookup that has found nothing yet, and what it asks. */
export interface FreshLookup {
	readonly server: FakeWikimedia;
	readonly clock: TestClock;
	/** The lines of its log. */
	readonly lines: readonly string[];
	readonly lookup: OnlineLookup;
	/** Looks up a name; that of an invented president where none is given. */
	readonly find: (name?: string, type?: NameQuery['type'], role?: string | null) => Promise<LookupOutcome>;
}

/** Has each test of a suite find another lookup in the object, with a server that is stopped after the test. */
export function freshLookup(): FreshLookup {
	const fresh: FreshLookup = {
		...newLookup(),
		find: (name = 'Amara Okonjo', type, role) =>
			fresh.lookup.find(queryFor(name, type, role), settingsFor(fresh.server), new Cancellation()),
	};
	beforeEach(async () => {
		Object.assign(fresh, newLookup());
		await fresh.server.start();
	});
	afterEach(() => fresh.server.stop());
	return fresh;
}

function newLookup(): Omit<FreshLookup, 'find'> {
	const clock = new TestClock();
	const lines: string[] = [];
	return { server: new FakeWikimedia(), clock, lines, lookup: new OnlineLookup(testPorts(clock, lines)) };
}
