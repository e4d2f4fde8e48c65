import type { WordClass } from '../pos/wordClass.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import type { Token } from '../tokens/token.js';
import { findMarks, type QuotationMark } from './marks/marks.js';
import { isNickname } from './marks/nicknames.js';
import { NO_PAIRS, type PairedMarks, pairMarks, type Region } from './marks/pairMarks.js';
import { recoverUnclosed } from './marks/recoverUnclosed.js';
import { isWorkTitle } from './marks/workTitles.js';

/** A block as the quote rules see it: its tokens, their classes, and which of them stand in quotation marks. */
export interface QuoteView {
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClass[];
	readonly marks: readonly QuotationMark[];
	/** The quotations, and the marks without fellows; what is in marks but nobody's words is set aside. */
	readonly paired: PairedMarks;
	/** Nicknames and titles of works in quotation marks. */
	readonly setAside: readonly Region[];
	/** For each token the index of the region that it lies in, marks left out; -1 outside. Null where the block has no region. */
	readonly regionOf: readonly number[] | null;
}

/** Finds and pairs the quotation marks of a block, and notes for every token the quotation that it is in. */
export function viewOf(block: TokenizedBlock, classes: readonly WordClass[]): QuoteView {
	const { tokens } = block;
	const marks = findMarks(tokens);
	const all = marks.length === 0 ? NO_PAIRS : recoverUnclosed(tokens, classes, pairMarks(tokens, marks));
	const setAside = all.regions.filter((region) => isNickname(tokens, classes, region) || isWorkTitle(tokens, region));
	const paired = setAside.length === 0 ? all : { ...all, regions: without(all.regions, new Set(setAside)) };
	return {
		tokens,
		classes,
		marks,
		paired,
		setAside,
		regionOf: paired.regions.length === 0 ? null : regionIndices(tokens.length, paired.regions),
	};
}

function without(regions: readonly Region[], others: ReadonlySet<Region>): readonly Region[] {
	return regions.filter((region) => !others.has(region));
}

function regionIndices(tokens: number, regions: readonly Region[]): readonly number[] {
	const regionOf: number[] = [];
	for (let i = 0; i < regions.length; i++) {
		const region = regions[i];
		if (!region) break;
		while (regionOf.length < region.firstToken) regionOf.push(-1);
		while (regionOf.length < region.endToken) regionOf.push(i);
	}
	while (regionOf.length < tokens) regionOf.push(-1);
	return regionOf;
}

/** The index of the region that a token stands in; -1 outside. */
export function regionAt(view: QuoteView, token: number): number {
	return view.regionOf === null || token < 0 ? -1 : (view.regionOf[token] ?? -1);
}

/** Whether a token stands in quotation marks. */
export function isQuoted(view: QuoteView, token: number): boolean {
	return view.regionOf !== null && regionAt(view, token) >= 0;
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
