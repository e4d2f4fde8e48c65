import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { stringify } from 'yaml';
import { ENTITY_TYPES, type EntityType } from '../../engine/index.js';
import type { EntryIndex } from '../../knowledge/entries/entryIndex.js';
import { ENTRY_KEYS } from '../../knowledge/entries/entryKeys.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import { type DocumentView, rangeOf } from '../documentView.js';
import { counted, TYPE_NAMES } from '../hover/words.js';
import { entryPlaceAt, type KeyPlace, type ValuePlace } from './entryPlace.js';
import { namesWithoutEntry } from './namesWithoutEntry.js';

/** A knowledge base's file as it is being edited. */
export interface KnowledgeFile {
	readonly document: DocumentView;
	readonly text: string;
	/** What it said when it was last read. */
	readonly index: EntryIndex;
}

/** What may be written at an offset of a knowledge base's file: keys that the entry has not, types, and names of the workspace's articles that have no entry. */
export function entryCompletions({ document, text, index }: KnowledgeFile, offset: number, articles: WorkspaceIndex): CompletionList {
	const language = document.uri.endsWith('.json') ? 'json' : 'yaml';
	const place = entryPlaceAt(text, offset, language);
	const quote =
		language === 'json' ? (value: string) => JSON.stringify(value) : (value: string) => stringify(value, { lineWidth: 0 }).trimEnd();
	const items = !place
		? []
		: place.kind === 'key'
			? keys(place, language)
			: values(place, quote, { index, articles, written: text.slice(place.start, offset) });
	return {
		isIncomplete: place?.kind === 'value' && place.key === 'name',
		items: items.map(({ text: newText, ...item }, i) => ({
			...item,
			sortText: String(i).padStart(3, '0'),
			...(place && { textEdit: { range: rangeOf(document, place, 0), newText } }),
		})),
	};
}

/** An item without what all have alike. */
type Proposal = Pick<CompletionItem, 'label' | 'kind' | 'detail' | 'documentation' | 'filterText'> & { readonly text: string };

/** What an editor puts behind a key in JSON, to write in. */
const EMPTY_VALUES: Readonly<Record<string, string>> = { aliases: '[]', misspellings: '[]', facts: '{}', links: '[]', neverTag: 'true' };

function keys({ present, lead, isWhole }: KeyPlace, language: 'yaml' | 'json'): readonly Proposal[] {
	const wanted = lead === '' ? ENTRY_KEYS.filter(({ key }) => !present.has(key)) : ENTRY_KEYS.filter(({ key }) => key === 'name');
	return wanted.map(({ key, description, example }) => {
		const name = language === 'json' ? `"${key}"` : `${lead}${key}`;
		const behind = isWhole ? '' : language === 'json' ? `: ${EMPTY_VALUES[key] ?? '""'}` : ': ';
		return {
			label: key,
			kind: CompletionItemKind.Property,
			detail: example,
			documentation: description,
			filterText: name,
			text: `${name}${behind}`,
		};
	});
}

function values(
	place: ValuePlace,
	quote: (value: string) => string,
	names: { readonly index: EntryIndex; readonly articles: WorkspaceIndex; readonly written: string },
): readonly Proposal[] {
	switch (place.key) {
		case 'type':
			return ENTITY_TYPES.map((type) => ({
				label: type,
				kind: CompletionItemKind.EnumMember,
				documentation: TYPE_NAMES[type],
				filterText: quote(type),
				text: quote(type),
			}));
		case 'neverTag':
			return ['true', 'false'].map((value) => ({ label: value, kind: CompletionItemKind.Value, text: value }));
		case 'name':
			return namesWithoutEntry(names.articles, names.index, names.written).map(({ name, type, role, mentions, articles }) => ({
				label: name,
				kind: CompletionItemKind.Text,
				detail: [
					TYPE_NAMES[type],
					...(role === null ? [] : [role]),
					`${counted(mentions, 'mention')} in ${counted(articles.size, 'article')}`,
				].join(' · '),
				filterText: quote(name),
				text: `${quote(name)}${typeLine(place, type)}`,
			}));
		default:
			return [];
	}
}

/** The line that says the type of a name, where the entry says none and has a line for each key. */
function typeLine({ present, column }: ValuePlace, type: EntityType): string {
	return present.has('type') || column === null ? '' : `\n${' '.repeat(column)}type: ${type}`;
}
