import { type Article, type ArticleBlock, directives, type SilenceScope, type TextEdit } from '../../engine/index.js';
import { ignoreInFrontMatter } from './frontMatterEdit.js';

/** The line end that an article uses. */
export function lineEndOf(article: Article): string {
	return article.blocks.some((block) => block.text.includes('\r\n')) ? '\r\n' : '\n';
}

/**
 * The edit that silences a check where a finding stands, in offsets of the whole text: a comment behind a paragraph of one line, or one above any
 * other block. A comment that is there already is added to. Null where neither can be.
 */
export function silenceHere(article: Article, index: number, code: string): TextEdit | null {
	const block = article.blocks[index];
	const start = article.starts[index] ?? 0;
	if (!block) return null;
	const length = block.text.trimEnd().length;
	if (block.kind === 'paragraph' && !/[\r\n]/u.test(block.text.slice(0, length))) {
		return addToDirective(block, start, 'line', code) ?? insertion(start + length, ` ${comment('ignore', code)}`);
	}
	const before = article.blocks[index - 1];
	const lineEnd = lineEndOf(article);
	if (!before) return insertion(start, `${comment('ignore-next', code)}${lineEnd}`);
	const added = before.kind === 'comment' ? addToDirective(before, article.starts[index - 1] ?? 0, 'next', code) : null;
	if (added) return added;
	if (!/[\r\n]$/u.test(before.text)) return null;
	// Without a blank line between, the comment could be read as a wrapped line of the paragraph before.
	const gap = /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/u.test(before.text.slice(-8)) || before.kind === 'blank' ? '' : lineEnd;
	return insertion(start, `${gap}${comment('ignore-next', code)}${lineEnd}`);
}

/** The edit that silences a check for the whole file: in the front matter where there is some, else in a comment at the top. */
export function silenceInFile(article: Article, code: string): TextEdit {
	const index = article.blocks.findIndex((block) => block.kind !== 'blank');
	const block = article.blocks[index];
	const start = article.starts[index] ?? 0;
	const lineEnd = lineEndOf(article);
	if (block?.kind === 'comment') {
		const added = addToDirective(block, start, 'file', code);
		if (added) return added;
	}
	if (block?.kind !== 'frontMatter') return insertion(start, `${comment('ignore-file', code)}${lineEnd}${lineEnd}`);
	const edit = ignoreInFrontMatter(block.text, code, lineEnd);
	if (edit) return { ...edit, start: edit.start + start, end: edit.end + start };
	return insertion(start + block.text.length, `${comment('ignore-file', code)}${lineEnd}${lineEnd}`);
}

function comment(verb: string, code: string): string {
	return `<!-- article-annotator-${verb} ${code} -->`;
}

/** Adds a code to a comment of the same scope that is there already. */
function addToDirective(block: ArticleBlock, start: number, scope: SilenceScope, code: string): TextEdit | null {
	const directive = directives(block.text).find((found) => found.scope === scope && !found.codes.includes('*'));
	if (!directive) return null;
	const inner = block.text.slice(directive.start, directive.end - '-->'.length).trimEnd();
	return insertion(start + directive.start + inner.length, ` ${code}`);
}

function insertion(at: number, text: string): TextEdit {
	return { start: at, end: at, text };
}
