import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Article, ArticleBlock } from '../engine/index.js';
import type { DocumentView } from './documentView.js';

/** Front matter, code, comments, sections under a heading, wrapped paragraphs, and quotes that run over paragraphs, by their first line. */
export function foldingRanges(document: DocumentView, article: Article): FoldingRange[] {
	const lines = article.blocks.map((block, i) => linesOf(document, block, article.starts[i] ?? 0));
	const folds = [...blockFolds(article, lines), ...sectionFolds(article, lines), ...quoteFolds(article, lines)];
	return folds
		.filter((fold) => fold.endLine > fold.startLine)
		.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
		.filter((fold, i, all) => fold.startLine !== all[i - 1]?.startLine || fold.endLine !== all[i - 1]?.endLine);
}

/** The first line of a block, and the last one that is not blank. */
interface Lines {
	readonly first: number;
	readonly last: number;
}

function linesOf(document: DocumentView, block: ArticleBlock, start: number): Lines {
	const length = block.text.trimEnd().length;
	return { first: document.positionAt(start).line, last: document.positionAt(start + length).line };
}

function blockFolds(article: Article, lines: readonly Lines[]): readonly FoldingRange[] {
	return article.blocks.flatMap((block, i) => {
		const { first, last } = lines[i] ?? NO_LINES;
		if (block.kind === 'comment') return [{ startLine: first, endLine: last, kind: FoldingRangeKind.Comment }];
		if (block.kind === 'frontMatter') return [{ startLine: first, endLine: last, kind: FoldingRangeKind.Region }];
		return block.kind === 'code' || block.kind === 'paragraph' ? [{ startLine: first, endLine: last }] : [];
	});
}

/** A section goes from its heading to the next of the same or a higher rank, or to the end. */
function sectionFolds(article: Article, lines: readonly Lines[]): readonly FoldingRange[] {
	const folds: FoldingRange[] = [];
	const open: { readonly rank: number; readonly first: number }[] = [];
	const close = (rank: number, before: number) => {
		while ((open.at(-1)?.rank ?? 0) >= rank) folds.push({ startLine: open.pop()?.first ?? 0, endLine: lines[before - 1]?.last ?? 0 });
	};
	article.blocks.forEach((block, i) => {
		if (block.kind !== 'heading') return;
		const rank = headingRank(block.text);
		close(rank, i);
		open.push({ rank, first: lines[i]?.first ?? 0 });
	});
	close(1, article.blocks.length);
	return folds;
}

function quoteFolds(article: Article, lines: readonly Lines[]): readonly FoldingRange[] {
	return article.blocks.flatMap((block, i) => {
		const opens = block.annotations.quotes.some((quote) => quote.continues && !quote.continued);
		if (!opens) return [];
		let last = i;
		while (article.blocks[last + 1]?.annotations.quotes.some((quote) => quote.continued)) last++;
		return [{ startLine: lines[i]?.first ?? 0, endLine: lines[last]?.last ?? 0 }];
	});
}

const NO_LINES: Lines = { first: 0, last: 0 };

/** The number of signs before a heading: 2 for "## The aftermath", 1 where there is none. */
export function headingRank(text: string): number {
	return Math.max(1, /^ {0,3}(?<signs>#*)/u.exec(text)?.groups?.['signs']?.length ?? 0);
}
