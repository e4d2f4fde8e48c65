import { isSeq, type Node, parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { EntityType, TextEdit } from '../../engine/index.js';

/** What a new entry says. */
export interface EntryDraft {
	readonly name: string;
	readonly type: EntityType;
	readonly aliases: readonly string[];
	readonly description: string | null;
}

/** The edit that adds an entry to a file, and where its name stands afterwards, in offsets of the text after the edit. */
export interface AppendedEntry {
	readonly edit: TextEdit;
	readonly at: number;
}

/** What a new file begins with. */
const HEADER = `# The people, places and organizations that the articles of this folder name. Each entry begins with its name; it may have
# type, aliases, misspellings, preferredSpelling, description, facts, links and neverTag.

`;

/**
 * The edit that adds an entry at the end of a knowledge base's file, everything else in it left as it is, its comments too. `language`: of a file that is empty. Null where the file
 * is no list, so that there is nowhere to add it.
 */
export function appendEntry(text: string, language: 'yaml' | 'json', draft: EntryDraft): AppendedEntry | null {
	const entry = {
		name: draft.name,
		type: draft.type,
		...(draft.aliases.length > 0 && { aliases: draft.aliases }),
		...(draft.description !== null && { description: draft.description }),
	};
	const { contents, errors } = parseDocument<Node>(text, { schema: 'core', logLevel: 'error', prettyErrors: false });
	if (errors.some(({ code }) => code === 'MULTIPLE_DOCS')) return null;
	const list = isSeq<Node>(contents) ? contents : null;
	if (list?.flow) return intoFlow(text, list, entry);
	if (!list && hasContent(text, contents)) return null;
	if (!list && language === 'json')
		return placed(text, { start: 0, end: text.length, text: `${JSON.stringify([entry], null, '\t')}\n` }, draft.name);
	const column = list ? columnOf(text, list.range?.[0] ?? 0) : 0;
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const lines = stringify([entry], { lineWidth: 0 }).trimEnd().split('\n');
	const added = lines.map((line) => ' '.repeat(column) + line).join(lineEnd) + lineEnd;
	const end = text.length;
	const before = text === '' ? HEADER.replaceAll('\n', lineEnd) : text.endsWith('\n') ? '' : lineEnd;
	return placed(text, { start: end, end, text: before + added }, draft.name);
}

/** Into a list in brackets, as JSON has it: behind its last item, on a line of its own. */
function intoFlow(text: string, list: YAMLSeq<Node>, entry: object): AppendedEntry | null {
	const close = text.lastIndexOf(']', list.range?.[1] ?? text.length);
	const open = list.range?.[0] ?? 0;
	if (close <= open) return null;
	const last = list.items.at(-1)?.range?.[1];
	const first = list.items[0]?.range?.[0];
	const indent = first === undefined ? '\t' : (/(?:^|\n)(?<indent>[ \t]*)[^\n]*$/u.exec(text.slice(0, first))?.groups?.['indent'] ?? '');
	const body = JSON.stringify(entry, null, '\t').replaceAll('\n', `\n${indent}`);
	if (last === undefined) return placed(text, { start: open + 1, end: close, text: `\n${indent}${body}\n` }, nameOf(entry));
	return placed(text, { start: last, end: last, text: `,\n${indent}${body}` }, nameOf(entry));
}

function nameOf(entry: object): string {
	return 'name' in entry ? String(entry.name) : '';
}

function placed(text: string, edit: TextEdit, name: string): AppendedEntry {
	const written = edit.text.lastIndexOf(name);
	return { edit, at: Math.min(edit.start, text.length) + Math.max(0, written === -1 ? 0 : firstName(edit.text, name)) };
}

/** Where the name stands behind its key: an alias or a description may hold it as well. */
function firstName(added: string, name: string): number {
	const key = added.search(/(?:^|[\s{"'-])"?name"?:/u);
	return Math.max(0, added.indexOf(name, Math.max(0, key)));
}

function columnOf(text: string, offset: number): number {
	return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Whether anything but comments and an empty value stands in a text. */
function hasContent(text: string, contents: Node | null): boolean {
	if (!contents) return false;
	const [start = 0, end = start] = contents.range ?? [];
	return text.slice(start, end).trim() !== '';
}
