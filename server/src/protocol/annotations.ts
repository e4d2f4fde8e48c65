import type { CueKind } from './cueKind.js';
import type { EntityType } from './entityType.js';
import type { NotAnnotated } from './notAnnotated.js';
import type { Range } from './position.js';

/**
 * Client to server: all that the client draws and lists about an open document (decorations, views, status bar).
 * The answer waits until the document has been read to its end; it is cancelled like any request.
 */
export const ANNOTATIONS_REQUEST = 'articleAnnotator/annotations';

export interface AnnotationsParams {
	readonly uri: string;
}

export type AnnotationsResult = DocumentAnnotations | NotAnnotated;

/** Lists are in reading order, entities by their first mention. */
export interface DocumentAnnotations {
	readonly kind: 'annotated';
	readonly uri: string;
	/** The version of the document that the ranges are true of. */
	readonly version: number;
	readonly publicationDate: AnnotatedPublicationDate | null;
	readonly entities: readonly AnnotatedEntity[];
	readonly quotes: readonly AnnotatedQuote[];
	readonly dates: readonly AnnotatedDate[];
	/** What was settled by hand and has lost its words, in the order of the sidecar file. */
	readonly orphans: readonly OrphanedCorrection[];
	readonly counts: AnnotationCounts;
}

export interface AnnotatedPublicationDate {
	/** `YYYY-MM-DD`. */
	readonly value: string;
	/** Where it was taken from, in falling order of precedence. */
	readonly from: 'user' | 'frontMatter' | 'dateline' | 'setting';
}

/** One real-world thing that the article names. */
export interface AnnotatedEntity {
	readonly id: string;
	readonly type: EntityType;
	/** The fullest form that the article gives: "Kassym-Jomart Tokayev". */
	readonly name: string;
	/** The other forms it goes by: "Tokayev". */
	readonly aliases: readonly string[];
	/** What the text says of it beside a mention: "President". */
	readonly role: string | null;
	readonly mentions: readonly Range[];
}

export interface AnnotatedQuote {
	/** `direct`: all in quotation marks; `mixed`: partly; `indirect`: reported without marks. */
	readonly kind: 'direct' | 'mixed' | 'indirect';
	/** What is quoted, without the quotation marks; several ranges where words of the reporter stand between, or paragraphs end. */
	readonly content: readonly Range[];
	readonly cue: Range | null;
	/** What kind of act the cue names; null where there is no cue. */
	readonly cueKind: CueKind | null;
	/** How many words the content has. */
	readonly words: number;
	readonly speaker: AnnotatedSpeaker | null;
	/** Whether the closing quotation mark is there. */
	readonly closed: boolean;
	/** How many other quotes it lies within: 0 for most, 1 for a quote inside a quote. */
	readonly depth: number;
	/** Who says so: the tagger, or a person, who has settled the quote or its speaker. */
	readonly by: 'tagger' | 'person';
}

export interface AnnotatedSpeaker {
	/** What to call the speaker: the entity's full name where it is known, else the words of the text. */
	readonly label: string;
	/** The words that name the speaker. */
	readonly range: Range;
	/** The `id` of the speaker among `entities`. */
	readonly entity: string | null;
}

export interface AnnotatedDate {
	readonly range: Range;
	readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
	/** TIMEX3 value: `2022-01-05`; underspecified where nothing anchors it: `XXXX-WXX-3`. */
	readonly value: string;
}

export interface OrphanedCorrection {
	/** Of the correction, as requests about it have it. */
	readonly id: string;
	/** The words it was settled about. */
	readonly words: string;
	/** What was settled about them, in a few words: "organization", "no date". */
	readonly said: string;
	/** The line where the words once stood, or the last one. */
	readonly line: number;
}

export interface AnnotationCounts {
	/** Entities of each type; a type with none is left out. */
	readonly entities: Readonly<Partial<Record<EntityType, number>>>;
	readonly mentions: number;
	readonly quotes: number;
	readonly dates: number;
	readonly findings: number;
}
