import type { Span } from '../engine/index.js';
import type { Target } from './target.js';

/**
 * The word to point at where a target's words are gone: the one that stands where they stood by what is left of their context, else by how far into the text they were, `at` in UTF-16. Where
 * nothing stands behind that place on its line it is the last word before it; an empty line is pointed at by its beginning.
 */
export function lostPlace(text: string, target: Target, at: number): Span {
	const last = text.trimEnd().length;
	const place = Math.min(placeByContext(text, target, at) ?? at, last);
	const before = text.slice(0, place);
	const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
	const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
	const words = [...line.matchAll(WORD)].map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }));
	return words.find(({ end }) => end > place) ?? words.at(-1) ?? { start, end: start };
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** Less of a context than this, in code units, stands in many places by chance. */
const LEAST_CONTEXT = 8;

/** Where the end of the prefix ends, or the beginning of the suffix begins: as much of either as still stands somewhere, where it is nearest to a place. */
function placeByContext(text: string, { prefix, suffix }: Target, at: number): number | null {
	for (let length = Math.max(prefix.length, suffix.length); length >= LEAST_CONTEXT; length = length >> 1) {
		const ends = length <= prefix.length ? placesOf(text, prefix.slice(-length)).map((start) => start + length) : [];
		const begins = length <= suffix.length ? placesOf(text, suffix.slice(0, length)) : [];
		const places = ends.length > 0 ? ends : begins;
		if (places.length > 0) return places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best));
	}
	return null;
}

function placesOf(text: string, words: string): readonly number[] {
	const starts: number[] = [];
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) starts.push(start);
	return starts;
}
