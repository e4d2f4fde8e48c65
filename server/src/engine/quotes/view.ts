import type { WordClass } from '../pos/wordClass.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import type { Token } from '../tokens/token.js';
import { findMarks, type QuotationMark } from './marks.js';
import { type PairedMarks, pairMarks, type Region } from './pairMarks.js';
import { recoverUnclosed } from './recoverUnclosed.js';

/** A block as the quote rules see it: its tokens, their classes, and which of them stand in quotation marks. */
export interface QuoteView {
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClass[];
	readonly marks: readonly QuotationMark[];
	readonly paired: PairedMarks;
	/** For each token the index of the region that it lies in, marks left out; -1 outside. */
	readonly regionOf: readonly number[];
}

/** Finds and pairs the quotation marks of a block, and notes for every token the quotation that it is in. */
export function viewOf(block: TokenizedBlock, classes: readonly WordClass[]): QuoteView {
	const { tokens } = block;
	const marks = findMarks(tokens);
	const paired = recoverUnclosed(tokens, classes, pairMarks(tokens, marks));
	const regionOf = new Array<number>(tokens.length).fill(-1);
	paired.regions.forEach(({ firstToken, endToken }, index) => {
		regionOf.fill(index, firstToken, endToken);
	});
	return { tokens, classes, marks, paired, regionOf };
}

/** Whether a token stands in quotation marks. */
export function isQuoted(view: QuoteView, token: number): boolean {
	return (view.regionOf[token] ?? -1) >= 0;
}

/** The span from one token to before another; trailing marks of the kinds that no quotation ends with (commas, dashes, quotation marks) left out. */
export function spanOf(view: QuoteView, firstToken: number, endToken: number): Span {
	return { start: view.tokens[firstToken]?.start ?? 0, end: view.tokens[endToken - 1]?.end ?? 0 };
}

/** The span of the words of a region. */
export function regionSpan(view: QuoteView, region: Region): Span {
	return spanOf(view, region.firstToken, region.endToken);
}

/** The token behind a region, its closing mark included. */
export function behind(region: Region): number {
	return region.endToken + (region.close ? 1 : 0);
}
