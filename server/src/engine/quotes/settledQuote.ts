import type { FormKey } from '../entities/mention.js';
import type { Span } from '../text/span.js';
import type { BlockSpan, CueKind, QuoteKind } from './quote.js';

/** Whom a person has named as the speaker of a quote of a block. */
export interface SettledSpeaker {
	/** Words of the article that name the speaker; in a block further on where `blocksBack` is below 0. */
	readonly span: BlockSpan | null;
	/** Those words, or the name where no words are given. */
	readonly text: string;
	/** The name of an entity, where a person has given one. */
	readonly name: FormKey | null;
}

/** What a person has said of a quote, as far as it lies in one block; start and end are what of it does. Block-relative. */
export interface SettledQuote extends Span {
	/** Such a quote, or such a part of one, stands here; or (`null`) none does; left out, what was found here stays. */
	readonly quote?: SettledPart | null;
	/** The speaker, or (`null`) that there is none; left out, the one found stays. */
	readonly speaker?: SettledSpeaker | null;
}

export interface SettledPart {
	readonly kind: QuoteKind;
	/** Never empty. */
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly cueKind: CueKind | null;
	/** Whether it goes on from a block before, or into one after. */
	readonly continued: boolean;
	readonly continues: boolean;
}
