import type { Knowledge } from '../../knowledge/knowledge.js';
import type { CacheStore } from '../ports.js';
import { type CacheEntry, readCacheFile, writeCacheFile } from './cacheFile.js';

/** The most names that are remembered; those found longest ago are forgotten first. */
const MOST_ENTRIES = 1_000;
const DAY_MS = 86_400_000;
/** An answer is good for at least so long, so that the next hover has it, and a name that nothing is known by for at most so many days. */
const SHORTEST_MS = 600_000;
const LONGEST_UNKNOWN_DAYS = 3;

/**
 * Remembers what came of names, and that nothing came of them, which is forgotten sooner. Kept in a store where there is one, which other windows
 * may write to as well: each write takes in what is there.
 */
export class LookupCache {
	readonly #store: CacheStore | null;
	readonly #log: (line: string) => void;
	#entries: Promise<Map<string, CacheEntry>> | null = null;
	#lastWrite: Promise<void> = Promise.resolve();

	constructor(store: CacheStore | null, log: (line: string) => void) {
		this.#store = store;
		this.#log = log;
	}

	/** What is known of a key: null for that nothing is; undefined where it has to be asked (again). */
	async get(key: string, now: number, days: number): Promise<Knowledge | null | undefined> {
		const entry = (await this.#read()).get(key);
		return entry && isFresh(entry, now, days) ? entry.knowledge : undefined;
	}

	/** Remembers, in the store too unless that is for no day or briefly; resolves when it is written or has failed, which is logged. */
	async set(key: string, entry: CacheEntry, days: number): Promise<void> {
		const entries = await this.#read();
		entries.delete(key);
		entries.set(key, entry);
		forgetOldest(entries);
		if (days > 0 && entry.lasts !== 'brief') await this.#write((stored) => merged(stored, entries));
	}

	/** Forgets everything, in the store too. Resolves with how many names that were. */
	async clear(): Promise<number> {
		const entries = await this.#read();
		const count = entries.size;
		entries.clear();
		await this.#write(() => new Map());
		return count;
	}

	#read(): Promise<Map<string, CacheEntry>> {
		this.#entries ??= this.#readStore().then((stored) => {
			const entries = new Map(stored);
			forgetOldest(entries);
			return entries;
		});
		return this.#entries;
	}

	async #readStore(): Promise<ReadonlyMap<string, CacheEntry>> {
		const text = (await this.#store?.read().catch(() => null)) ?? null;
		if (text === null) return new Map();
		const entries = readCacheFile(text);
		if (!entries) this.#log('The kept answers cannot be read; the file is written anew.');
		return entries ?? new Map();
	}

	/** One write after the other. */
	#write(change: (stored: ReadonlyMap<string, CacheEntry>) => ReadonlyMap<string, CacheEntry>): Promise<void> {
		const store = this.#store;
		if (!store) return Promise.resolve();
		const write = async () => store.write(writeCacheFile(change(await this.#readStore())));
		this.#lastWrite = this.#lastWrite.then(write).catch((error) => {
			this.#log(`The answers cannot be kept: ${error instanceof Error ? error.name : typeof error}.`);
		});
		return this.#lastWrite;
	}
}

function isFresh({ at, knowledge, lasts }: CacheEntry, now: number, days: number): boolean {
	const lifetime = lasts === 'brief' ? 0 : (knowledge === null ? Math.min(days / 10, LONGEST_UNKNOWN_DAYS) : days) * DAY_MS;
	// What comes from the future was written by a clock that was wrong.
	return at <= now && now - at < Math.max(lifetime, SHORTEST_MS);
}

/** The newer of two entries of a name wins. Oldest first, as they are kept. */
function merged(a: ReadonlyMap<string, CacheEntry>, b: ReadonlyMap<string, CacheEntry>): ReadonlyMap<string, CacheEntry> {
	const all = new Map<string, CacheEntry>();
	for (const [key, entry] of [...a, ...b].toSorted(([, one], [, other]) => one.at - other.at)) {
		all.delete(key);
		all.set(key, entry);
	}
	forgetOldest(all);
	return all;
}

function forgetOldest(entries: Map<string, CacheEntry>): void {
	for (const key of [...entries.keys()].slice(0, Math.max(0, entries.size - MOST_ENTRIES))) entries.delete(key);
}
