import type { CodePoints, Span } from '../engine/index.js';

/**
 * Where a correction belongs, told so that it is found again in a text that has changed since: the selectors of the W3C's Web Annotation Data Model (Recommendation of
 * 23 February 2017, sections 4.2.4 and 4.2.5).
 */
export interface Target {
	/** TextQuoteSelector: the words themselves, and up to `CONTEXT` code units before and behind them. */
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** TextPositionSelector, half-open, in code points as the standard has it. */
	readonly start: number;
	readonly end: number;
}

/** How many code units of context a target has on either side, where the text has as many. */
export const CONTEXT = 32;

/** The target of a span (UTF-16) of a text. A context never begins or ends within a surrogate pair. */
export function targetOf(text: string, { start, end }: Span, codePoints: CodePoints): Target {
	const from = Math.max(0, start - CONTEXT);
	const to = Math.min(text.length, end + CONTEXT);
	return {
		exact: text.slice(start, end),
		prefix: text.slice(isWithinPair(text, from) ? from + 1 : from, start),
		suffix: text.slice(end, isWithinPair(text, to) ? to - 1 : to),
		start: codePoints.fromUtf16(start),
		end: codePoints.fromUtf16(end),
	};
}

function isWithinPair(text: string, offset: number): boolean {
	return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
