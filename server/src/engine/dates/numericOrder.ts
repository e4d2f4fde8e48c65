/** What stands first in "03/04/2025". */
export type NumericOrder = 'dayFirst' | 'monthFirst';

/** The order that a word of front matter or a comment names; null for any other. */
export function parseNumericOrder(text: string | undefined): NumericOrder | null {
	return text === 'dayFirst' || text === 'monthFirst' ? text : null;
}

/** The order that the first comment to name one gives, as `<!-- article-annotator-numeric-dates dayFirst -->` does; null where none does. */
export function numericOrderInComments(text: string): NumericOrder | null {
	return text.includes('<!--') ? parseNumericOrder(COMMENT.exec(text)?.groups?.['order']) : null;
}

const COMMENT = /<!--[ \t]*article-annotator-numeric-dates[ \t]+(?<order>dayFirst|monthFirst)[ \t]*-->/u;
