import search, { type Match } from 'approx-string-match';
import type { Span } from '../engine/index.js';
import type { Found } from './findTarget.js';
import type { Target } from './target.js';

/** What lies further than this from where it is expected, in code units, is far. */
export const NEARBY = 100;

/** Of words and context together so much may have changed, 0 to 1; so much far from where they are expected; and so much of the words themselves. */
const MOST_CHANGED = 0.3;
const MOST_CHANGED_AFAR = 0.15;
const MOST_WORDS_CHANGED = 0.4;

/** A second stretch of which so much more of words and context has changed, or less, is nearly as like. */
const CLEAR_LEAD = 0.1;

/** Words and context that are longer than this, in code units, are compared by their ends alone: the search's time grows with their length. */
const LONGEST_PATTERN = 160;

/** Words that are longer than this, in code units, are not compared letter by letter. */
const LONGEST_COMPARED = 2000;

/** A text longer than this is searched around the expected place alone, so far to either side. */
const REACH = 32_000;

/**
 * The one stretch of a text that is like a target's words and context together, though both may have changed a little; null where there is none, or a second one nearly as like. Approximate
 * matching after Myers (1999), by a library. The words within the stretch are those between what is left of the context, and have to be like the old ones.
 */
export function fuzzyPlace(text: string, target: Target, at: number): Found | null {
	const { exact, prefix, suffix } = target;
	const whole = prefix + exact + suffix;
	if (whole.length > LONGEST_PATTERN + exact.length || exact.length > LONGEST_PATTERN) return null;
	const from = Math.max(0, Math.min(at, text.length) - REACH);
	const window = text.slice(from, Math.min(text.length, at + REACH));
	const [best] = likest(window, whole, at - prefix.length - from);
	if (!best) return null;
	if (Math.abs(from + best.start - (at - prefix.length)) > NEARBY && best.errors > whole.length * MOST_CHANGED_AFAR) return null;
	const place = wordsWithin(window.slice(best.start, best.end), target);
	if (!place) return null;
	const asGood = Math.min(whole.length * MOST_CHANGED, best.errors + whole.length * CLEAR_LEAD);
	if ([window.slice(0, best.start), window.slice(best.end)].some((rest) => search(rest, whole, Math.floor(asGood)).length > 0)) return null;
	return { start: from + best.start + place.start, end: from + best.start + place.end, by: 'likeness' };
}

/**
 * The stretches of a window that are the most like a whole; none where those may not be taken for it, so far from where it is expected. Why not one search: most of what has lost its words is like
 * nothing in the text, and a search for little like it takes three times as long as one for much like it, each time a letter is typed.
 */
function likest(window: string, whole: string, expected: number): Match[] {
	const afar = search(window, whole, Math.floor(whole.length * MOST_CHANGED_AFAR));
	if (afar.length > 0) return afar;
	const most = Math.floor(whole.length * MOST_CHANGED);
	const around = window.slice(Math.max(0, expected - NEARBY), Math.max(0, expected + NEARBY + whole.length + most));
	return search(around, whole, most).length > 0 ? search(window, whole, most) : [];
}

/** The words between what is left of prefix and suffix in a stretch; null where they are not like the old ones. */
function wordsWithin(stretch: string, target: Target): Span | null {
	const { exact, prefix, suffix } = target;
	const most = Math.floor(exact.length * MOST_WORDS_CHANGED);
	const start = prefix === '' ? 0 : endOfContext(stretch, prefix);
	const end = suffix === '' ? stretch.length : startOfContext(stretch, suffix, start ?? 0);
	if (start !== null && end !== null && start < end && isLike(stretch.slice(start, end), exact, most)) return { start, end };
	const match = search(stretch, exact, most).sort((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start))[0];
	const words = match && match.start < match.end ? wholeWords(stretch, match) : null;
	return words && isInContext(stretch, target, words) ? words : null;
}

/** Whether words of a stretch have the end of the prefix right before them, or the beginning of the suffix right behind: others are like the old words by chance, as a surname of two people is. */
function isInContext(stretch: string, { prefix, suffix }: Target, { start, end }: Span): boolean {
	const before = prefix.slice(-ADJACENT_CONTEXT);
	const behind = suffix.slice(0, ADJACENT_CONTEXT);
	return (before !== '' && stretch.slice(0, start).endsWith(before)) || (behind !== '' && stretch.startsWith(behind, end));
}

/** The least of a context that says where it ends, in code units. */
const LEAST_CONTEXT = 4;

/** So much of a context, in code units, has to stand right next to words for that end of them to be their own. */
export const ADJACENT_CONTEXT = 6;

/** Where the last letters of a prefix end in a stretch, the more of them the better; null where too few are left or they are there twice. */
function endOfContext(stretch: string, prefix: string): number | null {
	for (let length = prefix.length; length >= Math.min(LEAST_CONTEXT, prefix.length); length = length >> 1) {
		const tail = prefix.slice(-length);
		const at = stretch.indexOf(tail);
		if (at >= 0) return stretch.indexOf(tail, at + 1) < 0 ? at + tail.length : null;
	}
	return null;
}

function startOfContext(stretch: string, suffix: string, from: number): number | null {
	for (let length = suffix.length; length >= Math.min(LEAST_CONTEXT, suffix.length); length = length >> 1) {
		const head = suffix.slice(0, length);
		const at = stretch.indexOf(head, from);
		if (at >= 0) return stretch.indexOf(head, at + 1) < 0 ? at : null;
	}
	return null;
}

/** Whether words are like others, as far as those of one place may differ that is found by likeness. Words longer than most are compared by their length alone. */
export function areLike(words: string, exact: string): boolean {
	const most = Math.floor(exact.length * MOST_WORDS_CHANGED);
	if (Math.max(words.length, exact.length) > LONGEST_COMPARED) return Math.abs(words.length - exact.length) <= most;
	return isLike(words, exact, most);
}

/** Whether a span begins or ends within a word. */
export function cutsWord(text: string, { start, end }: Span): boolean {
	return (isWord(text[start - 1]) && isWord(text[start])) || (isWord(text[end - 1]) && isWord(text[end]));
}

function isLike(words: string, exact: string, most: number): boolean {
	return search(words, exact, most).some(({ start, end, errors }) => errors + start + (words.length - end) <= most);
}

/** A match without the words that it cuts into at its ends, or with them if more of them lies inside than outside. */
function wholeWords(text: string, match: Span): Span | null {
	let { start, end } = match;
	while (start > 0 && isWord(text[start]) && isWord(text[start - 1])) start--;
	while (end < text.length && isWord(text[end - 1]) && isWord(text[end])) end++;
	return { start, end };
}

function isWord(char: string | undefined): boolean {
	return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
