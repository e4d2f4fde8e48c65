import type { Knowledge } from '../knowledge/knowledge.js';
import type { AbortSignalLike } from './abortSignal.js';
import { LookupCache } from './cache/lookupCache.js';
import { Cancellation } from './cancellation.js';
import { lookUpName } from './lookUpName.js';
import type { LookupSettings } from './lookupSettings.js';
import type { NameQuery } from './nameQuery.js';
import type { LookupPorts } from './ports.js';
import { BackOff } from './requests/backOff.js';
import type { Failure } from './requests/failure.js';
import { words } from './wikidata/sameName.js';

/** What came of a lookup: `unknown`, nothing is clearly meant by the name; `unavailable`, it could not be asked for, or another name came first. */
export type LookupOutcome =
	| { readonly kind: 'found'; readonly knowledge: Knowledge }
	| { readonly kind: 'unknown' }
	| { readonly kind: 'unavailable' };

/**
 * Looks names up online, one at a time. While one is asked for, one more may wait: the one that was wanted last. Who wants the same name shares the
 * request, and when nobody wants it any more it is aborted. Servers that fail are left alone for a while.
 */
export class OnlineLookup {
	readonly #ports: LookupPorts;
	readonly #cache: LookupCache;
	readonly #wikidata = new BackOff();
	readonly #wikipedia = new BackOff();
	#running: Job | null = null;
	#waiting: Job | null = null;

	constructor(ports: LookupPorts) {
		this.#ports = ports;
		this.#cache = new LookupCache(ports.store, ports.log);
	}

	/** Never rejects. Aborting the signal gives up this caller's interest alone. */
	async find(query: NameQuery, settings: LookupSettings, signal: AbortSignalLike): Promise<LookupOutcome> {
		const key = keyOf(query, settings);
		const known = await this.#cache.get(key, this.#ports.clock.now(), settings.cacheDays);
		if (known !== undefined) return outcomeOf(known);
		if (signal.aborted || this.#wikidata.isHolding(this.#ports.clock.now())) return UNAVAILABLE;
		return this.#wait(this.#jobFor(key, query, settings), signal);
	}

	/** Forgets all that was found, also on the disk. Resolves with how many names that were. */
	clear(): Promise<number> {
		return this.#cache.clear();
	}

	#jobFor(key: string, query: NameQuery, settings: LookupSettings): Job {
		for (const job of [this.#running, this.#waiting]) if (job?.key === key && !job.cancellation.aborted) return job;
		const job = newJob(key, query, settings);
		if (this.#running) {
			this.#waiting?.end(UNAVAILABLE);
			this.#waiting = job;
		} else {
			void this.#run(job);
		}
		return job;
	}

	#wait(job: Job, signal: AbortSignalLike): Promise<LookupOutcome> {
		job.wanted++;
		return new Promise((resolve) => {
			const leave = () => {
				resolve(UNAVAILABLE);
				if (--job.wanted === 0) this.#giveUp(job);
			};
			signal.addEventListener('abort', leave);
			void job.ended.then((outcome) => {
				signal.removeEventListener('abort', leave);
				resolve(outcome);
			});
		});
	}

	#giveUp(job: Job): void {
		job.cancellation.abort();
		if (this.#waiting === job) this.#waiting = null;
		job.end(UNAVAILABLE);
	}

	async #run(job: Job): Promise<void> {
		this.#running = job;
		job.end(await this.#ask(job));
		const next = this.#waiting;
		this.#running = null;
		this.#waiting = null;
		if (next) void this.#run(next);
	}

	async #ask({ key, query, settings, cancellation }: Job): Promise<LookupOutcome> {
		const { clock } = this.#ports;
		if (this.#wikidata.isHolding(clock.now())) return UNAVAILABLE;
		const wikipediaState = this.#wikipedia.isHolding(clock.now()) ? 'resting' : 'ready';
		const result = await lookUpName(this.#ports, settings, query, cancellation, wikipediaState);
		if (result.kind === 'failed') {
			this.#fail(this.#wikidata, result);
			return UNAVAILABLE;
		}
		this.#wikidata.succeed();
		const { knowledge, missing } = result;
		if (missing === null && wikipediaState === 'ready') this.#wikipedia.succeed();
		else if (missing !== null && missing !== 'resting') this.#fail(this.#wikipedia, missing);
		// Not waited for: a slow disk is no reason to keep a hover waiting.
		void this.#cache.set(key, { at: clock.now(), knowledge, ...(missing !== null && { lasts: 'brief' }) }, settings.cacheDays);
		return outcomeOf(knowledge);
	}

	#fail(backOff: BackOff, failure: Failure): void {
		const now = this.#ports.clock.now();
		backOff.fail(failure, now);
		if (failure.reason !== 'cancelled') this.#ports.log(failureLine(failure.detail, backOff.remaining(now)));
	}
}

/** A name that is asked for, or waits to be. */
interface Job {
	readonly key: string;
	readonly query: NameQuery;
	readonly settings: LookupSettings;
	readonly cancellation: Cancellation;
	readonly ended: Promise<LookupOutcome>;
	/** Only the first call counts. */
	readonly end: (outcome: LookupOutcome) => void;
	/** How many callers want it. */
	wanted: number;
}

const UNAVAILABLE: LookupOutcome = { kind: 'unavailable' };

function newJob(key: string, query: NameQuery, settings: LookupSettings): Job {
	let end: (outcome: LookupOutcome) => void = () => {};
	const ended = new Promise<LookupOutcome>((resolve) => {
		end = resolve;
	});
	return { key, query, settings, cancellation: new Cancellation(), ended, end, wanted: 0 };
}

function outcomeOf(knowledge: Knowledge | null): LookupOutcome {
	return knowledge === null ? { kind: 'unknown' } : { kind: 'found', knowledge };
}

/** What an answer depends on: the name as it is written, since the search minds accents, and the words of its role. */
function keyOf({ name, type, role }: NameQuery, { sources, language, wikidataEndpoint, wikipediaEndpoint }: LookupSettings): string {
	const endpoints = sources === 'wikidata' ? [wikidataEndpoint] : [wikidataEndpoint, wikipediaEndpoint];
	return JSON.stringify([language, ...endpoints, type, name, words(role ?? '').join(' ')]);
}

function failureLine(detail: string, pause: number): string {
	return `Online lookup failed: ${detail}.${pause > 0 ? ` Nothing more is asked for ${Math.ceil(pause / 1000)} s.` : ''}`;
}
