import type { EntryPlace } from './entryPlace.js';

/** What stands before a key in its line: white space, and a dash where an entry begins with it. */
const LEAD = /^(?<lead>[ ]*(?:-[ ]+)?)(?<key>[A-Za-z]*)(?<colon>[ ]*:)?/u;

/** Where an offset lies in a file of YAML whose entries have a key a line. */
export function placeInYaml(text: string, offset: number): EntryPlace | null {
	const start = lineStart(text, offset);
	const line = lineAt(text, start);
	const { lead = '', key = '', colon } = LEAD.exec(line)?.groups ?? {};
	const at = offset - start;
	const keyEnd = lead.length + key.length;
	if (at < lead.length) return null;
	const present = keysAround(text, start, lead);
	if (at > keyEnd)
		return colon !== undefined && at >= keyEnd + colon.length && present
			? valueIn(line, start, at, { key, present, column: lead.length })
			: null;
	if (colon === undefined && line.slice(keyEnd).trim() !== '') return null;
	const span = { start: start + lead.length, end: start + keyEnd };
	// What stands at the margin begins an entry.
	if (!present) return lead === '' ? { kind: 'key', ...span, present: new Set(), lead: '- ', isWhole: colon !== undefined } : null;
	return {
		kind: 'key',
		...span,
		present: new Set([...present].filter((other) => other !== key || key === '')),
		lead: '',
		isWhole: colon !== undefined,
	};
}

function valueIn(
	line: string,
	start: number,
	at: number,
	entry: { readonly key: string; readonly present: ReadonlySet<string>; readonly column: number },
): EntryPlace | null {
	const colon = line.indexOf(':');
	const written = /^(?<space>[ ]*)(?<value>.*?)[ ]*(?:[ ]#.*)?$/u.exec(line.slice(colon + 1))?.groups;
	const space = written?.['space'] ?? '';
	const value = written?.['value'] ?? '';
	const from = colon + 1 + space.length;
	if (at < from || at > from + value.length || value.startsWith('#'))
		return at < from && value === '' ? { kind: 'value', start: start + at, end: start + at, ...entry } : null;
	return { kind: 'value', start: start + from, end: start + from + value.length, ...entry };
}

/** The keys of the entry that a line belongs to whose key begins behind a lead; null where it belongs to none. */
function keysAround(text: string, start: number, lead: string): ReadonlySet<string> | null {
	const column = lead.length;
	const keys = new Set<string>();
	let first = start;
	while (!isDashed(lineAt(text, first), column)) {
		if (first === 0 || endsEntry(lineAt(text, first), column)) return null;
		first = lineStart(text, first - 1);
	}
	// Lists within an entry have dashes of their own, further in.
	if (lineAt(text, first).indexOf('-') !== /^(?<indent>[ ]*)-(?: |$)/mu.exec(text)?.groups?.['indent']?.length) return null;
	for (let at = first; at <= text.length; ) {
		const line = lineAt(text, at);
		if (at > first && (isDashed(line, column) || endsEntry(line, column))) break;
		const groups = LEAD.exec(line)?.groups;
		if (groups?.['lead']?.length === column && groups['colon'] !== undefined && groups['key']) keys.add(groups['key']);
		const end = text.indexOf('\n', at);
		if (end < 0) break;
		at = end + 1;
	}
	return keys;
}

/** Whether an entry whose keys begin in a column begins in a line. */
function isDashed(line: string, column: number): boolean {
	return column > 0 && /^[ ]*-[ ]+/u.exec(line)?.[0].length === column;
}

/** Whether a line stands further left than the keys of an entry, so that it is not part of it. */
function endsEntry(line: string, column: number): boolean {
	const content = line.search(/[^ ]/u);
	return content >= 0 && content < column && !line.slice(content).startsWith('#');
}

/** Where the line begins that an offset lies in. */
function lineStart(text: string, offset: number): number {
	return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(text: string, start: number): string {
	const end = text.indexOf('\n', start);
	return text.slice(start, end < 0 ? text.length : end).replace(/\r$/u, '');
}
