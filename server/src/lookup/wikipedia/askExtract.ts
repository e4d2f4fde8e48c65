import type { AbortSignalLike } from '../abortSignal.js';
import { asItemId, asLine, memberOf } from '../json.js';
import type { LookupPorts } from '../ports.js';
import type { Endpoint } from '../requests/endpoint.js';
import { type Failure, failure } from '../requests/failure.js';
import { fetchJson } from '../requests/fetchJson.js';

/** The most of an extract that is kept, in UTF-16 code units. */
const LONGEST = 400;

// `page/summary` as of version 1.3 of its specification: `type` is `standard`, `disambiguation`, `no-extract`, `mainpage` or another; spaces of a title are underscores; 404 where there is no page; a page that redirects is 302.

/** The first sentences of the page on an item, in plain text; null where there is none, or the page is on something else: a page that tells things apart is on nothing. */
export async function askExtract(
	ports: LookupPorts,
	endpoint: Endpoint,
	page: { readonly title: string; readonly itemId: string },
	signal: AbortSignalLike,
): Promise<{ readonly kind: 'answer'; readonly value: string | null } | Failure> {
	const title = encodeURIComponent(page.title.replaceAll(' ', '_'));
	const answer = await fetchJson(ports, endpoint, `/page/summary/${title}`, signal);
	if (answer.kind === 'failed') return answer;
	if (answer.kind === 'missing') return { kind: 'answer', value: null };
	const type = memberOf(answer.value, 'type');
	if (typeof type !== 'string') return failure('garbage', 'an answer without what page/summary promises');
	const extract = asLine(memberOf(answer.value, 'extract'), LONGEST);
	const itemId = asItemId(memberOf(answer.value, 'wikibase_item'));
	const isOnItem = type === 'standard' && (itemId === null || itemId === page.itemId);
	return { kind: 'answer', value: isOnItem ? extract : null };
}
