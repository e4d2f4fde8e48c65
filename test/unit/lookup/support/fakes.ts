import type { LookupSettings } from '../../../../server/src/lookup/lookupSettings.js';
import { type NameQuery, nameQuery } from '../../../../server/src/lookup/nameQuery.js';
import type { CacheStore, Clock, LookupPorts } from '../../../../server/src/lookup/ports.js';
import { httpOverFetch } from '../../../../server/src/lookup/requests/httpOverFetch.js';
import type { FakeWikimedia } from './fakeWikimedia.js';

/** A clock that a test moves on. It begins on 26 November 2026. */
export class TestClock implements Clock {
	#now = Date.UTC(2026, 10, 26);
	readonly #timers = new Set<{ readonly at: number; readonly call: () => void }>();

	readonly now = () => this.#now;

	readonly after = (milliseconds: number, call: () => void) => {
		const timer = { at: this.#now + milliseconds, call };
		this.#timers.add(timer);
		return () => this.#timers.delete(timer);
	};

	advance(milliseconds: number): void {
		this.#now += milliseconds;
		for (const timer of [...this.#timers]) {
			if (timer.at > this.#now || !this.#timers.delete(timer)) continue;
			timer.call();
		}
	}
}

/** A store that keeps its text in memory, and tells when it was written. */
export class MemoryStore implements CacheStore {
	text: string | null = null;
	#written: (() => void)[] = [];

	readonly read = async () => this.text;
	readonly write = async (text: string) => {
		this.text = text;
		for (const resolve of this.#written.splice(0)) resolve();
	};

	nextWrite(): Promise<void> {
		return new Promise((resolve) => this.#written.push(resolve));
	}
}

/** Ports over the platform's own `fetch`. Lines of the log are put into `lines`. */
export function testPorts(clock: Clock, lines: string[], store: CacheStore | null = null): LookupPorts {
	return {
		http: httpOverFetch({
			fetch: (url, init) => fetch(url, init),
			newAbort: () => {
				const controller = new AbortController();
				return { signal: controller.signal, abort: () => controller.abort() };
			},
			decode: (bytes) => new TextDecoder().decode(bytes),
		}),
		clock,
		store,
		identity: { header: 'User-Agent', value: 'article-annotator/1.2.3 (https://example.org/annotator)' },
		log: (line) => lines.push(line),
	};
}

/** Settings that have the fake server asked. */
export function settingsFor(server: FakeWikimedia, more: Partial<LookupSettings> = {}): LookupSettings {
	return { sources: 'wikidata', language: 'en', cacheDays: 30, ...server.settings, ...more };
}

/** A query that has to be one. */
export function queryFor(name: string, type: NameQuery['type'] = 'person', role: string | null = 'Ruritanian President'): NameQuery {
	const query = nameQuery(name, type, role);
	if (!query) throw new Error(`“${name}” is not looked up`);
	return query;
}
