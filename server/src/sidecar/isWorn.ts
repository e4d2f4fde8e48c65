import { areLike, cutsWord } from './fuzzyPlace.js';
import type { PlacedTarget } from './placedTargets.js';

/**
 * Whether an edit has made others of a target's words: what is left of them, at their place in a text, is not like the words that were settled, or is a piece of a word that was whole. A letter
 * typed into a name, or taken out, is neither.
 */
export function isWorn({ target: { exact, prefix, suffix }, place }: PlacedTarget, text: string): boolean {
	const words = text.slice(place.start, place.end);
	if (words === exact) return false;
	if (!areLike(words, exact)) return true;
	const wasWhole = !cutsWord(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });
	return wasWhole && cutsWord(text, place);
}
