import { type Article, type ArticleBlock, chosenInComments, type TextEdit, wordsOf } from '../../engine/index.js';
import { chosenDateInFrontMatter } from './frontMatterEdit.js';
import { lineEndOf } from './silence.js';

/**
 * The edit by which a file says from now on what an expression in it means, in offsets of the whole text: in its front matter where there is some, else in a
 * comment at the top; what was said of it before is replaced. Null where words could not stand in either.
 */
export function chooseDate(article: Article, words: string, value: string): TextEdit | null {
	const name = words.replace(/\s+/gu, ' ').trim();
	const index = article.blocks.findIndex((block) => block.kind !== 'blank');
	const block = article.blocks[index];
	const start = article.starts[index] ?? 0;
	const lineEnd = lineEndOf(article);
	if (block?.kind === 'frontMatter') {
		const edit = chosenDateInFrontMatter(block.text, { words: name, value }, lineEnd);
		if (edit) return { ...edit, start: edit.start + start, end: edit.end + start };
	}
	if (/["<>]/u.test(name) || name.length > LONGEST) return null;
	const comment = `<!-- article-annotator-date "${name}" ${value} -->`;
	if (block?.kind !== 'frontMatter') {
		const edit = block?.kind === 'comment' ? replacedIn(block, start, name, comment) : null;
		return edit ?? insertion(start, `${comment}${block?.kind === 'comment' ? lineEnd : lineEnd.repeat(2)}`);
	}
	return insertion(start + block.text.length, `${comment}${lineEnd.repeat(2)}`);
}

/** What a comment takes. */
const LONGEST = 100;

/** Puts a comment in place of the one that spoke of the same words. */
function replacedIn(block: ArticleBlock, start: number, words: string, comment: string): TextEdit | null {
	for (const match of block.text.matchAll(/<!--[^<>]*-->/gu)) {
		if (chosenInComments(match[0]).some(([chosen]) => wordsOf(chosen) === wordsOf(words)))
			return { start: start + match.index, end: start + match.index + match[0].length, text: comment };
	}
	return null;
}

function insertion(at: number, text: string): TextEdit {
	return { start: at, end: at, text };
}
