import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../../engine/index.js';
import { withoutDuplicates } from './duplicates.js';
import type { KnowledgeEntry } from './entry.js';
import type { EntryProblem } from './problem.js';
import { readEntry } from './readEntry.js';

/** A knowledge base's file as far as it makes sense, and what in it does not. */
export interface EntryFile {
	readonly entries: readonly KnowledgeEntry[];
	/** In the order of the file. */
	readonly problems: readonly EntryProblem[];
}

export const NO_ENTRIES: EntryFile = { entries: [], problems: [] };

/** A larger file, in UTF-16 code units, is not read: ten thousand entries take two million. */
const LARGEST = 8_000_000;

/**
 * Reads the text of `article-annotator.entities.yaml` (or `.json`, which is YAML too): a list of entities. Never throws; good entries count whatever else is in the file.
 * What a name is twice, as name, alias or misspelling, is the first entry's.
 */
export function readEntries(text: string): EntryFile {
	if (text.length > LARGEST) {
		const message = `The knowledge base is larger than ${LARGEST / 1e6} million characters and is not read.`;
		return { entries: [], problems: [{ start: 0, end: 0, code: 'too-large', message, severity: 'error' }] };
	}
	const document = parseDocument<Node>(text, { schema: 'core', logLevel: 'silent', prettyErrors: false, strict: true });
	const problems: EntryProblem[] = onePerLine(text, [...document.errors, ...document.warnings]).map(({ pos: [start, end], message }) => ({
		...withinText({ start, end: Math.max(end, lineEndBehind(text, start)) }, text),
		code: 'syntax',
		message,
		severity: 'error',
	}));
	const { contents } = document;
	const report = (problem: EntryProblem): void => {
		problems.push(problem);
	};
	if (!contents || (!isMap(contents) && !isSeq(contents) && text.slice(...(contents.range ?? [0, 0])).trim() === '')) {
		return { entries: [], problems };
	}
	if (!isSeq<Node>(contents)) {
		const span = withinText(firstLine(spanOfNode(contents), text), text);
		report({ ...span, code: 'not-a-list', message: 'The knowledge base has to be a list of entities: “- name: …”.', severity: 'error' });
		return { entries: [], problems };
	}
	const read = contents.items.flatMap((item) => readEntry(document, item, report) ?? []);
	const entries = withoutDuplicates(read, report);
	return { entries, problems: problems.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

/** Of the faults of a line the first: those behind it mostly follow from it. */
function onePerLine<T extends { readonly pos: readonly [number, number] }>(text: string, faults: readonly T[]): readonly T[] {
	const ends = new Set<number>();
	return faults.filter(({ pos: [start] }) => {
		const end = lineEndBehind(text, start);
		const isFirst = !ends.has(end);
		ends.add(end);
		return isFirst;
	});
}

/** Where a node stands, without what follows it on its line. */
function spanOfNode({ range }: Pick<Node, 'range'>): Span {
	return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
}

function firstLine({ start, end }: Span, text: string): Span {
	return { start, end: Math.min(end, lineEndBehind(text, start)) };
}

function lineEndBehind(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end;
}

function withinText({ start, end }: Span, text: string): Span {
	const from = Math.min(Math.max(start, 0), text.length);
	return { start: from, end: Math.min(Math.max(end, from), text.length) };
}
