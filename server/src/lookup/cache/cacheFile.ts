import type { KeyFact, Knowledge, KnowledgeLink } from '../../knowledge/knowledge.js';
import { asArray, asLine, asRecord, memberOf } from '../json.js';
import { LOOKUP_TYPES } from '../nameQuery.js';

/** What is remembered of a name. */
export interface CacheEntry {
	/** When it was asked for, in milliseconds since 1970. */
	readonly at: number;
	/** Null where nothing is clearly meant by it. */
	readonly knowledge: Knowledge | null;
	/** `brief`: something was missing from it, so that it is soon asked for again and not written out. */
	readonly lasts?: 'brief';
}

/** The form of the file that is read and written; a file of another is as good as none. */
const VERSION = 1;
/** The longest file that is read, in UTF-16 code units. */
const LONGEST_FILE = 16_000_000;

/** Writes entries out, in their order; without the brief ones. */
export function writeCacheFile(entries: ReadonlyMap<string, CacheEntry>): string {
	return `${JSON.stringify({ version: VERSION, entries: Object.fromEntries([...entries].filter(([, { lasts }]) => lasts !== 'brief')) })}\n`;
}

/** Reads what `writeCacheFile` wrote; null where the text is anything else. Entries that make no sense are left out: the file may have been edited or damaged. */
export function readCacheFile(text: string): ReadonlyMap<string, CacheEntry> | null {
	if (text.length > LONGEST_FILE) return null;
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return null;
	}
	const entries = asRecord(memberOf(parsed, 'entries'));
	if (memberOf(parsed, 'version') !== VERSION || !entries) return null;
	return new Map(
		Object.entries(entries).flatMap(([key, raw]) => {
			const entry = readEntry(raw);
			return entry ? [[key, entry] as const] : [];
		}),
	);
}

function readEntry(raw: unknown): CacheEntry | null {
	const at = memberOf(raw, 'at');
	if (typeof at !== 'number' || !Number.isFinite(at)) return null;
	if (memberOf(raw, 'knowledge') === null) return { at, knowledge: null };
	const knowledge = readKnowledge(memberOf(raw, 'knowledge'));
	return knowledge && { at, knowledge };
}

function readKnowledge(raw: unknown): Knowledge | null {
	const name = asLine(memberOf(raw, 'name'));
	const type = LOOKUP_TYPES.find((known) => known === memberOf(raw, 'type'));
	const source = asLine(memberOf(raw, 'source'));
	const retrieved = asLine(memberOf(raw, 'retrieved'));
	const extract = asLine(memberOf(raw, 'extract'), 400);
	if (name === null || type === undefined || source === null || retrieved === null || !/^\d{4}-\d{2}-\d{2}$/u.test(retrieved)) return null;
	return {
		name,
		type,
		aliases: asArray(memberOf(raw, 'aliases')).flatMap((alias) => asLine(alias) ?? []),
		description: asLine(memberOf(raw, 'description')),
		facts: asArray(memberOf(raw, 'facts')).flatMap(readFact),
		links: asArray(memberOf(raw, 'links')).flatMap(readLink),
		origin: 'online',
		source,
		retrieved,
		...(extract !== null && { extract }),
	};
}

function readFact(raw: unknown): readonly KeyFact[] {
	const label = asLine(memberOf(raw, 'label'));
	const value = asLine(memberOf(raw, 'value'), 400);
	return label === null || value === null ? [] : [{ label, value }];
}

/** Only links to the two sites are believed, whatever a file says. */
function readLink(raw: unknown): readonly KnowledgeLink[] {
	const title = asLine(memberOf(raw, 'title'));
	const url = memberOf(raw, 'url');
	const isOurs = typeof url === 'string' && /^https:\/\/(?:www\.wikidata|[a-z-]+\.wikipedia)\.org\/wiki\/[\w%.!~*'()-]+$/u.test(url);
	return title === null || !isOurs ? [] : [{ title, url }];
}
