import { type Article, type ArticleBlock, blockIndexAt, type Span } from '../engine/index.js';

/** Where in an article an offset lies: the block, and the offset in it. */
export interface Place {
	readonly index: number;
	readonly block: ArticleBlock;
	/** The block's offset in the text. */
	readonly blockStart: number;
	/** Block-relative. */
	readonly offset: number;
}

/** The place of an offset; null in an empty article. Offsets out of range are clamped. */
export function placeAt(article: Article, offset: number): Place | null {
	const index = blockIndexAt(article, offset);
	const block = article.blocks[index];
	if (!block) return null;
	const blockStart = article.starts[index] ?? 0;
	return { index, block, blockStart, offset: offset - blockStart };
}

/** Whether an offset lies in a span or at its end, as a caret that stands behind a name is still at it. */
function touches(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

/** The first item at an offset: one that holds the character behind it if there is any, else one that ends there. */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
	return items.find((item) => item.start <= offset && offset < item.end) ?? items.find((item) => touches(item, offset));
}

/** The blocks that a half-open stretch of the text touches, with their offsets. */
export function* blocksIn(
	article: Article,
	span: Span,
): Generator<{ readonly index: number; readonly block: ArticleBlock; readonly start: number }> {
	for (let index = Math.max(0, blockIndexAt(article, span.start)); index < article.blocks.length; index++) {
		const start = article.starts[index] ?? 0;
		const block = article.blocks[index];
		if (!block || start > span.end) return;
		yield { index, block, start };
	}
}
