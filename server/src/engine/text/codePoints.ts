/** Converts offsets of one text between UTF-16, which this project works in, and code points, which exports and the W3C's selectors count in. */
export interface CodePoints {
	readonly fromUtf16: (offset: number) => number;
	/** An offset past the end of the text is as far past its end. */
	readonly toUtf16: (offset: number) => number;
}

/**
 * The conversions for a text. Costs one pass over it when made, and a binary search over its astral characters (emoji and the like; most articles have none) when called. A lone surrogate counts
 * as one code point, as in Python; an offset inside a surrogate pair counts the half before it as one.
 */
export function codePointsOf(text: string): CodePoints {
	// How many code points lie before the end of each surrogate pair is its place in UTF-16 less the pairs up to it.
	const ends = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index + 2);
	const inCodePoints = ends.map((end, i) => end - i - 1);
	return {
		fromUtf16: (offset) => offset - countUpTo(ends, offset),
		toUtf16: (offset) => offset + countUpTo(inCodePoints, offset),
	};
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
