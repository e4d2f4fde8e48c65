import { OTHER_ABBREVIATIONS, TITLES_AND_PREFIXES } from '../tokens/abbreviations.js';
import type { Token } from '../tokens/token.js';
import type { Sentence } from './sentence.js';
import { SENTENCE_STARTERS } from './starters.js';

const TERMINAL = new Set(['.', '?', '!', '…', '...', '....', '?!', '!!']);
const CLOSING = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '“']);
const OPENING = new Set(['"', '“', '‘', "'", '``', '«', '„', '(', '[', '—', '–', '-', '*', '•']);

/**
 * The sentences of a block: every token in exactly one. A sentence ends behind a terminal mark and what closes with it (quotation marks, brackets), where what
 * follows can begin one; after an abbreviation ("the U.S. The …") only before a word that typically begins sentences. What lies before `lead`, a dateline, is no part of
 * the sentence behind it and stands as one of its own.
 */
export function splitSentences(tokens: readonly Token[], lead = 0): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let first = 0;
	while (first < tokens.length && (tokens[first]?.start ?? lead) < lead) first++;
	if (first > 0) sentences.push(sentence(tokens, 0, first));
	for (let i = first; i < tokens.length; i++) {
		if (i < first || !mayEnd(tokens, i)) continue;
		const end = behindClosing(tokens, i);
		if (end < tokens.length && !mayBegin(tokens, end, isTerminal(tokens[i]))) continue;
		sentences.push(sentence(tokens, first, end));
		first = end;
	}
	if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
	return sentences;
}

function sentence(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
	return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0, firstToken, endToken };
}

function isTerminal(token: Token | undefined): boolean {
	return token?.kind === 'mark' && TERMINAL.has(token.text);
}

function mayEnd(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (!token) return false;
	if (isTerminal(token)) return true;
	if (token.kind !== 'word' || !token.text.endsWith('.')) return false;
	const word = token.lower.slice(0, -1);
	return !TITLES_AND_PREFIXES.has(word) && (word.includes('.') || OTHER_ABBREVIATIONS.has(word) || word.length === 1);
}

function behindClosing(tokens: readonly Token[], i: number): number {
	let end = i + 1;
	while (end < tokens.length) {
		const token = tokens[end];
		if (!token || token.spaceBefore || !(CLOSING.has(token.text) || TERMINAL.has(token.text))) break;
		end++;
	}
	return end;
}

function mayBegin(tokens: readonly Token[], at: number, afterTerminal: boolean): boolean {
	let i = at;
	if (tokens[i] && !tokens[i]?.spaceBefore) return false;
	while (OPENING.has(tokens[i]?.text ?? '')) i++;
	const token = tokens[i];
	if (!token) return true;
	if (!afterTerminal) return i > at ? token.letterCase !== 'lower' : SENTENCE_STARTERS.has(token.lower) && token.letterCase !== 'lower';
	return token.letterCase !== 'lower';
}
