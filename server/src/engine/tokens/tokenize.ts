import type { Syntax } from '../blocks/block.js';
import { isAbbreviation } from './abbreviations.js';
import { charClass, isLetter } from './charClass.js';
import type { LetterCase, Token, TokenKind } from './token.js';

const CLITIC = /['’](?:s|m|d|ll|re|ve)(?![\p{L}\p{N}])/iuy;
const NEGATION = /n['’]t(?![\p{L}\p{N}])/iuy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’«»)\]]+/iuy;
const MAIL_REST = /@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;
const DOMAIN_REST =
	/(?:\.(?:com|org|net|gov|edu|info|co|uk|io|tv|fm|eu|int|mil|ai|me|de|fr|ru|cn|in))+(?![\p{L}\p{N}])(?:\/[^\s<>"'“”‘’«»)\]]*)?/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?/iuy;
const RUN = /\.{2,}|-{2,}|`{2}|'{2}|_{2,}|\*{2,}|={2,}|#{2,}|~{2,}/uy;
const CODE_SPAN = /`[^`\n]*`/uy;
const LINK_TARGET = /\]\([^)\s]*\)/uy;

/**
 * Cuts a block into tokens with exact offsets; white space lies between tokens and in none. In Markdown, code spans and link targets become one `url` token.
 * Works in one pass, in time proportional to the text. Never throws: what is no word, number or mark becomes a `symbol`.
 */
export function tokenize(text: string, syntax: Syntax = 'plain'): readonly Token[] {
	const tokens: Token[] = [];
	let spaceBefore = true;
	let at = 0;
	while (at < text.length) {
		const code = text.codePointAt(at) ?? 0;
		const width = code > 0xffff ? 2 : 1;
		const kind = charClass(code);
		if (kind === 'space') {
			spaceBefore = true;
			at += width;
			continue;
		}
		const start = at;
		let tokenKind: TokenKind;
		if (isLetter(kind) || kind === 'combining') {
			const address = (code === 104 || code === 72 || code === 119 || code === 87) && trimAddress(text, start, endOf(ADDRESS, text, start));
			at = address || endOfWord(text, start);
			const mail = !address && text.charCodeAt(at) === 64 && endOf(MAIL_REST, text, at);
			if (mail) at = mail;
			tokenKind = address || mail ? 'url' : 'word';
		} else if (kind === 'digit') {
			at = endOf(NUMBER, text, start) || start + width;
			tokenKind = 'number';
		} else if (syntax === 'markdown' && (code === 96 || code === 93)) {
			const skipped = endOf(code === 96 ? CODE_SPAN : LINK_TARGET, text, start);
			at = skipped || endOf(RUN, text, start) || start + 1;
			tokenKind = skipped ? 'url' : 'mark';
		} else if (code === 64 || code === 35) {
			const handle = endOf(HANDLE, text, start);
			at = handle || endOf(RUN, text, start) || start + 1;
			tokenKind = handle ? 'url' : 'mark';
		} else {
			at = (kind === 'mark' || kind === 'symbol' ? endOfMark(text, start) : 0) || start + width;
			tokenKind = kind === 'mark' ? 'mark' : 'symbol';
		}
		tokens.push(makeToken(text, start, at, tokenKind, spaceBefore));
		spaceBefore = false;
	}
	return tokens;
}

function endOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : 0;
}

/** The end of a word that starts at `start`; a clitic ("'s", "n't") ends it, and begins a word of its own. */
function endOfWord(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		const code = text.codePointAt(at) ?? 0;
		const kind = charClass(code);
		if (isLetter(kind) || kind === 'digit' || kind === 'combining') {
			if ((code === 110 || code === 78) && at > start && endOf(NEGATION, text, at)) return at;
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
	return endOf(DOMAIN_REST, text, dot) || dot;
}

function trimAddress(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && '.,;:!?…'.includes(text[at - 1] ?? '')) at--;
	return at > start ? at : 0;
}

function endOfMark(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code === 39 || code === 0x2019) {
		const clitic = endOf(CLITIC, text, at);
		if (clitic && at > 0 && isWordEnd(text, at)) return clitic;
	}
	return endOf(RUN, text, at);
}

function isWordEnd(text: string, at: number): boolean {
	const kind = charClass(text.charCodeAt(at - 1));
	return isLetter(kind) || kind === 'digit' || text.charCodeAt(at - 1) === 46;
}

function isLetterAt(text: string, at: number): boolean {
	return at < text.length && isLetter(charClass(text.codePointAt(at) ?? 0));
}

function makeToken(text: string, start: number, end: number, kind: TokenKind, spaceBefore: boolean): Token {
	const slice = text.slice(start, end);
	const isClitic = (kind === 'mark' && end - start > 1 && isLetterAt(text, start + 1)) as boolean;
	const lower = kind === 'mark' && !isClitic ? slice : slice.toLowerCase().replaceAll('’', "'");
	return {
		start,
		end,
		text: slice,
		lower,
		kind: isClitic ? 'word' : kind,
		letterCase: kind === 'word' ? letterCase(slice, lower) : 'none',
		spaceBefore,
	};
}

function letterCase(text: string, lower: string): LetterCase {
	if (text === lower) return text === text.toUpperCase() ? 'none' : 'lower';
	const upper = text.toUpperCase();
	if (text === upper) return [...text].filter((char) => char !== char.toLowerCase()).length > 1 ? 'upper' : 'capitalized';
	const rest = text.slice(1);
	return rest === rest.toLowerCase() && text[0] !== lower[0] ? 'capitalized' : 'mixed';
}
