import { findTarget } from './findTarget.js';
import { ADJACENT_CONTEXT } from './fuzzyPlace.js';
import type { PlacedTarget } from './placedTargets.js';

/**
 * Whether an edit has left a piece of a target's words in place without taking the rest away: one that replaced their end or beginning together with what stands next to them, as when an editor
 * takes over what another program has made of the file. Whoever shortens words leaves them next to what they stood next to.
 */
export function isCut({ target, place }: PlacedTarget, text: string): boolean {
	const { exact, prefix, suffix } = target;
	const words = text.slice(place.start, place.end);
	if (words.length >= exact.length) return false;
	const hasLostEnd = exact.startsWith(words) && !isFollowedBy(text, place.end, suffix);
	const hasLostBeginning = exact.endsWith(words) && !isPrecededBy(text, place.start, prefix);
	if (!hasLostEnd && !hasLostBeginning) return false;
	const found = findTarget(text, target, place.start);
	return found === null || found.start !== place.start || found.end !== place.end;
}

/** No context is the end of the text. */
function isFollowedBy(text: string, end: number, suffix: string): boolean {
	return suffix === '' ? end === text.length : text.startsWith(suffix.slice(0, ADJACENT_CONTEXT), end);
}

/** No context is the beginning of the text. */
function isPrecededBy(text: string, start: number, prefix: string): boolean {
	return prefix === '' ? start === 0 : text.slice(0, start).endsWith(prefix.slice(-ADJACENT_CONTEXT));
}
