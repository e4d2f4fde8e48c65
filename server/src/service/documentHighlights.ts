import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { Article } from '../engine/index.js';
import { type DocumentView, rangeOf } from './documentView.js';
import { mentionAt, mentionsOf } from './mentions.js';

/** The mentions of what is named at an offset, whatever form they take; empty where nothing is named. */
export function documentHighlights(document: DocumentView, article: Article, offset: number): DocumentHighlight[] {
	const named = mentionAt(article, offset);
	if (!named) return [];
	return mentionsOf(article, named.mention.entity).map((mention) => ({
		range: rangeOf(document, mention, 0),
		kind: DocumentHighlightKind.Text,
	}));
}
