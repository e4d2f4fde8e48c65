import type { NotAnnotated } from './notAnnotated.js';
import type { Range } from './position.js';

/** Client to server: what an open document itself silences, and the edits that take it out again. */
export const SILENCES_REQUEST = 'articleAnnotator/silences';

export interface SilencesParams {
	readonly uri: string;
}

export type SilencesResult = DocumentSilences | NotAnnotated;

/** What the comments and the front matter of a document silence, in reading order. */
export interface DocumentSilences {
	readonly kind: 'silences';
	readonly uri: string;
	/** The version of the document that the ranges are true of. */
	readonly version: number;
	readonly silences: readonly Silence[];
}

/** One check that a document silences in one place: a comment that names two checks gives two of these. */
export interface Silence {
	/** The check's id; `*` for all checks. */
	readonly check: string;
	/** `line` and `next` (the paragraph after it) are said by comments; `file` by a comment at the top or, as `frontMatter`, there. */
	readonly scope: 'line' | 'next' | 'file' | 'frontMatter';
	/** The comment, or the item of the front matter. */
	readonly range: Range;
	/** The edit that takes it out, and nothing else; null where the front matter is written so that it is not clear what to take out. */
	readonly undo: { readonly range: Range; readonly newText: string } | null;
}
