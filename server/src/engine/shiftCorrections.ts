import type { Corrections } from './corrections.js';
import type { ManualDate } from './dates/manualDate.js';
import type { ManualMention } from './entities/manualMention.js';
import type { ManualQuote, ManualSpeaker } from './quotes/manualQuote.js';
import type { TextEdit } from './text/edit.js';
import type { Moving } from './text/movingList.js';
import type { Span } from './text/span.js';

/**
 * Corrections after an edit of the text that they lie in: spans behind it move, one that it lies in grows or shrinks with it, one that it cuts into keeps what is left, and one that is deleted as a
 * whole drops out, with its correction if it is the correction's own. What is typed right before or behind a span is no part of it. The same object where nothing changes.
 */
export function shiftCorrections(corrections: Corrections, edit: TextEdit): Corrections {
	const mentions = shiftAll(corrections.mentions, edit, shifted);
	const dates = shiftAll(corrections.dates, edit, shifted);
	const quotes = shiftAll(corrections.quotes, edit, shiftQuote);
	const isSame = mentions === corrections.mentions && dates === corrections.dates && quotes === corrections.quotes;
	return isSame ? corrections : { mentions, dates, forms: corrections.forms, quotes };
}

/** How what people have said of one place moves. */
export const MOVING_MENTION: Moving<ManualMention> = { extentOf: (mention) => extentOf([mention]), move: moved, afterEdit: shifted };
export const MOVING_DATE: Moving<ManualDate> = { extentOf: (date) => extentOf([date]), move: moved, afterEdit: shifted };

/** How what people have said of a quote moves: it reaches as far as its speaker, who may stand anywhere. */
export const MOVING_QUOTE: Moving<ManualQuote> = {
	extentOf: (quote) => extentOf(spansOf(quote)),
	move: (quote, by) => ({
		...moved(quote, by),
		...(quote.quote && {
			quote: {
				...quote.quote,
				content: quote.quote.content.map((span) => moved(span, by)),
				cue: quote.quote.cue && moved(quote.quote.cue, by),
			},
		}),
		...(quote.speaker && { speaker: { ...quote.speaker, span: quote.speaker.span && moved(quote.speaker.span, by) } }),
	}),
	afterEdit: shiftQuote,
};

function spansOf(quote: ManualQuote): readonly Span[] {
	const spans: Span[] = [quote, ...(quote.quote?.content ?? [])];
	if (quote.quote?.cue) spans.push(quote.quote.cue);
	if (quote.speaker?.span) spans.push(quote.speaker.span);
	return spans;
}

/** An empty span counts as beginning before its place: an edit at it may leave it where it is. */
function extentOf(spans: readonly Span[]): Span {
	return { start: Math.min(...spans.map(({ start, end }) => Math.min(start, end - 1))), end: Math.max(...spans.map(({ end }) => end)) };
}

function moved<T extends Span>(item: T, by: number): T {
	return { ...item, start: item.start + by, end: item.end + by };
}

/** The items as they are after an edit, those left out that are gone; the same list where nothing changes. */
function shiftAll<T extends Span>(list: readonly T[], edit: TextEdit, shift: (item: T, edit: TextEdit) => T | null): readonly T[] {
	let changed: T[] | null = null;
	for (const [i, item] of list.entries()) {
		const now = shift(item, edit);
		if (!changed && now === item) continue;
		changed ??= list.slice(0, i);
		if (now) changed.push(now);
	}
	return changed ?? list;
}

/** A span, and all else that its object has, after an edit; null where it is gone. */
function shifted<T extends Span>(item: T, { start, end, text }: TextEdit): T | null {
	if (item.end <= start) return item;
	const by = text.length - (end - start);
	if (item.start >= end) return by === 0 ? item : moved(item, by);
	if (start <= item.start && item.end <= end) return null;
	if (start < item.start) return { ...item, start: start + text.length, end: item.end + by };
	return item.end < end ? { ...item, end: start } : by === 0 ? item : { ...item, end: item.end + by };
}

function shiftQuote(quote: ManualQuote, edit: TextEdit): ManualQuote | null {
	const whole = shifted(quote, edit);
	if (!whole) return null;
	const part = quote.quote && shiftPart(quote.quote, edit);
	const speaker = quote.speaker && shiftSpeaker(quote.speaker, edit);
	if (whole === quote && part === quote.quote && speaker === quote.speaker) return quote;
	return { ...whole, ...(part === undefined ? {} : { quote: part }), ...(speaker === undefined ? {} : { speaker }) };
}

function shiftPart(part: NonNullable<ManualQuote['quote']>, edit: TextEdit): NonNullable<ManualQuote['quote']> {
	const content = shiftAll(part.content, edit, shifted);
	const cue = part.cue && shifted(part.cue, edit);
	return content === part.content && cue === part.cue ? part : { ...part, content, cue };
}

function shiftSpeaker(speaker: ManualSpeaker, edit: TextEdit): ManualSpeaker {
	const span = speaker.span && shifted(speaker.span, edit);
	return span === speaker.span ? speaker : { ...speaker, span };
}
