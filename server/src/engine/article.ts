import type { ArticleHead } from './articleHead.js';
import type { CheckTally } from './checks/articleTally.js';
import type { CheckCarry } from './checks/carry.js';
import type { Finding } from './checks/finding.js';
import type { Corrections } from './corrections.js';
import type { DateCarry } from './dates/carry.js';
import type { DateTally } from './dates/tally.js';
import type { DateExpr } from './dates/timex.js';
import type { Mention } from './entities/mention.js';
import type { WordTable } from './entities/model/wordTable.js';
import type { NameRules } from './entities/nameRules.js';
import { type KeptCorrections, writeCorrections } from './keptCorrections.js';
import type { Names } from './linking/names.js';
import type { NamedBlock } from './namePass.js';
import type { AnnotateOptions } from './options.js';
import type { BlockBeginning } from './quotes/blockBeginning.js';
import type { QuotePart } from './quotes/quote.js';
import type { QuoteCarry } from './quotes/resolveQuotes.js';

/** What the article pass hands on from one block to the next. */
export interface Carry {
	readonly dates: DateCarry;
	readonly quotes: QuoteCarry;
	readonly checks: CheckCarry;
}

/** What the article pass says of one block; all spans are block-relative, so that an edit elsewhere leaves them true. */
export interface BlockAnnotations {
	readonly mentions: readonly Mention[];
	readonly dates: readonly DateExpr[];
	readonly quotes: readonly QuotePart[];
	readonly findings: readonly Finding[];
}

/** A block with its facts (block pass), names (name pass) and annotations (article pass). Its identity stays as long as nothing about it changes. */
export interface ArticleBlock extends NamedBlock {
	readonly annotations: BlockAnnotations;
	/** What came in from the block before, and what goes out to the next. */
	readonly carryIn: Carry;
	readonly carryOut: Carry;
	/** All that the article pass knew of the block after: with what it begins, so that a quote that runs on is told from one left open, and one that is attributed behind it from nobody's. */
	readonly following: BlockBeginning;
}

/** An annotated article, made by `annotate` and carried along by `update`. Immutable. `readAnnotations` gives it flat, with offsets into the whole text. */
export interface Article {
	/** What it was annotated under, save corrections. */
	readonly options: Omit<AnnotateOptions, 'corrections'>;
	/** What people have settled about it; `correctionsOf` gives it as it was handed in, placed in the present text. */
	readonly corrections: KeptCorrections;
	readonly blocks: readonly ArticleBlock[];
	/** The offset at which each block starts, and the length of the text as the last item. */
	readonly starts: readonly number[];
	readonly head: ArticleHead;
	/** What the blocks say of the words in them, each for the others. */
	readonly words: WordTable;
	/** The options' choices about names, prepared. */
	readonly nameRules: NameRules;
	readonly names: Names;
	readonly tally: DateTally;
	/** What the blocks tell the checks together. */
	readonly checkTally: CheckTally;
}

/** What people have settled about the article, placed in its present text, without what has lost its place to edits. */
export function correctionsOf({ corrections }: Article): Corrections {
	return writeCorrections(corrections);
}

/** The text, put together from the blocks. */
export function textOf(article: Article): string {
	return article.blocks.map((block) => block.text).join('');
}

/**
 * The index of the block that holds an offset (the later one at a boundary, the last one at the end of the text); -1 in an empty article.
 * Offsets out of range are clamped.
 */
export function blockIndexAt(article: Article, offset: number): number {
	let low = 0;
	let high = article.blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((article.starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return high < 0 ? -1 : low;
}
