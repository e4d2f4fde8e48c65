import type { Lexicon } from '../lexicon/lexicon.js';
import type { ListSet } from '../lexicon/listName.js';
import { type EntryAt, longestPhrase } from '../lexicon/longestEntry.js';
import type { Token } from '../tokens/token.js';
import { letterBit, type NameWord, NO_WORD, nameWord, wordsOf } from './nameWord.js';
import type { WordSet } from './wordSet.js';

/** A stretch of tokens, half-open: what may be a name. */
export interface Run {
	readonly first: number;
	readonly end: number;
}

/** A block's tokens with what the lexicon and the tables say of each; looked up once a token, and only where it is asked for. */
export class NameTokens {
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	readonly #known: Map<string, NameWord>;
	readonly #words: (NameWord | undefined)[];

	constructor(tokens: readonly Token[], lexicon: Lexicon) {
		this.tokens = tokens;
		this.lexicon = lexicon;
		this.#known = wordsOf(lexicon);
		this.#words = new Array(tokens.length);
	}

	/** What is known of the word at `i`; nothing of one outside the block. */
	word(i: number): NameWord {
		const looked = this.#words[i];
		if (looked) return looked;
		const token = this.tokens[i];
		if (!token) return NO_WORD;
		const word = nameWord(this.#known, this.lexicon, token.lower);
		this.#words[i] = word;
		return word;
	}

	/** The lists of the lexicon that the word at `i` is on. */
	lists(i: number): ListSet {
		return this.word(i).lists;
	}

	/** The lists of the lexicon that the tokens from `first` to `end` are on as one entry. */
	listsTogether(first: number, end: number): ListSet {
		if (end - first === 1) return this.lists(first);
		const entry = this.longestEntry(first, end);
		return entry?.end === end ? entry.lists : 0;
	}

	/** Whether the word at `i` stands in one of some tables. */
	is(i: number, set: WordSet): boolean {
		return (this.word(i).set & set) !== 0;
	}

	/** The word at `i` in lower case; empty outside the block. */
	lower(i: number): string {
		return this.tokens[i]?.lower ?? '';
	}

	isCapital(i: number): boolean {
		return isCapital(this.tokens[i]);
	}

	/** The lexicon's longest entry of two tokens or more that begins at `first` and ends by `limit`, or null. */
	longestEntry(first: number, limit: number): EntryAt | null {
		const { phrases, followers } = this.word(first);
		const next = this.tokens[first + 1];
		if (followers === 0 || !next || (followers & letterBit(next.lower, 0)) === 0) return null;
		return longestPhrase(this.lexicon, phrases, this.tokens, first, limit);
	}
}

/** Whether a token is written like (a part of) a name: "Court", "UN", "McDonald", "iPhone". */
export function isCapital(token: Token | undefined): boolean {
	return token !== undefined && token.kind === 'word' && token.letterCase !== 'lower' && token.letterCase !== 'none';
}

/** A possessive ending, a token of its own. */
export function isPossessive(token: Token | undefined): boolean {
	return token?.lower === "'s";
}

/** A hyphen that joins what stands on both sides without spaces. */
export function isInnerHyphen(tokens: readonly Token[], i: number): boolean {
	const hyphen = tokens[i];
	const next = tokens[i + 1];
	return (
		(hyphen?.text === '-' || hyphen?.text === '‑' || hyphen?.text === '–') && !hyphen.spaceBefore && next !== undefined && !next.spaceBefore
	);
}
