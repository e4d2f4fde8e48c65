/**
 * A stretch of text: half-open, in UTF-16 code units (JavaScript's and LSP's own unit).
 * Invariant: `text.slice(span.start, span.end)` is the text that the span stands for.
 */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether two spans share at least one code unit. Empty spans overlap nothing. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span, `by` code units further on (back where `by` is negative). */
export function shift(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}

/** Reading order: by start, the shorter first where the starts agree. */
export function compareSpans(a: Span, b: Span): number {
	return a.start - b.start || a.end - b.end;
}

/** Those of some spans that overlap another one, where they are in reading order and none of them overlaps its neighbour. Takes time in proportion to what it gives. */
export function overlapping<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.end ?? 0) > span.start) high = middle;
		else low = middle + 1;
	}
	let end = low;
	while (end < sorted.length && (sorted[end]?.start ?? 0) < span.end) end++;
	return sorted.slice(low, end);
}
