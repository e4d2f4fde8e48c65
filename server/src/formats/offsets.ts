import type { OffsetUnit } from './exportDocument.js';

/** Turns a UTF-16 offset of one text into an offset in the unit of the export. Offsets rise with what they are given. */
export type ConvertOffset = (utf16Offset: number) => number;

/**
 * The conversion for a text: the only place where the export leaves UTF-16. Costs one pass over the text when made, and a binary search over its
 * astral characters (emoji and the like; most articles have none) when called. A lone surrogate counts as one code point, as in Python; an offset
 * inside a surrogate pair counts the half before it as one.
 */
export function offsetConverter(text: string, unit: OffsetUnit): ConvertOffset {
	if (unit === 'utf16') return (offset) => offset;
	const pairEnds = endsOfSurrogatePairs(text);
	return pairEnds.length === 0 ? (offset) => offset : (offset) => offset - countUpTo(pairEnds, offset);
}

const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

function endsOfSurrogatePairs(text: string): readonly number[] {
	return Array.from(text.matchAll(ASTRAL), (match) => match.index + 2);
}

/** How many of the rising numbers are at most `limit`. */
function countUpTo(rising: readonly number[], limit: number): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rising[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
