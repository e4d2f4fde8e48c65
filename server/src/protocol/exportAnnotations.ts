import type { NotAnnotated } from './notAnnotated.js';

/** Client to server: the export document of one article, open or not. */
export const EXPORT_REQUEST = 'articleAnnotator/export';

export interface ExportParams {
	/** Says which settings hold, and which open document is meant. */
	readonly uri: string;
	/** The `document.id` of the export: a path relative to the workspace, or a file name; never an absolute path. */
	readonly id: string;
	/** The text of a file that is not open; of an open document the server's own text is taken where this is left out. */
	readonly text?: string;
	/** Goes with `text`; `plaintext` where it is left out. */
	readonly languageId?: string;
	/** The unit of offsets; `codePoint` where it is left out. */
	readonly offsets?: 'codePoint' | 'utf16';
	/** `jsonLine`: on one line, for a JSON Lines file; `json` (indented, final newline) where it is left out. */
	readonly layout?: 'json' | 'jsonLine';
}

export type ExportResult = ExportedAnnotations | NotAnnotated;

export interface ExportedAnnotations {
	readonly kind: 'exported';
	/** The whole document, final newline included. The same text, settings and dates give the same bytes. */
	readonly json: string;
}
