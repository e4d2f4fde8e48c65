import type { AbortSignalLike } from '../abortSignal.js';
import type { HttpResponse, HttpResult, LookupPorts } from '../ports.js';
import { type Endpoint, sameOriginTarget } from './endpoint.js';
import { type Failure, failure } from './failure.js';
import { parseRetryAfter } from './retryAfter.js';

/** A parsed answer; `missing`: the server has no such thing (404). */
export type JsonAnswer =
	| { readonly kind: 'json'; readonly value: unknown; readonly response: HttpResponse }
	| { readonly kind: 'missing' }
	| Failure;

/** How long a server may take to answer, and how long its answer may be. */
export const TIMEOUT_MS = 3_000;
const MAX_BYTES = 8_000_000;
/** How many redirects within the same origin are followed. */
const MAX_REDIRECTS = 2;

/** Asks for JSON at a path of an endpoint. Never rejects, and never asks another origin than the endpoint's. */
export async function fetchJson(ports: LookupPorts, endpoint: Endpoint, path: string, signal: AbortSignalLike): Promise<JsonAnswer> {
	let url = `${endpoint.origin}${endpoint.path}${path}`;
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const result = await exchange(ports, url, signal);
		if (result.kind === 'timeout' || result.kind === 'cancelled') return failure(result.kind, `no answer within ${TIMEOUT_MS / 1000} s`);
		if (result.kind === 'aborted') return failure('cancelled', 'aborted');
		if (result.kind !== 'response') return failure(result.kind, DETAILS[result.kind]);
		const location = isRedirect(result.status) ? result.header('location') : null;
		if (location === null) return readAnswer(result, ports.clock.now());
		const target = sameOriginTarget(endpoint, url, location);
		if (target === null) return failure('redirect', 'a redirect to another place, which is not followed');
		url = target;
	}
	return failure('redirect', 'one redirect after the other');
}

const DETAILS = {
	network: 'no connection',
	tooLarge: `an answer of more than ${MAX_BYTES / 1e6} MB`,
	redirect: 'a redirect, which is not followed',
} as const;

/** One request, ended by an answer, the time or whoever asked, even where the port does not heed `abort`. */
function exchange(
	{ http, clock, identity }: LookupPorts,
	url: string,
	signal: AbortSignalLike,
): Promise<HttpResult | { readonly kind: 'timeout' | 'cancelled' }> {
	if (signal.aborted) return Promise.resolve({ kind: 'cancelled' });
	const headers = { Accept: 'application/json', [identity.header]: identity.value };
	const { result, abort } = http({ url, headers, maxBytes: MAX_BYTES });
	return new Promise((resolve) => {
		const end = (ended: HttpResult | { readonly kind: 'timeout' | 'cancelled' }) => {
			stopTimer();
			signal.removeEventListener('abort', onAbort);
			resolve(ended);
		};
		const stop = (kind: 'timeout' | 'cancelled') => {
			end({ kind });
			abort();
		};
		const onAbort = () => stop('cancelled');
		const stopTimer = clock.after(TIMEOUT_MS, () => stop('timeout'));
		signal.addEventListener('abort', onAbort);
		void result.then(end);
	});
}

function readAnswer(response: HttpResponse, now: number): JsonAnswer {
	const { status } = response;
	const retryAfter = parseRetryAfter(response.header('retry-after'), now);
	if (status === 404 || status === 410) return { kind: 'missing' };
	if (status === 429 || status >= 500) return failure('busy', `status ${status}`, retryAfter);
	if (status < 200 || status >= 300) return failure('refused', `status ${status}`, retryAfter);
	try {
		return { kind: 'json', value: JSON.parse(response.body) as unknown, response };
	} catch {
		return failure('garbage', 'an answer that is no JSON');
	}
}

function isRedirect(status: number): boolean {
	return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
