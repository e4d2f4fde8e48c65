import { LIST, type ListName, type ListSet } from './listName.js';

/** The word lists that the engine looks things up in; parsed once from the text that the host hands in. */
export interface Lexicon {
	/** A short digest of the lists, part of the engine's fingerprint. */
	readonly fingerprint: string;
	/** Every entry, lower-cased, with the lists that it is on. */
	readonly entries: ReadonlyMap<string, ListSet>;
	/** For the first word of each entry of several words, the length of the longest such entry. */
	readonly longest: ReadonlyMap<string, number>;
}

/** The first line of a lexicon file; a text that begins otherwise holds no lists. */
export const LEXICON_HEADER = 'article-annotator-lexicon 1';

const SEPARATOR = '|';

/**
 * Parses the lexicon file that the build compiles: behind the header, one line a list, `city|aachen|aalborg|…`. An empty text gives an empty lexicon: the
 * engine then works from rules alone. Lists that this version does not know are passed over.
 */
export function parseLexicon(text: string): Lexicon {
	const entries = new Map<string, ListSet>();
	const longest = new Map<string, number>();
	const lines = text.split('\n');
	if (lines[0] !== LEXICON_HEADER) lines.length = 0;
	for (const line of lines) {
		const list = line.split(SEPARATOR);
		const bit = LIST[list[0] as ListName];
		if (bit === undefined) continue;
		for (let i = 1; i < list.length; i++) {
			const entry = list[i] ?? '';
			entries.set(entry, (entries.get(entry) ?? 0) | bit);
			const end = endOfFirstWord(entry);
			if (end <= 0) continue;
			const first = entry.slice(0, end);
			if ((longest.get(first) ?? 0) < entry.length) longest.set(first, entry.length);
		}
	}
	return { fingerprint: fingerprint(text), entries, longest };
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

/** FNV-1a over the UTF-16 units (Fowler, Noll and Vo), in base 36. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(36);
}
