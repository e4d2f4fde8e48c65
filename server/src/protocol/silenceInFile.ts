import type { NotAnnotated } from './notAnnotated.js';
import type { Range } from './position.js';

/** Client to server: the edit by which an open document silences a check in all of it. */
export const SILENCE_IN_FILE_REQUEST = 'articleAnnotator/silenceInFile';

export interface SilenceInFileParams {
	readonly uri: string;
	/** The check's id. */
	readonly check: string;
}

export type SilenceInFileResult = SilenceInFileEdit | NotAnnotated;

/** What is to be written, and the version of the document that the range is true of. */
export interface SilenceInFileEdit {
	readonly kind: 'edit';
	readonly version: number;
	readonly range: Range;
	readonly newText: string;
}
