import type {
	CueKind,
	DateAnchor,
	DatePart,
	EntityType,
	PublicationDateOrigin,
	QuoteKind,
	Severity,
	Source,
	TimexType,
} from '../engine/index.js';

/**
 * The export of one article, schema version 1, as `export.schema.json` describes it. What nothing is known of is `null`, never left out.
 * Every `start` and `end` counts in `offsetUnit`; `range` always counts lines and UTF-16 code units, as LSP does.
 */
export interface ExportDocument {
	readonly schemaVersion: 1;
	readonly generator: { readonly name: 'article-annotator'; readonly version: string };
	readonly document: ExportedDocumentInfo;
	readonly offsetUnit: OffsetUnit;
	readonly entities: readonly ExportedEntity[];
	readonly mentions: readonly ExportedMention[];
	readonly quotes: readonly ExportedQuote[];
	readonly dates: readonly ExportedDate[];
	readonly findings: readonly ExportedFinding[];
}

/** What offsets count: Unicode code points, as Python indexes text, or UTF-16 code units, as JavaScript and LSP do. */
export type OffsetUnit = 'codePoint' | 'utf16';

/** The units, the default first. */
export const OFFSET_UNITS: readonly [OffsetUnit, ...OffsetUnit[]] = ['codePoint', 'utf16'];

export interface ExportedDocumentInfo {
	/** A relative path with forward slashes, or whatever the caller calls the article. */
	readonly id: string;
	/** Of the annotated text in UTF-8, in hexadecimal digits. */
	readonly sha256: string;
	/** The length of the annotated text, in `offsetUnit`. */
	readonly length: number;
	readonly publicationDate: { readonly value: string; readonly from: PublicationDateOrigin } | null;
}

/** A stretch of the text, and the text that stands there. */
export interface ExportedSpan {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export interface ExportedEntity {
	readonly id: string;
	readonly type: EntityType;
	readonly name: string;
	readonly aliases: readonly string[];
	/** The ids of its mentions, in reading order. */
	readonly mentions: readonly string[];
	/** An entry of a knowledge base: none is looked up in this version. */
	readonly knowledge: null;
}

export interface ExportedPosition {
	readonly line: number;
	readonly character: number;
}

export interface ExportedMention extends ExportedSpan {
	readonly id: string;
	readonly entity: string;
	readonly type: EntityType;
	readonly range: { readonly start: ExportedPosition; readonly end: ExportedPosition };
	readonly source: Source;
	readonly confidence: number;
}

export interface ExportedSpeaker {
	readonly span: ExportedSpan;
	readonly entity: string | null;
	readonly rule: string;
	readonly confidence: number;
}

export interface ExportedQuote {
	readonly id: string;
	readonly kind: QuoteKind;
	/** The quoted words without their quotation marks; several spans where the quote is broken off, or runs over paragraphs. */
	readonly content: readonly ExportedSpan[];
	readonly cue: ExportedSpan | null;
	readonly cueKind: CueKind | null;
	readonly speaker: ExportedSpeaker | null;
	readonly closed: boolean;
	readonly source: Source;
	readonly confidence: number;
}

export interface ExportedDate extends ExportedSpan {
	readonly id: string;
	readonly type: TimexType;
	readonly value: string;
	readonly mod: string | null;
	readonly quant: string | null;
	readonly freq: string | null;
	/** The value before an anchor was looked for, where it differs. */
	readonly underspecified: string | null;
	/** The parts that the words state, and those taken from the anchor. */
	readonly known: readonly DatePart[];
	readonly implied: readonly DatePart[];
	readonly anchor: DateAnchor;
	/** The value of the anchor. */
	readonly anchorValue: string | null;
	readonly alternatives: readonly string[];
	/** The policy that spoke, in a sentence for a reader; empty where there is nothing to say. */
	readonly why: string;
	readonly source: Source;
}

export interface ExportedFinding {
	readonly code: string;
	readonly severity: Severity;
	readonly start: number;
	readonly end: number;
	readonly message: string;
}
