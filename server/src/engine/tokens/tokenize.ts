import type { Syntax } from '../blocks/block.js';
import { isAbbreviation } from './abbreviations.js';
import { type CharClass, charClass, isLetter } from './charClass.js';
import type { LetterCase, Token, TokenKind } from './token.js';

const CLITIC = /['’](?:s|m|d|ll|re|ve)(?![\p{L}\p{N}])/iuy;
const NEGATION = /n['’]t(?![\p{L}\p{N}])/iuy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’«»)\]]+/iuy;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const DOMAIN_REST =
	/(?:\.(?:com|org|net|gov|edu|info|co|uk|io|tv|fm|eu|int|mil|ai|me|de|fr|ru|cn|in))+(?![\p{L}\p{N}])(?:\/[^\s<>"'“”‘’«»)\]]*)?/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?/iuy;
const RUN = /\.{2,}|-{2,}|`{2}|'{2}|_{2,}|\*{2,}|={2,}|#{2,}|~{2,}/uy;
/** Never empty: two back quotes alone open a quotation in Markdown too, so that a token's kind follows from its text, by which caches go. */
const CODE_SPAN = /`[^`\n]{1,2000}`|``(?:[^`\n]|`(?!`)){1,2000}``(?!`)/uy;
const LINK_TARGET = /\]\([^)\s]{0,2000}\)/uy;

/**
 * Cuts a block into tokens with exact offsets; white space lies between tokens and in none. In Markdown, code spans and link targets become one `url` token.
 * Works in one pass, in time proportional to the text. Never throws: what is no word, number or mark becomes a `symbol`.
 */
export function tokenize(text: string, syntax: Syntax = 'plain'): readonly Token[] {
	const tokens: Token[] = [];
	const context: Context = { text, isMarkdown: syntax === 'markdown', hasMail: text.includes('@') };
	let spaceBefore = true;
	let at = 0;
	while (at < text.length) {
		const code = text.codePointAt(at) ?? 0;
		const width = code > 0xffff ? 2 : 1;
		const charKind = charClass(code);
		if (charKind === 'space') {
			spaceBefore = true;
			at += width;
			continue;
		}
		const { end, kind } = scan(context, at, code, charKind);
		tokens.push(makeToken(text, at, end, kind, spaceBefore));
		spaceBefore = false;
		at = end;
	}
	return tokens;
}

interface Context {
	readonly text: string;
	readonly isMarkdown: boolean;
	/** Whether the text holds an @ at all: without one, no word need be tried as an address. */
	readonly hasMail: boolean;
}

/** Where the token ends that starts at `at` with a character of this code and class, and what kind it is. */
function scan(context: Context, at: number, code: number, charKind: CharClass): { readonly end: number; readonly kind: TokenKind } {
	const { text } = context;
	const behind = at + (code > 0xffff ? 2 : 1);
	if (isLetter(charKind) || charKind === 'combining') {
		const address = endOfAddress(context, at, code);
		return address ? { end: address, kind: 'url' } : { end: endOfWord(text, at), kind: 'word' };
	}
	if (charKind === 'digit') return { end: endOf(NUMBER, text, at) || behind, kind: 'number' };
	const whole = endOfWhole(context, at, code);
	if (whole) return { end: whole, kind: 'url' };
	return { end: endOfMark(text, at) || skipCombining(text, behind), kind: charKind === 'mark' ? 'mark' : 'symbol' };
}

/** The end of a web or mail address that starts with a letter at `at`, or 0. */
function endOfAddress({ text, hasMail }: Context, at: number, code: number): number {
	return (mayBeWeb(text, at, code) && trimAddress(text, at, endOf(ADDRESS, text, at))) || (hasMail && endOf(MAIL, text, at)) || 0;
}

/** Whether a word begins with "ht" or "ww", in any case: few do, and the patterns are dear. */
function mayBeWeb(text: string, at: number, code: number): boolean {
	const letter = code | 32;
	if (letter !== 104 && letter !== 119) return false;
	const next = text.charCodeAt(at + 1) | 32;
	return letter === 104 ? next === 116 : next === 119;
}

/** The end of a handle, a tag or, in Markdown, a code span or link target that starts with a mark at `at`, or 0. */
function endOfWhole({ text, isMarkdown }: Context, at: number, code: number): number {
	if (code === 64 || code === 35) return endOf(HANDLE, text, at);
	if (isMarkdown && code === 96) return endOf(CODE_SPAN, text, at);
	return isMarkdown && code === 93 ? endOf(LINK_TARGET, text, at) : 0;
}

function endOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : 0;
}

/** The end of a word that starts at `start`; a clitic ("'s", "n't") ends it, and begins a word of its own. */
function endOfWord(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		if (isPlainLetter(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const code = text.codePointAt(at) ?? 0;
		const kind = charClass(code);
		if (isLetter(kind) || kind === 'digit' || kind === 'combining') {
			if ((code === 110 || code === 78) && at > start && isApostropheAt(text, at + 1) && endOf(NEGATION, text, at)) return at;
			at += code > 0xffff ? 2 : 1;
		} else if ((code === 39 || code === 0x2019) && at > start) {
			if (at === start + 1 && (text.charCodeAt(start) === 110 || text.charCodeAt(start) === 78) && endOf(NEGATION, text, start))
				return endOf(NEGATION, text, start);
			if (!isLetterAt(text, at + 1) || endOf(CLITIC, text, at)) break;
			at++;
		} else break;
	}
	return text.charCodeAt(at) === 46 ? endWithFullStop(text, start, at) : at;
}

/** Whether a word goes on behind it whatever follows: a to z, but for the n of "n't". */
function isPlainLetter(code: number): boolean {
	return code >= 97 && code <= 122 && code !== 110;
}

/** `dot` is the full stop behind a word: part of it in "U.S.", "Mr.", "J." and "example.com", else not. */
function endWithFullStop(text: string, start: number, dot: number): number {
	const word = text.slice(start, dot);
	if (word.length === 1) {
		let at = dot + 1;
		while (isLetterAt(text, at) && text.charCodeAt(at + 1) === 46) at += 2;
		const isInitials = at > dot + 1;
		if (isInitials || word !== word.toLowerCase()) return at;
		return dot;
	}
	if (isAbbreviation(word, word.toLowerCase())) return dot + 1;
	return (isLetterAt(text, dot + 1) && endOf(DOMAIN_REST, text, dot)) || dot;
}

function trimAddress(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && '.,;:!?…'.includes(text[at - 1] ?? '')) at--;
	return at > start ? at : 0;
}

function endOfMark(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (isApostropheAt(text, at)) {
		const clitic = endOf(CLITIC, text, at);
		if (clitic && at > 0 && isWordEnd(text, at)) return clitic;
	}
	return text.charCodeAt(at + 1) === code ? endOf(RUN, text, at) : 0;
}

/** An emoji takes its joiners and variation selectors along. */
function skipCombining(text: string, at: number): number {
	let end = at;
	while (end < text.length && charClass(text.charCodeAt(end)) === 'combining') end++;
	return end;
}

function isWordEnd(text: string, at: number): boolean {
	const kind = charClass(text.charCodeAt(at - 1));
	return isLetter(kind) || kind === 'digit' || text.charCodeAt(at - 1) === 46;
}

function isApostropheAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 39 || code === 0x2019;
}

function isLetterAt(text: string, at: number): boolean {
	return at < text.length && isLetter(charClass(text.codePointAt(at) ?? 0));
}

function makeToken(text: string, start: number, end: number, kind: TokenKind, spaceBefore: boolean): Token {
	const slice = text.slice(start, end);
	if (kind === 'word' && isPlainLower(slice, 1)) {
		const first = slice.charCodeAt(0);
		if (first >= 97 && first <= 122) return { start, end, text: slice, lower: slice, kind, letterCase: 'lower', spaceBefore };
		if (first >= 65 && first <= 90)
			return { start, end, text: slice, lower: slice.toLowerCase(), kind, letterCase: 'capitalized', spaceBefore };
	}
	const isClitic = kind === 'mark' && end - start > 1 && isLetterAt(text, start + 1);
	const tokenKind = isClitic ? 'word' : kind;
	if (tokenKind === 'mark' || tokenKind === 'symbol') {
		return { start, end, text: slice, lower: slice, kind: tokenKind, letterCase: 'none', spaceBefore };
	}
	const straight = slice.includes('’') ? slice.replaceAll('’', "'") : slice;
	const lower = straight.toLowerCase();
	return {
		start,
		end,
		text: slice,
		lower,
		kind: tokenKind,
		letterCase: tokenKind === 'word' ? letterCase(straight, lower) : 'none',
		spaceBefore,
	};
}

/** Whether a word has nothing but the letters a to z from a place on, as most do. */
function isPlainLower(word: string, from: number): boolean {
	for (let i = from; i < word.length; i++) {
		const code = word.charCodeAt(i);
		if (code < 97 || code > 122) return false;
	}
	return true;
}

function letterCase(text: string, lower: string): LetterCase {
	const upper = text.toUpperCase();
	if (text === lower) return text === upper ? 'none' : 'lower';
	if (text === upper) return hasTwoCapitals(text) ? 'upper' : 'capitalized';
	const rest = text.slice(1);
	return rest === lower.slice(1) && text[0] !== lower[0] ? 'capitalized' : 'mixed';
}

function hasTwoCapitals(text: string): boolean {
	let capitals = 0;
	for (const char of text) if (char !== char.toLowerCase() && ++capitals > 1) return true;
	return false;
}
