import type { AbortSignalLike } from '../abortSignal.js';
import { asLine, memberAt, memberOf } from '../json.js';
import type { LookupPorts } from '../ports.js';
import type { Endpoint } from '../requests/endpoint.js';
import { type Failure, failure } from '../requests/failure.js';
import { fetchJson } from '../requests/fetchJson.js';
import { parseRetryAfter } from '../requests/retryAfter.js';
import type { Item } from './item.js';
import { readItems, readLabels } from './readItems.js';
import { readSearch, type SearchHit } from './readSearch.js';

// What is asked and what may come goes by the API documentation of mediawiki.org and by Wikibase's own tests: `wbsearchentities` (`language` is needed, `uselang` is that of labels, at most 50 hits, `match.text` what was found), `wbgetentities`
// (at most 50 ids; keyed by the ids asked for, merged items resolved, `missing` on those that are gone; `languagefallback` puts another language's text under the language's own key), errors (`error.code` in formatversion 2, with
// status 200; `maxlag` and `ratelimited` with `Retry-After`), and Wikimedia's User-Agent policy (`name/version (contact)`; a browser, which may not set it, sends `Api-User-Agent` and `origin=*`).

/** A Wikidata, asked in a language for as long as nobody aborts. */
export interface Wikidata {
	readonly ports: LookupPorts;
	readonly endpoint: Endpoint;
	readonly language: string;
	readonly signal: AbortSignalLike;
}

/** The most items that one request may name. */
const MOST_IDS = 50;
const MOST_HITS = 10;

/** The items whose label or alias begins like a name, best first. */
export function searchItems(wikidata: Wikidata, name: string): Promise<Answer<readonly SearchHit[]>> {
	const parameters = { action: 'wbsearchentities', search: name, type: 'item', limit: String(MOST_HITS), uselang: wikidata.language };
	return ask(wikidata, { ...parameters, language: wikidata.language }, readSearch);
}

/** Items with all that cards show, by their ids. */
export function getItems(wikidata: Wikidata, ids: readonly string[]): Promise<Answer<ReadonlyMap<string, Item>>> {
	return ask(wikidata, entitiesParameters(wikidata, ids, 'labels|descriptions|aliases|claims|sitelinks'), (answer) =>
		readItems(answer, wikidata.language),
	);
}

/** The labels of items; of none, nothing is asked. */
export async function getLabels(wikidata: Wikidata, ids: readonly string[]): Promise<Answer<ReadonlyMap<string, string>>> {
	if (ids.length === 0) return { kind: 'answer', value: new Map() };
	return ask(wikidata, entitiesParameters(wikidata, ids, 'labels'), (answer) => readLabels(answer, wikidata.language));
}

/** What was asked for, or why there is none. */
export type Answer<T> = { readonly kind: 'answer'; readonly value: T } | Failure;

function entitiesParameters({ language }: Wikidata, ids: readonly string[], props: string): Readonly<Record<string, string>> {
	return { action: 'wbgetentities', ids: ids.slice(0, MOST_IDS).join('|'), props, languages: `${language}|mul`, languagefallback: '1' };
}

async function ask<T>(
	{ ports, endpoint, signal }: Wikidata,
	parameters: Readonly<Record<string, string>>,
	read: (answer: unknown) => T | null,
): Promise<Answer<T>> {
	// Why no maxlag: it is for tasks that nobody waits for, and would have us turned away whenever edits pile up. The error is understood all the same.
	const all = { ...parameters, format: 'json', formatversion: '2', ...(ports.identity.header === 'Api-User-Agent' && { origin: '*' }) };
	const query = Object.entries(all).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
	const answer = await fetchJson(ports, endpoint, `?${query.join('&')}`, signal);
	if (answer.kind === 'failed') return answer;
	if (answer.kind === 'missing') return failure('refused', 'status 404: there is no such api.php');
	const code = memberAt(answer.value, 'error', 'code');
	if (code !== undefined) {
		const retryAfter = parseRetryAfter(answer.response.header('retry-after'), ports.clock.now());
		return failure(typeof code === 'string' && BUSY.has(code) ? 'busy' : 'refused', `error ${shownCode(code)}`, retryAfter);
	}
	const value = memberOf(answer.value, 'errors') === undefined ? read(answer.value) : null;
	return value === null ? failure('garbage', `an answer without what ${parameters['action']} promises`) : { kind: 'answer', value };
}

/** The errors that go away by themselves. */
const BUSY: ReadonlySet<string> = new Set(['maxlag', 'ratelimited', 'readonly', 'internal_api_error_DBQueryError', 'failed-save']);

/** An error's code for the log, as long as it looks like one. */
function shownCode(code: unknown): string {
	const line = asLine(code, 60);
	return line !== null && /^[\w-]+$/u.test(line) ? line : 'of an unknown code';
}
