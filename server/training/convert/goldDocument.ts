/** The types that gold entities have. `norp` is what the engine calls a group, `misc` what it calls other. */
export const GOLD_TYPES = ['person', 'organization', 'location', 'facility', 'norp', 'product', 'event', 'work', 'misc', 'money'] as const;

/** One of the types that gold entities have. */
export type GoldType = (typeof GOLD_TYPES)[number];

/** A document as our gold files have it, one a line. Offsets are UTF-16 code units into `text`, half open. A layer that the corpus does not mark is absent. */
export interface GoldDocument {
	/** The corpus and the document's name in it, with a slash between; no other document of the file has it. */
	readonly id: string;
	/** Where the text comes from: an address, or the name of the corpus. */
	readonly source: string;
	/** When the text was published, as an ISO 8601 day, or `null` where the corpus does not say. */
	readonly date: string | null;
	readonly text: string;
	/** Names, in the order of the text; none overlaps another. */
	readonly entities?: readonly GoldEntity[];
	/** Expressions of time, in the order of the text; none overlaps another. */
	readonly dates?: readonly GoldDate[];
	/** Attributions, in the order of their content. */
	readonly quotes?: readonly GoldQuote[];
}

/** A stretch of a document's text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A name. */
export interface GoldEntity extends Span {
	readonly type: GoldType;
	/** The corpus's own label. */
	readonly raw: string;
}

/** An expression of time. Type and value are `null` where the corpus marks the stretch only. */
export interface GoldDate extends Span {
	/** A TIMEX3 type: DATE, TIME, DURATION or SET. */
	readonly type: string | null;
	/** A TIMEX3 value, as in `2026-11-17` or `P3D`. */
	readonly value: string | null;
	readonly mod?: string;
	readonly quant?: string;
	readonly freq?: string;
}

/** Words, thoughts or intentions that a text ascribes to a source. Each part is a list of `[start, end]`. */
export interface GoldQuote {
	readonly content: readonly (readonly [number, number])[];
	readonly source: readonly (readonly [number, number])[] | null;
	readonly cue: readonly (readonly [number, number])[] | null;
}
