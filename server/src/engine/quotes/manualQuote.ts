import type { Span } from '../text/span.js';
import type { CueKind, QuoteKind } from './quote.js';

/**
 * Whom a person has named as the speaker: by words of the article (`span`; they may lie anywhere in it), by the name of an entity, or by both; a name that the article does
 * not have is kept as it is written.
 */
export interface ManualSpeaker {
	readonly span: Span | null;
	readonly name: string | null;
}

/**
 * What a person has said of a quote; start and end are those of its whole content. `quote`: such a quote stands there, or (`null`) none does, or (left out) the one found there, whatever
 * it is, stays. `speaker`: its speaker, or (`null`) that it has none; left out, the speaker that was found stays.
 */
export interface ManualQuote extends Span {
	readonly id: string;
	readonly quote?: {
		readonly kind: QuoteKind;
		/** Without the quotation marks, in reading order, all within the quote's start and end. */
		readonly content: readonly Span[];
		readonly cue: Span | null;
		readonly cueKind: CueKind | null;
	} | null;
	readonly speaker?: ManualSpeaker | null;
}
