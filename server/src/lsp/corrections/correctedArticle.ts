import type { Article, Corrections, Span } from '../../engine/index.js';
import type { Range } from '../../protocol/position.js';
import type { SidecarRecord } from '../../sidecar/sidecarRecord.js';

/** What an article is, as far as a new record has to know. */
export interface CorrectedArticle {
	readonly text: string;
	readonly article: Article;
	/** The corrections as they are placed now. */
	readonly placed: Corrections;
	readonly offsets: (range: Range) => Span;
}

/** The records after a request, and what was done, in a sentence; or why it cannot be done. */
export type Change =
	| { readonly kind: 'change'; readonly records: readonly SidecarRecord[]; readonly message: string }
	| { readonly kind: 'refused'; readonly message: string };
