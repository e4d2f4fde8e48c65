import type { ReadContext } from './corpusFormat.js';
import type { GoldDate, GoldEntity, Span } from './goldDocument.js';
import { type LabelledToken, labelSpans } from './labelSpans.js';

/** A marked stretch of a text with the corpus's label, and where it was read. */
export interface MarkedSpan extends Span {
	readonly label: string;
	readonly place: string;
}

/** The layers of a gold document that come from labels. */
export interface Layers {
	readonly entities: readonly GoldEntity[];
	readonly dates: readonly GoldDate[];
}

/** Sorts marked stretches into the layers of gold documents. Of two that overlap, the one that begins first stays, and of those the longest. Empty ones go. */
export function layersOf(marked: readonly MarkedSpan[], { meaningOf }: ReadContext): Layers {
	const entities: GoldEntity[] = [];
	const dates: GoldDate[] = [];
	let end = 0;
	for (const span of [...marked].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const meaning = meaningOf(span.label, span.place);
		if (meaning === 'nothing' || span.start < end || span.start >= span.end) continue;
		end = span.end;
		if (meaning === 'date') dates.push({ start: span.start, end, type: null, value: null });
		else entities.push({ start: span.start, end, type: meaning, raw: span.label });
	}
	return { entities, dates };
}

/** The layers that token labels give, for tokens whose places in the text are known: one for each token, in the same order. Names never run on across sentences. */
export function layersOfLabels(sentences: readonly (readonly LabelledToken[])[], tokens: readonly Span[], context: ReadContext): Layers {
	const marked: MarkedSpan[] = [];
	let behind = 0;
	for (const sentence of sentences) {
		for (const { first, last, label, place } of labelSpans(sentence)) {
			const [from, to] = [tokens[behind + first], tokens[behind + last]];
			if (from && to) marked.push({ start: from.start, end: to.end, label, place });
		}
		behind += sentence.length;
	}
	return layersOf(marked, context);
}
