import type { Span } from '../text/span.js';

/**
 * - `word`: letters, with inner apostrophes and full stops: "court", "O'Neill", "U.S.", "Jan.", "p.m.", "n't", "'s"
 * - `number`: begins with a digit: "19", "1,234.5", "6th", "1990s", "19m"
 * - `url`: an address, e-mail address, @handle or #tag, whole
 * - `mark`: a punctuation mark, one token each, save runs of one mark ("...", "--", "``", "''")
 * - `symbol`: currency and other signs: "$", "%", "+"
 */
export type TokenKind = 'word' | 'number' | 'url' | 'mark' | 'symbol';

/** How a token's letters are cased: "court", "Court", "UN" (two letters and up), "McDonald" or "iPhone", "1999". A lone capital is `capitalized`. */
export type LetterCase = 'lower' | 'capitalized' | 'upper' | 'mixed' | 'none';

/** One token of a block; offsets are relative to the block. Hyphens and slashes are tokens of their own: "three" "-" "day". */
export interface Token extends Span {
	readonly text: string;
	/** The text in lower case with straight apostrophes, for look-ups. */
	readonly lower: string;
	readonly kind: TokenKind;
	readonly letterCase: LetterCase;
	/** Whether white space (or the block's start) stands before it. */
	readonly spaceBefore: boolean;
}
