import type { EntityId } from '../entities/mention.js';
import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';

/** `direct`: all in quotation marks; `mixed`: partly; `indirect`: reported without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What kind of act the cue names: "said", "wrote", "believes", "expects". */
export type CueKind = 'speech' | 'writing' | 'thought' | 'expectation';

/**
 * A span in this block or, where `blocksBack` is over 0, in the so-many-th block before it (the speaker of a quote that runs on), or where it is below 0, behind it (one whom a person
 * has named).
 */
export interface BlockSpan extends Span {
	readonly blocksBack: number;
}

export interface Speaker {
	/** The words that name the speaker; empty, where the quote begins, of one whom a person has named by a name without a place. */
	readonly span: BlockSpan;
	readonly text: string;
	/** The mention's entity where the words are, or stand for, a name of the article. */
	readonly entity: EntityId | null;
	/** The rule that found the speaker: `subject-of-cue`, `inherited`, `pronoun`. */
	readonly rule: string;
	/** 0 to 1. */
	readonly confidence: number;
}

/**
 * The part of a quote that lies in one block. A quote of one block is one part; a quote that runs over paragraphs is a part
 * in each, joined when the article is read as a whole. Offsets are block-relative; content leaves the quotation marks out.
 */
export interface QuotePart {
	readonly kind: QuoteKind;
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly cueKind: CueKind | null;
	readonly speaker: Speaker | null;
	/** Whether the closing mark is there (always true of an indirect quote). */
	readonly closed: boolean;
	/** Whether it goes on from the block before, or into the block after. */
	readonly continued: boolean;
	readonly continues: boolean;
	readonly source: Source;
	readonly confidence: number;
}
