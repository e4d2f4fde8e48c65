import type { CleanArticle } from './cleanArticle.js';
import { type QuotedRange, quotedRanges } from './quotedRanges.js';

/** New words for what a pattern found, or null to let the place be. */
export type Rewrite = (match: RegExpExecArray) => string | null;

/** A text with other words from `start` to `end`. */
export function splice(text: string, start: number, end: number, words: string): string {
	return text.slice(0, start) + words + text.slice(end);
}

/** The article's text once for each place below the headline that a pattern finds, with other words in that place alone. */
export function replaceEach({ text, body }: CleanArticle, pattern: RegExp, rewrite: Rewrite): readonly string[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const written = match.index < body ? null : rewrite(match);
		return written === null ? [] : [splice(text, match.index, match.index + match[0].length, written)];
	});
}

/** The same, leaving alone what stands in quotation marks and the turns of an interview. */
export function replaceOutsideQuotes(article: CleanArticle, pattern: RegExp, rewrite: Rewrite): readonly string[] {
	const quoted = quotedRanges(article.text);
	const isSpoken = (index: number): boolean => /\n[QA]\. [^\n]*$/u.test(article.text.slice(0, index));
	return replaceEach(article, pattern, (match) =>
		isSpoken(match.index) || quoted.some(({ start, end }) => match.index < end && match.index + match[0].length > start)
			? null
			: rewrite(match),
	);
}

/** The article's text once for each of its quotations that close in their own paragraph, with other words in place of that one. */
export function replaceQuotations(
	{ text, body }: CleanArticle,
	rewrite: (quotation: string, range: QuotedRange) => string | null,
): readonly string[] {
	return quotedRanges(text).flatMap((range) => {
		const written = range.start < body || !range.closed ? null : rewrite(text.slice(range.start, range.end), range);
		return written === null ? [] : [splice(text, range.start, range.end, written)];
	});
}
