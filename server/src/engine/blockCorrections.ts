import type { TextBlock } from './blocks/block.js';
import { type Corrections, NO_CORRECTIONS } from './corrections.js';
import type { SettledDate } from './dates/manualDate.js';
import type { SettledMention } from './entities/manualMention.js';
import type { FormKey } from './entities/mention.js';
import { PlacedText } from './placedText.js';
import { blocksOfLongQuotes, placeQuotes } from './placeQuotes.js';
import type { SettledQuote } from './quotes/settledQuote.js';
import { equalData } from './text/equal.js';
import type { Span } from './text/span.js';

/** What people have settled about one block. All spans are block-relative and lie in it; mentions and dates are in reading order, and none overlaps another of its kind. */
export interface BlockCorrections {
	readonly mentions: readonly SettledMention[];
	readonly dates: readonly SettledDate[];
	readonly quotes: readonly SettledQuote[];
	/** The forms that speakers may stand for. */
	readonly forms: readonly FormKey[];
	/** Whether a quote is part of one that other blocks have a part in, or its speaker stands in another block: an edit elsewhere may change it. */
	readonly reaches: boolean;
}

export const NOTHING_SETTLED: BlockCorrections = { mentions: [], dates: [], quotes: [], forms: [], reaches: false };

/**
 * What corrections say of those blocks that are asked for, by index; blocks of which they say nothing are left out. What makes no sense is passed over: spans out of the text, empty or of nothing but
 * white space, mentions and dates over more than one block, whatever lies in blocks that are not annotated. Of two of a kind that overlap, the later counts.
 */
export function correctionsOfBlocks(
	corrections: Corrections = NO_CORRECTIONS,
	blocks: readonly TextBlock[],
	starts: readonly number[],
	isAsked: (index: number) => boolean,
): ReadonlyMap<number, BlockCorrections> {
	const open = new Map<number, OpenCorrections>();
	const { mentions, dates, quotes } = corrections;
	if (mentions.length + dates.length + quotes.length === 0) return open;
	const text = new PlacedText(blocks, starts);
	const at = (index: number): OpenCorrections => {
		const known = open.get(index);
		if (known) return known;
		const fresh = { mentions: [], dates: [], quotes: [], forms: [], reaches: false };
		open.set(index, fresh);
		return fresh;
	};
	const isWanted = (index: number): boolean => isAsked(index) && text.isProse(index);
	for (const mention of inOrder(mentions)) {
		const place = text.placeOf(mention, isWanted);
		if (place) push(at(place.block).mentions, { start: place.start, end: place.end, type: mention.type });
	}
	for (const manual of inOrder(dates)) {
		const place = manual.date?.value === '' ? null : text.placeOf(manual, isWanted);
		if (place) push(at(place.block).dates, { start: place.start, end: place.end, date: manual.date });
	}
	for (const { block, settled, forms, reaches } of placeQuotes(inOrder(quotes), text, isWanted)) {
		const entry = at(block);
		entry.quotes.push(settled);
		entry.forms.push(...forms);
		entry.reaches ||= reaches;
	}
	return open;
}

/** Blocks with what is now settled about them, of those that are asked for and those of quotes over several. Where nothing changed of a block, it stays the same object; else `change` makes another. */
export function recorrect<T extends TextBlock & { readonly corrections: BlockCorrections }>(
	blocks: readonly T[],
	starts: readonly number[],
	corrections: Corrections | undefined,
	isAsked: (index: number, block: T) => boolean,
	change: (block: T, now: BlockCorrections) => T,
): readonly T[] {
	const far = corrections ? blocksOfLongQuotes(corrections.quotes, new PlacedText(blocks, starts)) : NO_BLOCKS;
	const asked = (index: number): boolean => {
		const block = blocks[index];
		return block !== undefined && (isAsked(index, block) || far.has(index));
	};
	const settled = correctionsOfBlocks(corrections, blocks, starts, asked);
	let changed: T[] | null = null;
	for (const [i, block] of blocks.entries()) {
		const now = settled.get(i) ?? NOTHING_SETTLED;
		if (block.corrections === now || !asked(i) || equalData(block.corrections, now)) continue;
		changed ??= [...blocks];
		changed[i] = change(block, now);
	}
	return changed ?? blocks;
}

const NO_BLOCKS: ReadonlySet<number> = new Set();

interface OpenCorrections extends BlockCorrections {
	readonly mentions: SettledMention[];
	readonly dates: SettledDate[];
	readonly quotes: SettledQuote[];
	readonly forms: FormKey[];
	reaches: boolean;
}

/** Puts a span behind others that begin before it; those that it overlaps go. */
function push<T extends Span>(list: T[], item: T): void {
	while ((list.at(-1)?.end ?? 0) > item.start) list.pop();
	list.push(item);
}

function inOrder<T extends Span>(list: readonly T[]): readonly T[] {
	const isSorted = list.every(({ start }, i) => i === 0 || (list[i - 1]?.start ?? 0) <= start);
	return isSorted ? list : [...list].sort((a, b) => a.start - b.start);
}
