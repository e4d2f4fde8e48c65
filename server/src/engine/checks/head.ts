import { findDateline } from '../blocks/dateline.js';
import type { Span } from '../text/span.js';
import type { CheckInput } from './check.js';

/** So many words a headline has at most, and one in title case, and so many characters a headline and the deck under it. */
const LONGEST_HEADLINE = 14;
const LONGEST_TITLE = 26;
const LONGEST_HEAD = 240;
const SENTENCE_END = /(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|Rep|Sen|Gov|Gen|St|vs))[.!]["”’']?\s+(?=\p{Lu})/u;

/**
 * Where what may be a headline ends in a paragraph: a short sentence, or one in title case, without a dateline that the article begins with, the decks that follow it alike, the deck on the line below it,
 * or a line that no full stop closes. 0 where the article has begun to tell.
 */
export function headEnd({ text, carry }: CheckInput): number {
	if (carry.names.hasBegun || findDateline(text)) return 0;
	const line = /^[^\n]*/u.exec(text)?.[0] ?? '';
	const words = line.split(/\s+/u, LONGEST_TITLE + 1);
	if (words.length > (isTitleCase(words) ? LONGEST_TITLE : LONGEST_HEADLINE)) return 0;
	if (line.length < text.trimEnd().length)
		return text.length < LONGEST_HEAD ? text.length : /[.?!]["”’']?\s*$/u.test(line) ? 0 : line.length;
	return SENTENCE_END.test(line) ? 0 : text.length;
}

/** Whether nearly all words of some length have a capital. */
function isTitleCase(words: readonly string[]): boolean {
	const long = words.filter((word) => /\p{L}{4}/u.test(word));
	return long.length > 2 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * 0.8;
}

/** Whether a place lies in a line that is no sentence: an intertitle, which no mark closes, or behind nothing but the label that it is itself ("Roe: late again"). */
export function isInTitle(text: string, { start, end }: Span): boolean {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const to = text.indexOf('\n', end);
	const line = text.slice(from, to < 0 ? text.length : to).trimEnd();
	return !/[.?!…:;,][)"”’'»\]]*$/u.test(line) || (text.slice(from, start).trim() === '' && text.startsWith(':', end));
}
