import type { FormKey } from './entities/mention.js';
import type { Place, PlacedText } from './placedText.js';
import type { ManualQuote, ManualSpeaker } from './quotes/manualQuote.js';
import type { SettledPart, SettledQuote, SettledSpeaker } from './quotes/settledQuote.js';
import type { Span } from './text/span.js';

/** What a person has said of a quote, as far as it lies in one block. */
export interface PlacedQuote {
	readonly block: number;
	readonly settled: SettledQuote;
	readonly forms: readonly FormKey[];
}

/**
 * Cuts what people have said of quotes up by blocks, for those blocks that are asked for. The list is in reading order. Of two that say what stands in overlapping places the later counts; one that says
 * nothing is passed over.
 */
export function* placeQuotes(
	quotes: readonly ManualQuote[],
	text: PlacedText,
	isAsked: (block: number) => boolean,
): Generator<PlacedQuote> {
	for (const [i, quote] of quotes.entries()) {
		if (!text.isSpan(quote) || isContradicted(quotes, i)) continue;
		if (quote.quote === undefined && quote.speaker === undefined) continue;
		yield* placeQuote(quote, text, isAsked);
	}
}

/** Whether a later one in the list says what stands in a place that it overlaps. */
function isContradicted(quotes: readonly ManualQuote[], index: number): boolean {
	const quote = quotes[index];
	if (!quote?.quote) return false;
	for (let i = index + 1; (quotes[i]?.start ?? quote.end) < quote.end; i++) if (quotes[i]?.quote !== undefined) return true;
	return false;
}

function* placeQuote(
	{ start, end, quote, speaker }: ManualQuote,
	text: PlacedText,
	isAsked: (block: number) => boolean,
): Generator<PlacedQuote> {
	const first = text.blockAt(start);
	const last = text.blockAt(end - 1);
	const content = quote ? contentOf(quote.content, { start, end }) : [];
	const withContent = quote ? blocksOf(content, text) : [];
	for (let block = first; block <= last; block++) {
		const place = isAsked(block) ? text.within(block, { start, end }) : null;
		if (!place) continue;
		const by = speaker ? placeSpeaker(speaker, block, text) : null;
		const settled: SettledQuote = {
			start: place.start,
			end: place.end,
			...(quote === undefined ? {} : { quote: quote && partIn(block, quote, content, withContent, text) }),
			...(by === null && speaker !== null ? {} : { speaker: by }),
		};
		if (settled.quote === undefined && settled.speaker === undefined) continue;
		const forms = by ? [by.name ?? '', by.text.replace(/\s+/gu, ' ')].filter((form) => form !== '') : [];
		yield { block, settled, forms };
	}
}

/** The content that makes sense, in order; all of the quote where none does. */
function contentOf(content: readonly Span[], whole: Span): readonly Span[] {
	const sensible: Span[] = [];
	for (const { start, end } of [...content].sort((a, b) => a.start - b.start)) {
		const isSensible = Number.isInteger(start) && Number.isInteger(end) && whole.start <= start && start < end && end <= whole.end;
		if (isSensible && (sensible.at(-1)?.end ?? 0) <= start) sensible.push({ start, end });
	}
	return sensible.length > 0 ? sensible : [whole];
}

/** The blocks that hold any of some spans, in order. */
function blocksOf(spans: readonly Span[], text: PlacedText): readonly number[] {
	const blocks = new Set<number>();
	for (const span of spans)
		for (let block = text.blockAt(span.start); block <= text.blockAt(span.end - 1); block++)
			if (text.isProse(block) && text.within(block, span)) blocks.add(block);
	return [...blocks];
}

/** The part of a quote in a block; null where its content leaves the block out. */
function partIn(
	block: number,
	{ kind, cue, cueKind }: NonNullable<ManualQuote['quote']>,
	content: readonly Span[],
	withContent: readonly number[],
	text: PlacedText,
): SettledPart | null {
	const here = content.flatMap((span) => text.within(block, span) ?? []).map(spanOf);
	if (here.length === 0) return null;
	const cuePlace = cue && text.placeOf(cue);
	const isHere = cuePlace?.block === block;
	return {
		kind,
		content: here,
		cue: isHere ? spanOf(cuePlace) : null,
		cueKind: isHere || !cuePlace ? cueKind : null,
		continued: withContent[0] !== block,
		continues: withContent.at(-1) !== block,
	};
}

/** The speaker as seen from a block; null where nothing is left of what was said. */
function placeSpeaker({ span, name }: ManualSpeaker, from: number, text: PlacedText): SettledSpeaker | null {
	const place = span && text.placeOf(span);
	const named = name?.replace(/\s+/gu, ' ').trim() || null;
	if (!place) return named === null ? null : { span: null, text: named, name: named };
	return { span: { ...spanOf(place), blocksBack: from - place.block }, text: text.textAt(place), name: named };
}

function spanOf({ start, end }: Place): Span {
	return { start, end };
}
