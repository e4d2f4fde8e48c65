import type { Span } from '../../text/span.js';
import type { Token } from '../../tokens/token.js';
import type { QuotationMark } from './marks.js';
import { pairAcross } from './pairAcross.js';
import { pairApart } from './pairApart.js';
import { pairSingles } from './singleMarks.js';

/** A stretch in quotation marks. Token indices are half-open and leave the marks out. */
export interface Region {
	readonly firstToken: number;
	readonly endToken: number;
	readonly open: QuotationMark;
	/** Null where the closing mark is missing. */
	readonly close: QuotationMark | null;
	/** Whether no mark follows in the block: a running quote, if the next paragraph opens with a mark. */
	readonly runsOn: boolean;
}

/** A mark without its fellow. */
export interface StrayMark extends Span {
	readonly text: string;
	/** `unclosed`: it opens and nothing closes it; `unopened`: the reverse. */
	readonly fault: 'unclosed' | 'unopened';
	readonly token: number;
	/** Whether it may open a quote that runs on into the next paragraph. */
	readonly runsOn: boolean;
	/** Where the missing mark belongs, as far as one can tell. */
	readonly mendAt: number | null;
}

export interface PairedMarks {
	/** The outermost stretches, in order, none within another. */
	readonly regions: readonly Region[];
	readonly strays: readonly StrayMark[];
}

export const NO_PAIRS: PairedMarks = { regions: [], strays: [] };

/**
 * Pairs the marks of a block. A slip never spoils what follows: where a mark opens while one of its kind is open already, and the paragraph has
 * no closing mark to spare, the earlier one is stray.
 */
export function pairMarks(tokens: readonly Token[], marks: readonly QuotationMark[]): PairedMarks {
	const singles = marks.filter(isSingle);
	if (singles.length === 0) return pairDoubles(tokens, marks);
	const outer =
		singles.length === marks.length
			? NO_PAIRS
			: pairDoubles(
					tokens,
					marks.filter((mark) => !isSingle(mark)),
				);
	const inner = pairSingles(tokens, singles, outer.regions);
	if (inner.regions.length === 0 && inner.strays.length === 0) return outer;
	const regions = outermost([...outer.regions, ...inner.regions].sort((a, b) => a.firstToken - b.firstToken));
	return pairAcross({ regions, strays: [...outer.strays, ...inner.strays].sort((a, b) => a.start - b.start) }, marks);
}

function isSingle({ family }: QuotationMark): boolean {
	return family === 'single';
}

function pairDoubles(tokens: readonly Token[], marks: readonly QuotationMark[]): PairedMarks {
	const together = pairFamily(tokens, marks);
	return pairApart(tokens, marks, together, (family) => pairFamily(tokens, family)) ?? together;
}

interface SidedMark {
	readonly mark: QuotationMark;
	readonly opens: boolean;
}

/** Decides the marks that could be either: they close what is open, else open. */
function settleSides(tokens: readonly Token[], marks: readonly QuotationMark[]): readonly SidedMark[] {
	let depth = 0;
	return marks.map((mark, i) => {
		const opens = mark.side === 'open' || (depth === 0 && (mark.side === 'either' || opensBehindComma(tokens, mark, marks[i + 1])));
		depth = opens ? 1 : 0;
		return { mark, opens };
	});
}

/** Whether a mark that seems to close, where nothing is open, is one that opens with its space on the wrong side: `He says,” we go on.”` */
function opensBehindComma(tokens: readonly Token[], { token }: QuotationMark, next: QuotationMark | undefined): boolean {
	const before = tokens[token - 1]?.text;
	return (before === ',' || before === ':') && next?.side === 'close';
}

function pairFamily(tokens: readonly Token[], family: readonly QuotationMark[]): PairedMarks {
	const marks = settleSides(tokens, family);
	const closes = closingOrders(marks);
	const regions: Region[] = [];
	const strays: StrayMark[] = [];
	const open: SidedMark[] = [];
	marks.forEach((sided, i) => {
		const { mark } = sided;
		if (sided.opens) {
			const before = open.at(-1);
			if (before && !closes[i]) {
				open.pop();
				strays.push(stray(before.mark, 'unclosed', 'ends'));
				if (open.length === 0) regions.push(unclosed(before.mark, mark.token));
			}
			open.push(sided);
			return;
		}
		const opening = open.pop();
		if (!opening) strays.push(stray(mark, 'unopened', 'ends'));
		else regions.push({ firstToken: opening.mark.token + 1, endToken: mark.token, open: opening.mark, close: mark, runsOn: false });
	});
	open.forEach(({ mark }, depth) => {
		strays.push(stray(mark, 'unclosed', depth === 0 ? 'runsOn' : 'ends'));
		if (depth === 0) regions.push({ ...unclosed(mark, tokens.length), runsOn: true });
	});
	return { regions: outermost(inOrder(regions)), strays: strays.length > 1 ? strays.sort((a, b) => a.start - b.start) : strays };
}

function inOrder(regions: Region[]): readonly Region[] {
	return regions.length > 1 ? regions.sort((a, b) => a.firstToken - b.firstToken) : regions;
}

/** For each mark: whether two closing ones follow, so that it may be nested in one of its kind that is open already. */
function closingOrders(marks: readonly SidedMark[]): readonly boolean[] {
	return marks.map((_, i) => marks[i + 1]?.opens === false && marks[i + 2]?.opens === false);
}

function unclosed(open: QuotationMark, endToken: number): Region {
	return { firstToken: open.token + 1, endToken, open, close: null, runsOn: false };
}

function stray(mark: QuotationMark, fault: StrayMark['fault'], how: 'runsOn' | 'ends'): StrayMark {
	return { start: mark.start, end: mark.end, text: mark.text, fault, token: mark.token, runsOn: how === 'runsOn', mendAt: null };
}

/** Sorted regions without those that lie within another. */
function outermost(regions: readonly Region[]): readonly Region[] {
	const kept: Region[] = [];
	for (const region of regions) {
		const before = kept.at(-1);
		if (before && region.firstToken < before.endToken) continue;
		if (region.endToken > region.firstToken) kept.push(region);
	}
	return kept;
}
