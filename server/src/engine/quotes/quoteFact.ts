import type { Span } from '../text/span.js';
import type { CueKind, QuoteKind } from './quote.js';
import type { SettledPart, SettledSpeaker } from './settledQuote.js';

/** What kind of words name a speaker: a name ("Mr. Roe"), a description ("a spokesman for the ministry"), a pronoun. */
export type SpeakerForm = 'name' | 'description' | 'pronoun';

/** The words that name a speaker, from their paragraph alone. */
export interface SpeakerFact extends Span {
	readonly text: string;
	readonly form: SpeakerForm;
	/** Words beside these that say more: what "who" stands behind ("the mayor" of "the mayor, who said"), a document with its maker ("a poll, made by Roe"); null where there are none. */
	readonly beside: (Span & { readonly text: string }) | null;
	readonly rule: string;
	readonly confidence: number;
}

/** What a person has settled about a quote. */
export interface QuoteByHand {
	/** The part as a person has set it; null where it was found. */
	readonly part: SettledPart | null;
	/** Left out: the one found stays. */
	readonly speaker?: SettledSpeaker | null;
}

/** A quote of one block, its speaker not yet linked. */
export interface QuoteFact {
	readonly kind: QuoteKind;
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly cueKind: CueKind | null;
	readonly speaker: SpeakerFact | null;
	/** Whose words it holds where nothing beside it says so: the speaker of the quote before, or nobody's. */
	readonly inherits: 'previous' | null;
	readonly closed: boolean;
	/** Whether it begins the block with a mark, and so may go on from the block before. */
	readonly mayContinue: boolean;
	/** Whether it is open at the block's end, and so may go on in the block after. */
	readonly runsOn: boolean;
	readonly rule: string;
	readonly confidence: number;
	readonly byHand?: QuoteByHand;
}
