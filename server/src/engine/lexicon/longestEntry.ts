import type { Token } from '../tokens/token.js';
import { type Lexicon, listsOf } from './lexicon.js';
import type { ListSet } from './listName.js';

/** An entry of the lexicon that stands in a text: tokens `first` to `end` (half-open). */
export interface EntryAt {
	readonly end: number;
	readonly lists: ListSet;
}

/** The longest entry of two tokens or more that begins at token `first` and ends by `limit`, or null. Entries match whatever their case. */
export function longestEntry(lexicon: Lexicon, tokens: readonly Token[], first: number, limit: number): EntryAt | null {
	const phrases = lexicon.phrases.get(tokens[first]?.lower ?? '');
	return phrases ? longestPhrase(lexicon, phrases, tokens, first, limit) : null;
}

/** The same where the entries that begin with token `first` are known. */
export function longestPhrase(
	lexicon: Lexicon,
	phrases: readonly string[],
	tokens: readonly Token[],
	first: number,
	limit: number,
): EntryAt | null {
	const token = tokens[first];
	const next = tokens[first + 1];
	if (!token || !next) return null;
	const at = next.spaceBefore ? token.lower.length + 1 : token.lower.length;
	const code = next.lower.charCodeAt(0);
	let found = '';
	let end = 0;
	for (const phrase of phrases) {
		if (phrase.charCodeAt(at) !== code || phrase.length <= found.length) continue;
		const matched = endOfMatch(phrase, tokens, first, limit);
		if (matched === 0) continue;
		found = phrase;
		end = matched;
	}
	return end === 0 ? null : { end, lists: listsOf(lexicon, found) };
}

/** Where a phrase that begins with token `first` ends; 0 where other words stand there, or it goes on behind `limit`. */
function endOfMatch(phrase: string, tokens: readonly Token[], first: number, limit: number): number {
	let at = tokens[first]?.lower.length ?? 0;
	for (let i = first + 1; i < limit; i++) {
		const token = tokens[i];
		if (!token) return 0;
		if (token.spaceBefore && phrase.charCodeAt(at++) !== 32) return 0;
		if (!phrase.startsWith(token.lower, at)) return 0;
		at += token.lower.length;
		if (at === phrase.length) return i + 1;
	}
	return 0;
}
