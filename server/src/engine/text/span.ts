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
