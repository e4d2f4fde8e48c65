import { contains, type Span } from '../text/span.js';
import type { CheckInput } from './check.js';

const IN_MARKS = /“[^“”]*(?:”|$)|"[^"]*(?:"|$)|«[^«»]*(?:»|$)/gu;
/** In single marks, as British papers quote: not behind a letter or before a digit, where an apostrophe stands, and closed, since what is left open may be an apostrophe after all. */
const IN_SINGLE_MARKS = /(?<![\p{L}\p{N}])(?:‘(?!\p{N})(?:[^‘’]|’(?=\p{L})){1,600}’|'(?!\p{N})(?:[^']|'(?=\p{L})){1,600}')(?!\p{L})/gu;

/** What stands in quotation marks in a block, as far as the checks of style have to leave it alone: somebody else's words. */
export function quotedSpans({ text, quotes }: Pick<CheckInput, 'text' | 'quotes'>): readonly Span[] {
	const spans: Span[] = quotes.flatMap(({ kind, content }) => (kind === 'direct' ? content : []));
	if (/["“«]/u.test(text))
		for (const match of text.matchAll(IN_MARKS)) spans.push({ start: match.index, end: match.index + match[0].length });
	if (/['‘]/u.test(text))
		for (const match of text.matchAll(IN_SINGLE_MARKS)) spans.push({ start: match.index, end: match.index + match[0].length });
	return spans;
}

/** Whether a span lies in quotation marks. */
export function isQuoted(quoted: readonly Span[], place: Span): boolean {
	return quoted.some((span) => contains(span, place));
}
