import type { Span } from '../engine/index.js';
import { fuzzyPlace, NEARBY } from './fuzzyPlace.js';
import type { Target } from './target.js';

/** By what a target was found again. */
export type FoundBy = 'place' | 'context' | 'likeness';

/** Where a target is now. */
export interface Found extends Span {
	readonly by: FoundBy;
}

/** More occurrences of some words than this are not looked at one by one: they are too common to tell apart. */
const MOST_OCCURRENCES = 2000;

/** How much of its context an occurrence has to have kept, 0 to 1, and how much more than the next best. */
const ENOUGH_CONTEXT = 0.5;
const CLEAR_LEAD = 0.2;

/** Further than `NEARBY` from where it is expected it has to have kept so much, and so much of either side: turns of phrase come back elsewhere. */
const ENOUGH_CONTEXT_AFAR = 0.75;
const SOME_CONTEXT = 0.1;

/**
 * Finds a target in a text that may have changed. In this order: at its place, with its whole context; the same words with their whole context elsewhere; the same words with most of their
 * context, at their place or where no other occurrence has nearly as much; and the only stretch that is like words and context together (`fuzzyPlace`). Null where none of them is clear: words
 * that merely look alike are never taken. `at`: where it begins as far as one knows, in UTF-16.
 */
export function findTarget(text: string, target: Target, at: number): Found | null {
	const { exact, prefix, suffix } = target;
	if (exact === '') return null;
	const whole = prefix + exact + suffix;
	const from = at - prefix.length;
	if (from >= 0 && text.startsWith(whole, from)) return found(at, exact, 'place');
	const wholes = occurrences(text, whole);
	if (wholes.length > 0) {
		const start = nearest(wholes, from);
		return start === null ? null : found(start + prefix.length, exact, 'context');
	}
	return bestInContext(text, target, at) ?? fuzzyPlace(text, target, at);
}

function found(start: number, exact: string, by: FoundBy): Found {
	return { start, end: start + exact.length, by };
}

/** Where a text has some words, from left to right; overlapping ones too. */
function occurrences(text: string, words: string): readonly number[] {
	const starts: number[] = [];
	for (let at = text.indexOf(words); at >= 0 && starts.length <= MOST_OCCURRENCES; at = text.indexOf(words, at + 1)) starts.push(at);
	return starts;
}

/** The only one, or the one that is less than half as far away as any other; null where two are about as near. */
function nearest(starts: readonly number[], at: number): number | null {
	const [first, second] = starts.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
	if (first === undefined) return null;
	return second === undefined || Math.abs(first - at) * 2 < Math.abs(second - at) ? first : null;
}

/** The occurrence that has kept the most of its context, if that is enough and clearly more than any other has. */
function bestInContext(text: string, target: Target, at: number): Found | null {
	const starts = occurrences(text, target.exact);
	if (starts.length > MOST_OCCURRENCES) return null;
	const scored = starts.map((start) => ({ start, ...keptContext(text, target, start) })).sort((a, b) => b.kept - a.kept);
	const [best, second] = scored;
	if (!best || best.kept < ENOUGH_CONTEXT) return null;
	if (Math.abs(best.start - at) > NEARBY && (best.kept < ENOUGH_CONTEXT_AFAR || best.weaker < SOME_CONTEXT)) return null;
	if (second && best.kept - second.kept < CLEAR_LEAD) return null;
	return found(best.start, target.exact, best.start === at ? 'place' : 'context');
}

/** How much of its context an occurrence has next to it, unbroken: of the side that has kept more, and half as much of the other; and of the other alone. 0 to 1. */
function keptContext(text: string, { exact, prefix, suffix }: Target, start: number): { readonly kept: number; readonly weaker: number } {
	const end = start + exact.length;
	let before = 0;
	while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
	let behind = 0;
	while (behind < suffix.length && text[end + behind] === suffix[behind]) behind++;
	// A side without context is the beginning or end of the text; it has been kept if it still is.
	const left = prefix === '' ? Number(start === 0) : before / prefix.length;
	const right = suffix === '' ? Number(end === text.length) : behind / suffix.length;
	const weaker = Math.min(left, right);
	return { kept: (Math.max(left, right) * 2 + weaker) / 3, weaker };
}
