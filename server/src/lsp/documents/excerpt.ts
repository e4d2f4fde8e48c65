import { type AnnotateOptions, type Article, annotate, type Engine, type Span } from '../../engine/index.js';
import type { DocumentView } from '../../service/documentView.js';

/** So many code units are read before and behind a place, so that names and dates there have their surroundings. */
const SURROUNDINGS = 2000;
/** So many of the beginning, for headline, dateline and front matter. */
const HEAD = 1500;

/** A part of a document, annotated by itself. Offsets of its article are other ones than the document's: `view` goes between them. */
export interface Excerpt {
	readonly article: Article;
	readonly view: DocumentView;
	/** What to add to an offset of the article for one of the document; true of the surroundings, not of the head. */
	readonly shift: number;
}

/** Annotates the surroundings of a place in a text, with the text's head: an answer while the whole is still being read. */
export function annotateExcerpt(engine: Engine, document: DocumentView, text: string, around: Span, options: AnnotateOptions): Excerpt {
	const head = lineEndBefore(text, HEAD);
	const start = lineEndBefore(text, around.start - SURROUNDINGS);
	const end = lineEndBehind(text, around.end + SURROUNDINGS);
	const isWithHead = start <= head;
	const part = isWithHead ? text.slice(0, end) : `${text.slice(0, head)}\n\n${text.slice(start, end)}`;
	const shift = isWithHead ? 0 : start - (head + 2);
	return {
		article: annotate(engine, part, options),
		shift,
		view: {
			uri: document.uri,
			version: document.version,
			positionAt: (offset) => document.positionAt(offset + shift),
			offsetAt: (position) => document.offsetAt(position) - shift,
		},
	};
}

/** Behind the last line end before an offset; the offset itself where none is near. */
function lineEndBefore(text: string, offset: number): number {
	if (offset <= 0) return 0;
	const end = text.lastIndexOf('\n', offset - 1);
	return end < offset - SURROUNDINGS ? Math.min(offset, text.length) : end + 1;
}

function lineEndBehind(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 || end > offset + SURROUNDINGS ? Math.min(offset, text.length) : end + 1;
}
