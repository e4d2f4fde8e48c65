import { type Alias, type Document, isAlias, isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { ENTITY_TYPES, type EntityType } from '../../engine/index.js';
import type { KnowledgeEntry, Misspelling } from './entry.js';
import type { PlacedForm } from './entryForms.js';
import { ENTRY_KEYS, type EntryKey } from './entryKeys.js';
import { readLinks, readMisspellings, readNames, readPairs } from './entryLists.js';
import { type PlacedText, readText, type ValueReader } from './entryValues.js';
import { nearestForm } from './nearestForm.js';
import type { EntryProblem } from './problem.js';

/** An entry with all of its forms as they stand in the file. */
export interface ReadEntry {
	readonly entry: KnowledgeEntry;
	readonly forms: readonly PlacedForm[];
}

/** Reads an item of the list. Null, with the reason reported, for one that has no name; a key that makes no sense is reported and left out. */
export function readEntry(document: Document, item: unknown, report: (problem: EntryProblem) => void): ReadEntry | null {
	const reader: ValueReader = { document, report };
	if (!isMap<Node, Node | null>(item)) {
		const [start = 0, end = start] = (item as Node | null)?.range ?? [];
		report({ start, end, code: 'not-an-entity', message: 'An entity begins with its name: “- name: …”.', severity: 'error' });
		return null;
	}
	const values = valuesOf(reader, item);
	const name = values.has('name') ? readText(reader, values.get('name'), 'name') : null;
	if (!name) {
		const first = item.items[0]?.key ?? item;
		const [start = 0, end = start] = first.range ?? [];
		if (!values.get('name')?.node)
			report({ start, end, code: 'missing-name', message: 'This entity has no name: give it one, “name: …”.', severity: 'error' });
		return null;
	}
	const type = readType(reader, values.get('type'));
	const aliases = readNames(reader, values.get('aliases'), 'aliases');
	const preferred = readText(reader, values.get('preferredSpelling'), 'preferredSpelling')?.text ?? name.text;
	const wrong = readMisspellings(reader, values.get('misspellings'));
	const formsToWrite = aliases.map(({ text }) => text);
	const renamed: readonly Misspelling[] = preferred === name.text ? [] : [{ wrong: name.text, right: preferred }];
	const entry: KnowledgeEntry = {
		name: name.text,
		type,
		aliases: [...aliases.map(({ text }) => text), ...(preferred === name.text ? [] : [preferred])],
		misspellings: [
			...renamed,
			...wrong.map(({ text, right }) => ({ wrong: text, right: right ?? nearestForm(text, preferred, formsToWrite) })),
		],
		description: readText(reader, values.get('description'), 'description')?.text ?? null,
		facts: readPairs(reader, values.get('facts'), 'facts'),
		links: readLinks(reader, values.get('links')),
		neverTag: readFlag(reader, values.get('neverTag')),
		at: { start: name.start, end: name.end },
	};
	const place = ({ text, start, end }: PlacedText, as: PlacedForm['as']): PlacedForm => ({ form: text, start, end, as });
	const others = [...aliases.map((alias) => place(alias, 'alias')), ...wrong.map((form) => place(form, 'misspelling'))];
	return { entry, forms: [place(name, 'name'), ...others] };
}

/** What stands behind each known key; of one that is there twice, which the parser reports, the last. */
function valuesOf({ document, report }: ValueReader, item: YAMLMap<Node, Node | null>): ReadonlyMap<EntryKey['key'], Value> {
	const values = new Map<EntryKey['key'], Value>();
	for (const pair of item.items) {
		const known = ENTRY_KEYS.find(({ key }) => isScalar(pair.key) && pair.key.value === key);
		if (!known) report(unknownKey(pair));
		else if (isAlias(pair.value) && !pair.value.resolve(document)) report(unknownAlias(pair.value));
		else values.set(known.key, { key: pair.key, node: resolved(document, pair) });
	}
	return values;
}

/** A key's place and value; null where nothing stands behind the colon. */
export interface Value {
	readonly key: Node;
	readonly node: Node | null;
}

function resolved(document: Document, { value }: Pair<Node, Node | null>): Node | null {
	if (isAlias(value)) return value.resolve(document) ?? null;
	return isScalar(value) && value.value === null ? null : value;
}

function unknownAlias({ source, range }: Alias): EntryProblem {
	const [start = 0, end = start] = range ?? [];
	const message = `“*${source.slice(0, 40)}” refers to nothing: a text that begins with * has to stand in quotation marks.`;
	return { start, end, code: 'wrong-value', message, severity: 'error' };
}

function unknownKey({ key }: Pair<Node, Node | null>): EntryProblem {
	const [start = 0, end = start] = key.range ?? [];
	const shown = isScalar(key) ? String(key.value).slice(0, 40) : '…';
	const known = ENTRY_KEYS.map((other) => other.key).join(', ');
	return { start, end, code: 'unknown-key', message: `“${shown}” is no key of an entity. There are: ${known}.`, severity: 'warning' };
}

function readType(reader: ValueReader, value: Value | undefined): EntityType | null {
	const text = readText(reader, value, 'type');
	if (!text) return null;
	const type = ENTITY_TYPES.find((known) => known === text.text);
	if (type) return type;
	const { start, end } = text;
	const message = `“${text.text.slice(0, 40)}” is no type. There are: ${ENTITY_TYPES.join(', ')}.`;
	reader.report({ start, end, code: 'unknown-type', message, severity: 'error' });
	return null;
}

function readFlag(reader: ValueReader, value: Value | undefined): boolean {
	if (!value?.node) return false;
	if (isScalar(value.node) && typeof value.node.value === 'boolean') return value.node.value;
	const [start = 0, end = start] = value.node.range ?? [];
	reader.report({ start, end, code: 'wrong-value', message: 'neverTag is true or false.', severity: 'error' });
	return false;
}
