import type { Location } from 'vscode-languageserver';
import type { Article } from '../engine/index.js';
import { type DocumentView, rangeOf } from './documentView.js';
import { mentionAt, mentionsOf, type PlacedMention } from './mentions.js';

/**
 * All mentions of what is named at an offset, in reading order; empty where nothing is named.
 * The first mention counts as the declaration: `firstMention: 'excluded'` leaves it out.
 */
export function references(
	document: DocumentView,
	article: Article,
	offset: number,
	options: { readonly firstMention: 'included' | 'excluded' },
): Location[] {
	const mentions = namesakes(article, offset);
	return mentions.slice(options.firstMention === 'excluded' ? 1 : 0).map((mention) => location(document, mention));
}

/** The first mention of what is named at an offset, or null. */
export function definition(document: DocumentView, article: Article, offset: number): Location | null {
	const first = namesakes(article, offset)[0];
	return first ? location(document, first) : null;
}

function namesakes(article: Article, offset: number): readonly PlacedMention[] {
	const named = mentionAt(article, offset);
	return named ? mentionsOf(article, named.mention.entity) : [];
}

function location(document: DocumentView, mention: PlacedMention): Location {
	return { uri: document.uri, range: rangeOf(document, mention, 0) };
}
