import type { Http, HttpRequest, HttpResult } from '../ports.js';

/** The parts of the platform's `fetch` that are used, so that Node's and a browser's both fit. */
export interface FetchPlatform<Signal> {
	readonly fetch: (url: string, init: FetchInit<Signal>) => Promise<FetchResponse>;
	readonly newAbort: () => { readonly signal: Signal; readonly abort: () => void };
	/** Decodes UTF-8; what is none of it becomes replacement characters. */
	readonly decode: (bytes: Uint8Array) => string;
}

interface FetchInit<Signal> {
	readonly method: 'GET';
	readonly headers: Record<string, string>;
	readonly redirect: 'manual';
	readonly credentials: 'omit';
	readonly referrerPolicy: 'no-referrer';
	readonly signal: Signal;
}

interface FetchResponse {
	/** `opaqueredirect`: a browser's answer to a redirect that is not to be followed. */
	readonly type: string;
	readonly status: number;
	readonly headers: { readonly get: (name: string) => string | null };
	readonly body: { readonly getReader: () => BodyReader } | null;
}

interface BodyReader {
	readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
	readonly cancel: () => Promise<void>;
}

/** The HTTP port over a platform's `fetch`. A body is read no further than it may be long. */
export function httpOverFetch<Signal>(platform: FetchPlatform<Signal>): Http {
	return (request) => {
		const { signal, abort } = platform.newAbort();
		let isAborted = false;
		const result = send(platform, request, signal).catch((): HttpResult => ({ kind: isAborted ? 'aborted' : 'network' }));
		return {
			result,
			abort: () => {
				isAborted = true;
				abort();
			},
		};
	};
}

async function send<Signal>(platform: FetchPlatform<Signal>, request: HttpRequest, signal: Signal): Promise<HttpResult> {
	const response = await platform.fetch(request.url, {
		method: 'GET',
		headers: { ...request.headers },
		redirect: 'manual',
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		signal,
	});
	if (response.type === 'opaqueredirect') return { kind: 'redirect' };
	const bytes = await readBody(response.body?.getReader(), request.maxBytes);
	if (bytes === null) return { kind: 'tooLarge' };
	return { kind: 'response', status: response.status, header: (name) => response.headers.get(name), body: platform.decode(bytes) };
}

/** All bytes of a body; null where there are more than so many, of which the rest is not read. */
async function readBody(reader: BodyReader | undefined, maxBytes: number): Promise<Uint8Array | null> {
	if (!reader) return new Uint8Array();
	const chunks: Uint8Array[] = [];
	let size = 0;
	for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
		if (!chunk.value) continue;
		size += chunk.value.length;
		if (size > maxBytes) {
			// Not waited for: a server that keeps sending may never let it end.
			void reader.cancel().catch(() => {});
			return null;
		}
		chunks.push(chunk.value);
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
