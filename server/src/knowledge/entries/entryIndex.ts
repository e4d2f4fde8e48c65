import type { EntityType, ManualForm, OwnName } from '../../engine/index.js';
import type { Knowledge, KnowledgeQuery } from '../knowledge.js';
import type { KnowledgeEntry } from './entry.js';
import { spellingOf } from './entryForms.js';

/** A knowledge base ready for look-ups. */
export interface EntryIndex {
	readonly entries: readonly KnowledgeEntry[];
	/** By each of its forms as it is spelled, and, where no other is spelled so, in lower case. */
	readonly byForm: ReadonlyMap<string, KnowledgeEntry>;
}

export const NO_INDEX: EntryIndex = { entries: [], byForm: new Map() };

/** Prepares entries for look-ups. Of a form that several have, the first entry counts. */
export function indexEntries(entries: readonly KnowledgeEntry[]): EntryIndex {
	if (entries.length === 0) return NO_INDEX;
	const byForm = new Map<string, KnowledgeEntry>();
	const enter = (spelling: string, entry: KnowledgeEntry): void => {
		if (!byForm.has(spelling)) byForm.set(spelling, entry);
	};
	for (const entry of entries) for (const form of formsOf(entry)) enter(spellingOf(form), entry);
	for (const entry of entries) for (const form of formsOf(entry)) enter(spellingOf(form).toLowerCase(), entry);
	return { entries, byForm };
}

/** The entry of an entity: of the first of its forms that one has. An entry of another type is another thing. Null where there is none. */
export function entryFor({ byForm }: EntryIndex, { forms, type }: Pick<KnowledgeQuery, 'forms' | 'type'>): KnowledgeEntry | null {
	for (const form of forms) {
		const spelling = spellingOf(form);
		const entry = byForm.get(spelling) ?? byForm.get(spelling.toLowerCase());
		if (entry && (entry.type === null || entry.type === type)) return entry;
	}
	return null;
}

/** What an entry says, for a card. `source`: the name of its file. */
export function knowledgeOfEntry(entry: KnowledgeEntry, source: string): Knowledge {
	const { name, type, aliases, description, facts, links } = entry;
	const misspellings = entry.misspellings.map(({ wrong }) => wrong);
	return { name, type, aliases, misspellings, description, facts, links, origin: 'workspace', source };
}

/** The names that the engine is to tag, and as what, and those that it is never to tag. */
export interface EntryNames {
	readonly ownNames: readonly OwnName[];
	readonly neverTag: readonly string[];
	/** What the other forms of each entity are short for: its name. */
	readonly forms: readonly ManualForm[];
}

export const NO_NAMES: EntryNames = { ownNames: [], neverTag: [], forms: [] };

/** All that the entries say about what is tagged. Misspelled forms are tagged as well: they mean the same thing. */
export function namesToTag({ entries }: EntryIndex): EntryNames {
	return {
		ownNames: entries.flatMap((entry) => ownNamesOf(entry)),
		neverTag: entries.flatMap((entry) => (entry.neverTag ? formsOf(entry) : [])),
		forms: entries.flatMap((entry) => linksOf(entry)).toSorted((a, b) => (a.form < b.form ? -1 : 1)),
	};
}

function ownNamesOf(entry: KnowledgeEntry): readonly OwnName[] {
	const { type, neverTag } = entry;
	return type === null || neverTag ? [] : formsOf(entry).map((name) => ({ name, type }));
}

function linksOf(entry: KnowledgeEntry): readonly ManualForm[] {
	const [, ...others] = formsOf(entry);
	return entry.neverTag ? [] : others.map((form) => ({ id: `knowledge:${form}`, form, standsFor: entry.name }));
}

/** A name that somebody may be about to write. */
export interface KnownName {
	/** As it is to be written: a name or an alias, never a misspelling. */
	readonly form: string;
	/** The name of the entity that it stands for. */
	readonly name: string;
	readonly type: EntityType | null;
	readonly description: string | null;
}

/** The right forms of all entities, for completion, in the order of the file. What is never tagged is no name. */
export function knownNames({ entries }: EntryIndex): readonly KnownName[] {
	return entries.flatMap(({ name, type, aliases, misspellings, description, neverTag }) => {
		if (neverTag) return [];
		const wrong = new Set(misspellings.map((misspelling) => misspelling.wrong));
		return [name, ...aliases].filter((form) => !wrong.has(form)).map((form) => ({ form, name, type, description }));
	});
}

/** Everything that an entry goes by, what is to be written otherwise among it; the name first. */
export function formsOf({ name, aliases, misspellings }: KnowledgeEntry): readonly string[] {
	return [name, ...aliases, ...misspellings.map(({ wrong }) => wrong).filter((wrong) => wrong !== name)];
}
