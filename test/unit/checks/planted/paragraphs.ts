import type { CleanArticle } from './cleanArticle.js';
import { quotedRanges } from './quotedRanges.js';

/** A paragraph of the reporter's own or with quotations: no heading, list, table, byline or turn of an interview. */
export interface Paragraph {
	readonly start: number;
	/** Behind its last character, without the line end. */
	readonly end: number;
	readonly text: string;
	/** Whether nothing in it is quoted. */
	readonly unquoted: boolean;
	/** Whether a quotation runs on from it into the next. */
	readonly runsOn: boolean;
}

/** The paragraphs below an article's headline, in the order of the text. */
export function paragraphsOf({ text, body }: CleanArticle): readonly Paragraph[] {
	return [...text.slice(body).matchAll(/.+(?:\n.+)*/gu)].flatMap((match) => {
		const paragraph = match[0].trim();
		if (!/[.!?][”’"]?$/u.test(paragraph) || /^(?:[-#>|*]|By |[QA]\. )/u.test(paragraph)) return [];
		const start = body + match.index + match[0].indexOf(paragraph);
		const quoted = quotedRanges(paragraph);
		return [
			{
				start,
				end: start + paragraph.length,
				text: paragraph,
				unquoted: quoted.length === 0,
				runsOn: quoted.some(({ closed }) => !closed),
			},
		];
	});
}
