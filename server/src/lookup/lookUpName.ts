import type { Knowledge, KnowledgeLink } from '../knowledge/knowledge.js';
import type { AbortSignalLike } from './abortSignal.js';
import type { LookupSettings } from './lookupSettings.js';
import type { NameQuery } from './nameQuery.js';
import type { LookupPorts } from './ports.js';
import { type Endpoint, parseEndpoint } from './requests/endpoint.js';
import { type Failure, failure } from './requests/failure.js';
import { type Answer, getItems, getLabels, searchItems, type Wikidata } from './wikidata/askWikidata.js';
import { type Candidate, chooseItem, plausible, relatedItems } from './wikidata/chooseItem.js';
import { describeValue } from './wikidata/describeValue.js';
import { planFacts } from './wikidata/factPlan.js';
import type { Item } from './wikidata/item.js';
import { foldName } from './wikidata/sameName.js';
import { askExtract } from './wikipedia/askExtract.js';
import { pageUrl } from './wikipedia/pageUrl.js';

/** What came of asking for a name. `knowledge` null: nothing is clearly meant by it. */
export interface LookupAnswer {
	readonly kind: 'answer';
	readonly knowledge: Knowledge | null;
	/** Why the encyclopedia's part is missing where it was wanted; null where nothing is. */
	readonly missing: Failure | 'resting' | null;
}

/** The most candidates that are looked at in full: what a well-known item states can be a megabyte. */
const MOST_CANDIDATES = 5;

/**
 * Asks for one name, in three or four requests one after the other. Never rejects. A Wikipedia that fails, or is left alone for now (`resting`), costs its
 * extract alone.
 */
export async function lookUpName(
	ports: LookupPorts,
	settings: LookupSettings,
	query: NameQuery,
	signal: AbortSignalLike,
	wikipediaState: 'ready' | 'resting',
): Promise<LookupAnswer | Failure> {
	const endpoint = parseEndpoint(settings.wikidataEndpoint);
	const wikipedia = parseEndpoint(settings.wikipediaEndpoint.replace('{language}', settings.language));
	if (!endpoint || !wikipedia) return failure('endpoint', 'the settings name an endpoint that is no https: URL');
	// The language becomes part of a host's name.
	if (!/^[a-z]{2,12}(?:-[a-z0-9]{1,12})*$/u.test(settings.language))
		return failure('endpoint', 'the settings name a language that is none');
	const found = await findItem({ ports, endpoint, language: settings.language, signal }, query);
	if (found.kind === 'failed') return found;
	if (found.value === null) return { kind: 'answer', knowledge: null, missing: null };
	const { item, labels } = found.value;
	const extract = await extractOf(ports, settings, wikipedia, item, signal, wikipediaState);
	const isGivenUp = typeof extract === 'object' && extract?.kind === 'failed' && extract.reason === 'cancelled';
	if (isGivenUp) return extract;
	const text = typeof extract === 'object' && extract?.kind === 'answer' ? extract.value : null;
	const missing = extract === 'resting' || extract?.kind === 'failed' ? extract : null;
	return { kind: 'answer', knowledge: describeItem(item, labels, text, { query, settings, now: ports.clock.now() }), missing };
}

interface Found {
	readonly item: Item;
	readonly labels: ReadonlyMap<string, string>;
}

/** The item that is meant, with the labels of what it is related to. */
async function findItem(wikidata: Wikidata, query: NameQuery): Promise<Answer<Found | null>> {
	const hits = await searchItems(wikidata, query.name);
	if (hits.kind === 'failed') return hits;
	const name = foldName(query.name);
	const named = hits.value.filter(({ label, matched }) => [label, matched].some((form) => form !== null && foldName(form) === name));
	if (named.length === 0) return { kind: 'answer', value: null };
	const matched = new Map(named.slice(0, MOST_CANDIDATES).map((hit) => [hit.id, hit.matched]));
	const items = await getItems(wikidata, [...matched.keys()]);
	if (items.kind === 'failed') return items;
	const candidates = plausible(
		Array.from(items.value, ([id, item]): Candidate => ({ item, matched: matched.get(id) ?? null })),
		query,
	);
	if (candidates.length === 0) return { kind: 'answer', value: null };
	// Those that the facts name come first: a card can do without the rest.
	const wanted = [...candidates.flatMap(({ item }) => factItems(item, query)), ...candidates.flatMap(({ item }) => relatedItems(item))];
	const labels = await getLabels(wikidata, [...new Set(wanted)]);
	if (labels.kind === 'failed') return labels;
	const item = chooseItem(candidates, query, labels.value);
	return { kind: 'answer', value: item && { item, labels: labels.value } };
}

function factItems(item: Item, { type }: NameQuery): readonly string[] {
	return planFacts(item, type).flatMap(({ values }) => values.flatMap((value) => (value.kind === 'item' ? [value.id] : [])));
}

/** The beginning of the page on an item; null where it has none, or none is wanted. */
async function extractOf(
	ports: LookupPorts,
	{ sources }: LookupSettings,
	endpoint: Endpoint,
	item: Item,
	signal: AbortSignalLike,
	state: 'ready' | 'resting',
): Promise<Answer<string | null> | 'resting' | null> {
	if (sources === 'wikidata' || item.pageTitle === null) return null;
	return state === 'resting' ? 'resting' : askExtract(ports, endpoint, { title: item.pageTitle, itemId: item.id }, signal);
}

function describeItem(
	item: Item,
	labels: ReadonlyMap<string, string>,
	extract: string | null,
	{ query, settings, now }: { readonly query: NameQuery; readonly settings: LookupSettings; readonly now: number },
): Knowledge {
	const name = item.label ?? query.name;
	return {
		name,
		type: query.type,
		aliases: item.aliases.filter((alias) => alias !== name),
		description: item.description,
		facts: planFacts(item, query.type).flatMap(({ label, values }) => {
			const texts = values.flatMap((value) => describeValue(value, labels) ?? []);
			return texts.length > 0 ? [{ label, value: texts.join(', ') }] : [];
		}),
		links: linksOf(item, settings),
		origin: 'online',
		source: extract === null ? 'Wikidata' : 'Wikidata and Wikipedia',
		retrieved: new Date(now).toISOString().slice(0, 10),
		...(extract !== null && { extract }),
	};
}

function linksOf({ id, pageTitle }: Item, { language }: LookupSettings): readonly KnowledgeLink[] {
	const wikidata = { title: `Wikidata ${id}`, url: `https://www.wikidata.org/wiki/${id}` };
	return pageTitle === null ? [wikidata] : [wikidata, { title: 'Wikipedia', url: pageUrl(language, pageTitle) }];
}
