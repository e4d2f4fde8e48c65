import type { Article, NumericOrder, TextEdit } from '../../engine/index.js';
import { numericDatesInFrontMatter } from './frontMatterEdit.js';
import { lineEndOf } from './silence.js';

/**
 * The edit by which a file says from now on in which order its numeric dates are read, in offsets of the whole text: in its front matter where there is some, else
 * in a comment at the top.
 */
export function orderNumericDates(article: Article, order: NumericOrder): TextEdit {
	const index = article.blocks.findIndex((block) => block.kind !== 'blank');
	const block = article.blocks[index];
	const start = article.starts[index] ?? 0;
	const lineEnd = lineEndOf(article);
	const comment = `<!-- article-annotator-numeric-dates ${order} -->`;
	if (block?.kind !== 'frontMatter') return insertion(start, `${comment}${lineEnd.repeat(block?.kind === 'comment' ? 1 : 2)}`);
	const edit = numericDatesInFrontMatter(block.text, order, lineEnd);
	if (edit) return { ...edit, start: edit.start + start, end: edit.end + start };
	return insertion(start + block.text.length, `${comment}${lineEnd.repeat(2)}`);
}

function insertion(at: number, text: string): TextEdit {
	return { start: at, end: at, text };
}
