import { LIST, type ListName, type ListSet } from './listName.js';

/** The word lists that the engine looks things up in; parsed once from the text that the host hands in. */
export interface Lexicon {
	/** A short digest of the lists, part of the engine's fingerprint. */
	readonly fingerprint: string;
	/** Every entry, lower-cased, with the lists that it is on. */
	readonly entries: ReadonlyMap<string, ListSet>;
	/** The entries of several words, under the token that each begins with. */
	readonly phrases: ReadonlyMap<string, readonly string[]>;
}

/** The first line of a lexicon file; a text that begins otherwise holds no lists. */
export const LEXICON_HEADER = 'article-annotator-lexicon 1';

const SEPARATOR = '|';

/**
 * Parses the lexicon file that the build compiles: behind the header, one line a list, `city|aachen|aalborg|…`. An empty text gives an empty lexicon: the
 * engine then does without. Lists that this version does not know are passed over.
 */
export function parseLexicon(text: string): Lexicon {
	const entries = new Map<string, ListSet>();
	const phrases = new Map<string, string[]>();
	const cutApart: string[] = [];
	const lines = text.split('\n');
	if (lines[0] !== LEXICON_HEADER) lines.length = 0;
	for (const line of lines) {
		const list = line.split(SEPARATOR);
		const bit = LIST[list[0] as ListName];
		if (bit === undefined) continue;
		for (let i = 1; i < list.length; i++) {
			const entry = list[i] ?? '';
			const lists = entries.get(entry);
			entries.set(entry, (lists ?? 0) | bit);
			if (lists !== undefined) continue;
			const end = endOfFirstWord(entry);
			if (end > 0) enter(phrases, entry.slice(0, end), entry);
			if (entry.charCodeAt(end) === APOSTROPHE) enterBeyondApostrophe(phrases, entry, end);
			if (hasSign(entry, end > 0 ? end : entry.length)) cutApart.push(entry);
		}
	}
	for (const entry of cutApart) enterByFirstToken(phrases, entry);
	return { fingerprint: fingerprint(text), entries, phrases };
}

/** The lists that a word or phrase is on, given in lower case with straight apostrophes and single spaces; 0 where it is on none. */
export function listsOf(lexicon: Lexicon, phrase: string): ListSet {
	return lexicon.entries.get(phrase) ?? 0;
}

/** The offset of the space, hyphen, apostrophe, slash, ampersand or comma that ends an entry's first word; -1 in an entry of one word. */
function endOfFirstWord(entry: string): number {
	for (let i = 0; i < entry.length; i++) {
		const code = entry.charCodeAt(i);
		if (code === 32 || code === 45 || code === 39 || code === 47 || code === 38 || code === 44) return i;
	}
	return -1;
}

const APOSTROPHE = 39;

/** Enters an entry whose first token goes on behind an apostrophe, as "n'golo kanté" does: a text cuts there only before a possessive. */
function enterBeyondApostrophe(phrases: Map<string, string[]>, entry: string, apostrophe: number): void {
	const more = endOfFirstWord(entry.slice(apostrophe + 1));
	if (more > 0) enter(phrases, entry.slice(0, apostrophe + 1 + more), entry);
}

/** Whether a sign or digit stands before `end`: "n. korea", "5g". Text may be cut into tokens there. */
function hasSign(entry: string, end: number): boolean {
	for (let i = 0; i < end; i++) if (isSign(entry.charCodeAt(i))) return true;
	return false;
}

function isSign(code: number): boolean {
	return code < 97;
}

/** Enters an entry whose first word may be more than one token, under each first word of another entry that it can begin with. */
function enterByFirstToken(phrases: Map<string, string[]>, entry: string): void {
	const end = endOfFirstWord(entry);
	for (let at = 1; at < (end > 0 ? end : entry.length); at++) {
		const isCut = isSign(entry.charCodeAt(at)) || isSign(entry.charCodeAt(at - 1));
		if (isCut && phrases.has(entry.slice(0, at))) enter(phrases, entry.slice(0, at), entry);
	}
}

function enter(phrases: Map<string, string[]>, first: string, entry: string): void {
	const list = phrases.get(first);
	if (list) list.push(entry);
	else phrases.set(first, [entry]);
}

/** FNV-1a over the UTF-16 units (Fowler, Noll and Vo), in base 36. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(36);
}
