import type { Span } from '../../engine/index.js';

/** One quotation mark, of any of the usual forms. */
export const QUOTATION_MARK = /["“”„‟«»‘’‚']/u;

/** A span of a text without the quotation marks at its ends; empty where it holds nothing else. */
export function withoutMarks(text: string, { start, end }: Span): Span {
	let from = start;
	let to = end;
	while (from < to && QUOTATION_MARK.test(text.charAt(from))) from++;
	while (to > from && QUOTATION_MARK.test(text.charAt(to - 1))) to--;
	return { start: from, end: to };
}
