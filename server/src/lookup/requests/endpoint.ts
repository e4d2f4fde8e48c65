/** A place to ask, split so that no other host can be meant by it. */
export interface Endpoint {
	/** "https://www.wikidata.org", with the port where one is named. */
	readonly origin: string;
	/** "/w/api.php", without a slash at its end. */
	readonly path: string;
}

/**
 * Reads a URL from the settings. Null for one that must not be asked: without `https:` (but for `http:` to this very machine), with a user's name or a
 * query, or of a form that browsers and servers might read differently.
 */
export function parseEndpoint(url: string): Endpoint | null {
	const groups = ENDPOINT.exec(url.trim())?.groups;
	if (!groups) return null;
	const { scheme = '', host = '', port = '', path = '' } = groups;
	if (scheme === 'http' && !LOCAL_HOSTS.has(host)) return null;
	if (path.split('/').includes('..')) return null;
	return { origin: `${scheme}://${host}${port}`, path: path.replace(/\/$/u, '') };
}

const ENDPOINT = /^(?<scheme>https?):\/\/(?<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?<port>:\d{1,5})?(?<path>\/[\w\-./~]*)?$/u;
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/**
 * Where a redirect from a URL of an endpoint leads, if it stays with the same origin; null of any other. `location` may be relative to the URL: Wikipedia's `page/summary` answers a page that redirects with
 * 302 and the other title alone, one that is spelled otherwise with 301.
 */
export function sameOriginTarget({ origin }: Endpoint, url: string, location: string): string | null {
	if (!/^[\x21-\x5b\x5d-\x7e]+$/u.test(location)) return null;
	if (location.startsWith('/')) return location.startsWith('//') ? null : origin + location;
	if (/^[^/?#]*:/u.test(location)) return location.startsWith(`${origin}/`) ? location : null;
	const page = url.replace(/[?#].*$/u, '');
	if (!page.startsWith(`${origin}/`)) return null;
	// What begins with a query is the page itself, asked otherwise.
	const base = /^[?#]/u.test(location) ? page : page.slice(0, page.lastIndexOf('/') + 1);
	return withoutSteps(origin, base.slice(origin.length) + location);
}

/** A URL whose path has no "." and ".." any more. */
function withoutSteps(origin: string, path: string): string {
	const [, plain = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(path) ?? [];
	const steps: string[] = [];
	for (const step of plain.split('/').slice(1)) {
		if (step === '..') steps.pop();
		else if (step !== '.') steps.push(step);
	}
	return `${origin}/${steps.join('/')}${rest}`;
}
