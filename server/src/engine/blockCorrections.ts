import type { TextBlock } from './blocks/block.js';
import type { Corrections } from './corrections.js';
import type { SettledDate } from './dates/manualDate.js';
import type { SettledMention } from './entities/manualMention.js';
import type { FormKey } from './entities/mention.js';
import { PlacedText } from './placedText.js';
import { placeQuotes } from './placeQuotes.js';
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
}

export const NOTHING_SETTLED: BlockCorrections = { mentions: [], dates: [], quotes: [], forms: [] };

/**
 * What corrections say of those blocks that are asked for, by index (`asked` is half-open); blocks of which they say nothing are left out. What makes no sense is passed over: spans out of the text, empty or of nothing but
 * white space, mentions and dates over more than one block, whatever lies in blocks that are not annotated. Of two of a kind that overlap, the later counts.
 */
export function correctionsOfBlocks(
	{ mentions, dates, quotes }: Corrections,
	blocks: readonly TextBlock[],
	starts: readonly number[],
	asked: Span,
): ReadonlyMap<number, BlockCorrections> {
	const open = new Map<number, OpenCorrections>();
	if (mentions.length + dates.length + quotes.length === 0) return open;
	const text = new PlacedText(blocks, starts);
	const at = (index: number): OpenCorrections => {
		const known = open.get(index);
		if (known) return known;
		const fresh = { mentions: [], dates: [], quotes: [], forms: [] };
		open.set(index, fresh);
		return fresh;
	};
	const isWanted = (index: number): boolean => asked.start <= index && index < asked.end && text.isProse(index);
	for (const mention of inOrder(mentions)) {
		const place = text.placeOf(mention, isWanted);
		if (place) push(at(place.block).mentions, { start: place.start, end: place.end, type: mention.type });
	}
	for (const manual of inOrder(dates)) {
		const place = manual.date?.value === '' ? null : text.placeOf(manual, isWanted);
		if (place) push(at(place.block).dates, { start: place.start, end: place.end, date: manual.date });
	}
	for (const { block, settled, forms } of placeQuotes(inOrder(quotes), text, isWanted)) {
		const entry = at(block);
		entry.quotes.push(settled);
		entry.forms.push(...forms);
	}
	return open;
}

/** Blocks with what is now settled about those of them that are asked for. Where nothing changed of a block, it stays the same object; else `change` makes another. */
export function recorrect<T extends TextBlock & { readonly corrections: BlockCorrections }>(
	blocks: readonly T[],
	starts: readonly number[],
	corrections: Corrections,
	asked: Span,
	change: (block: T, now: BlockCorrections) => T,
): readonly T[] {
	const settled = correctionsOfBlocks(corrections, blocks, starts, asked);
	let changed: T[] | null = null;
	for (let i = asked.start; i < asked.end; i++) {
		const block = blocks[i] as T;
		const now = settled.get(i) ?? NOTHING_SETTLED;
		if (block.corrections === now || equalData(block.corrections, now)) continue;
		changed ??= [...blocks];
		changed[i] = change(block, now);
	}
	return changed ?? blocks;
}

interface OpenCorrections extends BlockCorrections {
	readonly mentions: SettledMention[];
	readonly dates: SettledDate[];
	readonly quotes: SettledQuote[];
	readonly forms: FormKey[];
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
