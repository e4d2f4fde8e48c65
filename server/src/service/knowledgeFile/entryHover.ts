import type { Hover, MarkupKind } from 'vscode-languageserver';
import { ENTITY_TYPES } from '../../engine/index.js';
import type { EntryIndex } from '../../knowledge/entries/entryIndex.js';
import { ENTRY_KEYS } from '../../knowledge/entries/entryKeys.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import { rangeOf } from '../documentView.js';
import { lineUrl } from '../hover/elsewhereLines.js';
import { type Line, renderSections, type Section } from '../hover/markup.js';
import { counted, TYPE_NAMES } from '../hover/words.js';
import type { KnowledgeFile } from './entryCompletions.js';
import { entryPlaceAt } from './entryPlace.js';

/** So many articles are named. */
const MOST_ARTICLES = 10;

/** What a key of a knowledge base's file is for, what a type means, and which articles name what an entry is about; null of anything else. `pathOf`: what an article is called. */
export function entryHover(
	{ document, text, index }: KnowledgeFile,
	offset: number,
	articles: WorkspaceIndex,
	{ format, pathOf }: { readonly format: MarkupKind; readonly pathOf: (uri: string) => string },
): Hover | null {
	const place = entryPlaceAt(text, offset, document.uri.endsWith('.json') ? 'json' : 'yaml');
	if (!place) return null;
	const written = text.slice(place.start, place.end).replace(/^["']|["']$/gu, '');
	const section =
		place.kind === 'key'
			? aboutKey(written)
			: place.key === 'type'
				? aboutType(written)
				: place.key === 'name'
					? aboutName(place.start, index, articles, pathOf)
					: [];
	if (section.length === 0) return null;
	return { contents: { kind: format, value: renderSections([section], format) }, range: rangeOf(document, place, 0) };
}

/** Which articles name what the entry is about whose name begins at an offset. */
function aboutName(at: number, index: EntryIndex, articles: WorkspaceIndex, pathOf: (uri: string) => string): Section {
	const entry = index.entries.find((known) => known.at.start <= at && at <= known.at.end);
	if (!entry) return [];
	const types = entry.type === null ? ENTITY_TYPES : [entry.type];
	const naming = types.flatMap((type) => articles.articlesNaming('', type, [entry.name, ...entry.aliases]));
	if (naming.length === 0) return [[`No article of the workspace names “${entry.name}”.`]];
	const links = naming
		.slice(0, MOST_ARTICLES)
		.map(({ uri, mentions, line }): Line => [{ text: pathOf(uri), url: lineUrl(uri, line) }, ` (${mentions})`]);
	const more = naming.length > MOST_ARTICLES ? [[`and ${naming.length - MOST_ARTICLES} more`]] : [];
	return [[`Named in ${counted(naming.length, 'article')}:`], ...links, ...more];
}

function aboutKey(written: string): Section {
	const known = ENTRY_KEYS.find(({ key }) => key === written);
	return known ? [[{ strong: known.key }], [known.description], ['For example ', { code: `${known.key}: ${known.example}` }]] : [];
}

function aboutType(written: string): Section {
	const type = ENTITY_TYPES.find((known) => known === written);
	return type ? [[{ strong: type }, ` · ${TYPE_NAMES[type]}`]] : [];
}
