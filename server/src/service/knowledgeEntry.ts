import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, EntityType } from '../engine/index.js';
import { articleKnowledge } from '../knowledge/article/articleKnowledge.js';
import { appendEntry } from '../knowledge/entries/appendEntry.js';
import { entryFor, indexEntries } from '../knowledge/entries/entryIndex.js';
import { readEntries } from '../knowledge/entries/readEntries.js';
import { entityQuery } from './hover/entityQuery.js';
import { mentionAt } from './mentions.js';

/** How a knowledge base's file is to be edited to have an entity, or where it has it. */
export type NewEntry =
	| {
			readonly kind: 'added';
			readonly name: string;
			readonly edit: { readonly range: Range; readonly newText: string };
			readonly at: Position;
	  }
	| { readonly kind: 'known'; readonly name: string; readonly at: Position }
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'nothing' };

/** A name that somebody says is one, and of what type. */
export interface NamedByHand {
	readonly name: string;
	readonly type: EntityType;
}

/** The edit that adds the entity at an offset of an article, with what the article says of it, to a knowledge base's file; or, where a name is given, that name. */
export function knowledgeEntry(
	article: Article,
	offset: number,
	file: { readonly uri: string; readonly text: string },
	named?: NamedByHand,
): NewEntry {
	const wanted = named ? namedEntity(named) : entityAt(article, offset);
	if (!wanted) return { kind: 'nothing' };
	const known = entryFor(indexEntries(readEntries(file.text).entries), wanted);
	const before = TextDocument.create(file.uri, '', 0, file.text);
	if (known) return { kind: 'known', name: known.name, at: before.positionAt(known.at.start) };
	const { name, type, aliases, description } = wanted;
	const language = file.uri.endsWith('.json') ? 'json' : 'yaml';
	const appended = appendEntry(file.text, language, { name, type, aliases, description });
	if (!appended) return { kind: 'unreadable' };
	const { edit, at } = appended;
	const after = TextDocument.create(file.uri, '', 0, file.text.slice(0, edit.start) + edit.text + file.text.slice(edit.end));
	const range = { start: before.positionAt(edit.start), end: before.positionAt(edit.end) };
	return { kind: 'added', name, edit: { range, newText: edit.text }, at: after.positionAt(at) };
}

/** What is to be added, and the forms under which it may be there already. */
interface Wanted extends NamedByHand {
	readonly forms: readonly string[];
	readonly aliases: readonly string[];
	readonly description: string | null;
}

function entityAt(article: Article, offset: number): Wanted | null {
	const mention = mentionAt(article, offset)?.mention;
	const stated = mention && articleKnowledge(article, mention.entity);
	if (!mention || !stated) return null;
	const { name, aliases, description } = stated;
	return { name, type: mention.type, aliases, description, forms: entityQuery(article, mention).forms };
}

function namedEntity({ name, type }: NamedByHand): Wanted {
	return { name, type, aliases: [], description: null, forms: [name] };
}
