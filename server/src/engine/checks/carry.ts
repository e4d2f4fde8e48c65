import type { EntityId } from '../entities/mention.js';
import type { CheckId } from './finding.js';

/** What the checks hand on from block to block. Invariant: plain data, small, no offsets. */
export interface CheckCarry {
	/** The checks that report once an article and have reported. */
	readonly reported: readonly CheckId[];
	/** The checks that a comment silences in the next block; `*` for all. */
	readonly silenced: readonly string[];
	readonly spoken: SpokenCarry;
	readonly names: NamesCarry;
}

/** Words that have been quoted, and whose they were said to be. */
export interface Said {
	/** The words in lower case without marks, cut to a length that tells them from any others. */
	readonly words: string;
	readonly speaker: EntityId;
}

/** What the checks of quotes remember of the blocks before. Invariant: plain data, small, no offsets. */
export interface SpokenCarry {
	/** Whether a person has been named, or a speaker described, so that a pronoun has somebody to stand for. */
	readonly named: boolean;
	/** How many paragraphs ago words were last given to somebody, or a colon announced words; `LONG_AGO` at most. */
	readonly sinceSpeaker: number;
	/** The last long quotations that have a speaker by name. */
	readonly said: readonly Said[];
}

/**
 * Who and what the article has introduced so far, in reading order. A text of more names than an article has is not followed: from then on nothing is known
 * (`isFull`), so that what the carry holds never grows and soon stays the same. Invariant: plain data, small, no offsets.
 */
export interface NamesCarry {
	/** The entities that have been named in full, and people who have been named at all. */
	readonly introduced: readonly EntityId[];
	/** The people whom the text itself, outside of quotations, has named in full. */
	readonly inFull: readonly EntityId[];
	/** The acronyms that have been used or expanded, and those of them that brackets have defined. */
	readonly acronyms: readonly string[];
	readonly defined: readonly string[];
	readonly isFull: boolean;
	/** Whether the article has begun to tell: a headline that is one by its layout has stood, or a paragraph longer than one. */
	readonly hasBegun: boolean;
	/** The people whom the last paragraph with people in it has named in full. */
	readonly lately: readonly EntityId[];
}

/** So many paragraphs back and more are all the same. */
export const LONG_AGO = 3;

/** Before the first block. */
export const NOTHING_NAMED: NamesCarry = {
	introduced: [],
	inFull: [],
	acronyms: [],
	defined: [],
	isFull: false,
	hasBegun: false,
	lately: [],
};

/** What the first block of an article is handed. */
export const FIRST_CHECK_CARRY: CheckCarry = {
	reported: [],
	silenced: [],
	spoken: { named: false, sinceSpeaker: LONG_AGO, said: [] },
	names: NOTHING_NAMED,
};
