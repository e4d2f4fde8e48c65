import type { Token } from '../tokens/token.js';
import type { Lexicon } from './lexicon.js';
import type { ListSet } from './listName.js';

/** An entry of the lexicon that stands in a text: tokens `first` to `end` (half-open). */
export interface EntryAt {
	readonly end: number;
	readonly lists: ListSet;
}

/** The longest entry of two tokens or more that begins at token `first` and ends by `limit`, or null. Entries match whatever their case. */
export function longestEntry(lexicon: Lexicon, tokens: readonly Token[], first: number, limit: number): EntryAt | null {
	let phrase = tokens[first]?.lower ?? '';
	const length = lexicon.longest.get(phrase);
	if (length === undefined) return null;
	let found: EntryAt | null = null;
	for (let i = first + 1; i < limit && phrase.length < length; i++) {
		const token = tokens[i];
		if (!token) break;
		phrase += token.spaceBefore ? ` ${token.lower}` : token.lower;
		const lists = lexicon.entries.get(phrase);
		if (lists !== undefined) found = { end: i + 1, lists };
	}
	return found;
}

/** Tokens as the lexicon writes them: in lower case, one space where white space stood. */
export function phraseOf(tokens: readonly Token[], first: number, end: number): string {
	let phrase = tokens[first]?.lower ?? '';
	for (let i = first + 1; i < end; i++) phrase += tokens[i]?.spaceBefore ? ` ${tokens[i]?.lower}` : (tokens[i]?.lower ?? '');
	return phrase;
}
