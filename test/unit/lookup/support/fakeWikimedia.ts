import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { entity, hit, WORLD } from './wikidataItems.js';

/** Answers a request in another way than the real one would; false leaves it to be answered as usual. */
export type Trouble = (url: URL, response: ServerResponse) => boolean;

/** A server on this machine that answers like Wikidata's `api.php` and Wikipedia's `page/summary`, over the invented world. */
export class FakeWikimedia {
	/** The requests that have come, in their order. */
	readonly requests: { readonly url: URL; readonly headers: IncomingMessage['headers'] }[] = [];
	trouble: Trouble = () => false;
	readonly #server: Server = createServer((request, response) => this.#answer(request, response));
	#waiting: (() => void)[] = [];

	async start(): Promise<void> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	get origin(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** The settings that have it asked. */
	get settings() {
		return { wikidataEndpoint: `${this.origin}/w/api.php`, wikipediaEndpoint: `${this.origin}/{language}/api/rest_v1` };
	}

	/** Resolves when the next request has come. */
	nextRequest(): Promise<void> {
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	/** What has been asked for, in a word each: "wbsearchentities", "wbgetentities", "summary". */
	get asked(): readonly string[] {
		return this.requests.map(({ url }) => url.searchParams.get('action') ?? url.pathname.split('/').at(-2) ?? '');
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const url = new URL(request.url ?? '', this.origin);
		this.requests.push({ url, headers: request.headers });
		const waiting = this.#waiting;
		this.#waiting = [];
		if (!this.trouble(url, response)) sendJson(response, 200, usual(url));
		for (const resolve of waiting) resolve();
	}
}

/** Sends an object as JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): true {
	response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
	response.end(JSON.stringify(body));
	return true;
}

/** Sends a redirect to another place. */
export function redirecting(response: ServerResponse, location: string): true {
	response.writeHead(302, { location });
	response.end();
	return true;
}

function usual(url: URL): object {
	const parameters = url.searchParams;
	switch (parameters.get('action')) {
		case 'wbsearchentities': {
			const search = parameters.get('search') ?? '';
			return { searchinfo: { search }, search: WORLD.flatMap((sketch) => hit(sketch, search) ?? []), success: 1 };
		}
		case 'wbgetentities': {
			const ids = parameters.get('ids')?.split('|') ?? [];
			const found = ids.map((id) => WORLD.find((sketch) => sketch.id === id));
			return { entities: Object.fromEntries(ids.map((id, i) => [id, found[i] ? entity(found[i]) : { id, missing: '' }])), success: 1 };
		}
		default:
			return summary(decodeURIComponent(url.pathname.split('/').at(-1) ?? '').replaceAll('_', ' '));
	}
}

function summary(title: string): object {
	const sketch = WORLD.filter(({ label }) => label === title).toSorted((a, b) => (b.pages ?? 0) - (a.pages ?? 0))[0];
	return {
		type: 'standard',
		title,
		displaytitle: `<span>${title}</span>`,
		namespace: { id: 0, text: '' },
		wikibase_item: sketch?.id,
		lang: 'en',
		dir: 'ltr',
		description: sketch?.description,
		content_urls: { desktop: { page: `https://en.wikipedia.org/wiki/${title}` } },
		extract: `${title} is of this invented world.`,
		extract_html: `<p><b>${title}</b> is of this invented world.</p>`,
	};
}
