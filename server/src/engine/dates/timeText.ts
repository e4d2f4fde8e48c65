import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Token } from '../tokens/token.js';
import type { DateOperator } from './operator.js';
import { type Register, readRegister } from './register.js';
import { type TimeWord, timeWord } from './words/timeWord.js';

/** A block as the date forms read it: its tokens, and what each is to them. */
export interface TimeText {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly words: readonly (TimeWord | undefined)[];
	/** Where an expression can begin, in order: at a word of time, and at an apostrophe before one in digits ("'98"). */
	readonly starts: readonly number[];
	readonly register: Register;
}

/** What a form found: the tokens from where it was asked up to `end`. */
export interface Match {
	/** Behind the last token. */
	readonly end: number;
	readonly form: string;
	readonly operator: DateOperator;
	readonly mod?: string;
	/** Whether an article, "its" or "their" before it belongs to it ("the 1990s") or not ("a two-year boom"). */
	readonly article: 'inside' | 'outside';
	/** It means a time only in a narrative: "at the time". News is full of such words that say nothing. */
	readonly only?: 'narrative';
	/** Mentions of their own that follow from it: the second day of "April 24 and 25". */
	readonly more?: readonly (Match & { readonly start: number })[];
}

/** A form: given a place, an expression that begins there, or null. Invariant: it looks a bounded number of tokens ahead and back. */
export type Form = (t: TimeText, at: number) => Match | null;

/** Looks every token of a block up among the words of time, once for all forms. */
export function readTimeText({ text, tokens }: TokenizedBlock): TimeText {
	const words = new Array<TimeWord | undefined>(tokens.length);
	const starts: number[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const word = token && timeWord(token);
		if (word === undefined) continue;
		words[i] = word;
		if ((word.class === 'digits' || word.class === 'decade') && i > 0 && isApostrophe(tokens[i - 1])) starts.push(i - 1);
		starts.push(i);
	}
	return { text, tokens, words, starts, register: starts.length > 0 ? readRegister(tokens) : 'prose' };
}

/** Whether a token is an apostrophe, straight or curly, or the mark that is typed for one. */
export function isApostrophe(token: Token | undefined): boolean {
	const text = token?.text;
	return text === "'" || text === '’' || text === '‘' || text === '`';
}

/** The token at a place; undefined outside the block. The bounds are tested here because an array looks an index below 0 up as a name, which is slow. */
export function tokenAt(t: TimeText, at: number): Token | undefined {
	return at >= 0 && at < t.tokens.length ? t.tokens[at] : undefined;
}

/** The class of the time word at a place, if it is one. */
export function classAt(t: TimeText, at: number): TimeWord['class'] | undefined {
	return at >= 0 && at < t.words.length ? t.words[at]?.class : undefined;
}

/** The time word at a place where it is of this class, else null. */
export function wordAt<C extends TimeWord['class']>(t: TimeText, at: number, kind: C): Extract<TimeWord, { class: C }> | null {
	return classAt(t, at) === kind ? (t.words[at] as Extract<TimeWord, { class: C }>) : null;
}

/** The token's text in lower case; empty where there is no token. */
export function lowerAt(t: TimeText, at: number): string {
	return tokenAt(t, at)?.lower ?? '';
}

/** Whether the tokens from `at` on are these one to three words, in lower case. */
export function areWords(t: TimeText, at: number, first: string, second?: string, third?: string): boolean {
	return (
		lowerAt(t, at) === first &&
		(second === undefined || lowerAt(t, at + 1) === second) &&
		(third === undefined || lowerAt(t, at + 2) === third)
	);
}

/** Whether the tokens from `at` on are the words of a phrase, in lower case. */
export function isPhrase(t: TimeText, at: number, words: readonly string[]): boolean {
	for (let i = 0; i < words.length; i++) if (lowerAt(t, at + i) !== words[i]) return false;
	return true;
}

/** Whether the token at a place, in lower case, is in a set. */
export function isOneOf(t: TimeText, at: number, set: ReadonlySet<string>): boolean {
	return set.has(lowerAt(t, at));
}

/** Whether the token stands right behind the one before it, no space between. */
export function isGlued(t: TimeText, at: number): boolean {
	const token = tokenAt(t, at);
	return token !== undefined && !token.spaceBefore;
}

/** Whether a hyphen joins the tokens around it: the "-" of "three-day". */
export function isHyphen(t: TimeText, at: number): boolean {
	const token = tokenAt(t, at);
	if (token === undefined || token.kind === 'word' || token.spaceBefore) return false;
	const { text } = token;
	return (text === '-' || text === '‑' || text === '–') && isGlued(t, at + 1);
}

/** Behind an optional comma. */
export function skipComma(t: TimeText, at: number): number {
	return t.tokens[at]?.text === ',' ? at + 1 : at;
}

/** Behind an optional hyphen. */
export function skipHyphen(t: TimeText, at: number): number {
	return isHyphen(t, at) ? at + 1 : at;
}

/** Whether the token at a place has a capital in it; false beyond the end. */
export function isCapitalized(t: TimeText, at: number): boolean {
	const letterCase = tokenAt(t, at)?.letterCase;
	return letterCase === 'capitalized' || letterCase === 'upper' || letterCase === 'mixed';
}

/** Whether a word stands capitalised among capitalised words, as in a title or name: "USA Today", "the Now Show". Behind a mark, or first, it just begins a sentence; posts shout. */
export function isInTitle(t: TimeText, at: number): boolean {
	if (!isCapitalized(t, at) || t.register === 'post') return false;
	const before = tokenAt(t, at - 1);
	if (before?.kind !== 'word') return false;
	return isCapitalized(t, at - 1) || isCapitalized(t, at + 1);
}

/** Whether the token at a place is a word all in lower case; false beyond the end. */
export function isLowerWord(t: TimeText, at: number): boolean {
	const token = tokenAt(t, at);
	return token?.kind === 'word' && token.letterCase === 'lower';
}

/** The set of some words, written with a space between each two. */
export function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(' '));
}
