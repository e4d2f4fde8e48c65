import type { TextEdit } from '../../server/src/engine/index.js';

/** An article open for typing. */
export interface OpenText {
	/** Applies an edit and brings all that is known of the text up to date. */
	readonly type: (edit: TextEdit) => void;
}

/** One of those compared. */
export interface Contender {
	/** Names, dates and quotes of a text, as far as the library finds them; answers how many, so that no work can be optimised away. */
	readonly annotate: (text: string) => number;
	readonly open: (text: string) => OpenText;
}

export const CONTENDER_NAMES = ['article-annotator', 'wink-nlp + chrono-node', 'compromise + compromise-dates'] as const;

export type ContenderName = (typeof CONTENDER_NAMES)[number];

/** The day that relative dates count from. */
export const PUBLICATION_DATE = '2026-11-18';

/** How a library that cannot update types: by a full run over the new text. */
export function openByFullRun(annotate: Contender['annotate']): Contender['open'] {
	return (text) => {
		let now = text;
		return {
			type: (edit) => {
				now = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
				annotate(now);
			},
		};
	};
}
