import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../../engine/index.js';
import { withoutDuplicates } from './duplicates.js';
import type { KnowledgeEntry } from './entry.js';
import type { EntryProblem } from './problem.js';
import { readEntry } from './readEntry.js';
import { syntaxProblems } from './syntaxProblems.js';

/** A knowledge base's file as far as it makes sense, and what in it does not. */
export interface EntryFile {
	readonly entries: readonly KnowledgeEntry[];
	/** In the order of the file. */
	readonly problems: readonly EntryProblem[];
	/** `broken`: because of a fault that reaches further than its own line, entries may be missing. */
	readonly state: 'whole' | 'broken';
}

export const NO_ENTRIES: EntryFile = { entries: [], problems: [], state: 'whole' };

/** A larger file, in UTF-16 code units, is not read: ten thousand entries take two million. */
const LARGEST = 8_000_000;

/**
 * Reads the text of `article-annotator.entities.yaml` (or `.json`, which is YAML too): a list of entities. Never throws; good entries count whatever else is in the file.
 * What a name is twice, as name, alias or misspelling, is the first entry's. A byte order mark is passed over, and places are counted without it, as editors do.
 */
export function readEntries(source: string): EntryFile {
	const text = source.replace(/^\ufeff/u, '');
	if (text.length > LARGEST) {
		const message = `The knowledge base is larger than ${LARGEST / 1e6} million characters and is not read: spread it over several folders.`;
		return { entries: [], problems: [{ start: 0, end: 0, code: 'too-large', message, severity: 'error' }], state: 'broken' };
	}
	const document = parseDocument<Node>(text, { schema: 'core', logLevel: 'error', prettyErrors: false, strict: true });
	const faults = syntaxProblems(text, document);
	const state = faults.some(({ reach }) => reach === 'file') ? 'broken' : 'whole';
	const problems = faults.map(({ start, end, message }): EntryProblem => ({ start, end, code: 'syntax', message, severity: 'error' }));
	const { contents } = document;
	// What makes no sense because of a fault of YAML is told of once.
	const faulty = new Set(faults.map(({ start }) => start));
	const report = (problem: EntryProblem): void => {
		if (!faulty.has(problem.start)) problems.push(problem);
	};
	if (!contents || (!isMap(contents) && !isSeq(contents) && text.slice(...(contents.range ?? [0, 0])).trim() === '')) {
		return { entries: [], problems, state };
	}
	if (!isSeq<Node>(contents)) {
		const span = withinText(firstLine(spanOfNode(contents), text), text);
		report({ ...span, code: 'not-a-list', message: 'The knowledge base has to be a list of entities: “- name: …”.', severity: 'error' });
		return { entries: [], problems, state: 'broken' };
	}
	const read = contents.items.flatMap((item) => readEntry(document, item, report) ?? []);
	const entries = withoutDuplicates(read, report);
	return { entries, problems: problems.toSorted((a, b) => a.start - b.start || a.end - b.end), state };
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
