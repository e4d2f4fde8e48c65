import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Problem, readRecord } from './readRecord.js';
import type { SidecarRecord } from './sidecarRecord.js';

/** A sidecar file as it was read. Invariant: where there are problems, writing it again would lose what could not be read; so it must not be written. */
export interface Sidecar {
	readonly records: readonly SidecarRecord[];
	/** Members of the file that this version does not know, kept as they are. */
	readonly others: Readonly<Record<string, unknown>>;
	readonly problems: readonly SidecarProblem[];
}

/** What is wrong with a sidecar file, and what to do. */
export interface SidecarProblem {
	/** From 1. */
	readonly line: number;
	readonly message: string;
}

export const EMPTY_SIDECAR: Sidecar = { records: [], others: {}, problems: [] };

/** The only version of the format so far. */
export const SCHEMA_VERSION = 1;

/**
 * Reads the text of a sidecar file; never throws. A record that cannot be read is a problem, and the others are used; of a file that is no JSON, or of a later version of the format, nothing is.
 */
export function readSidecar(text: string): Sidecar {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { disallowComments: true });
	const problems = (found: readonly Problem[]): readonly SidecarProblem[] =>
		found.map(({ offset, message }) => ({ line: lineAt(text, offset), message }));
	const [error] = errors;
	if (error) {
		const message = `This is no JSON (${printParseErrorCode(error.error)}). Mend it here, or take the last version that was committed: until then nothing is written to it.`;
		return { ...EMPTY_SIDECAR, problems: problems([{ offset: error.offset, message }]) };
	}
	const members = membersOf(root);
	if (!members)
		return {
			...EMPTY_SIDECAR,
			problems: problems([{ offset: 0, message: 'An object with “schemaVersion” and “corrections” is expected.' }]),
		};
	const version = members.get('schemaVersion');
	if (version?.value !== SCHEMA_VERSION) {
		const message = `“schemaVersion” has to be ${SCHEMA_VERSION}. A file of a later version can only be read by a later Article Annotator.`;
		return { ...EMPTY_SIDECAR, problems: problems([{ offset: version?.offset ?? 0, message }]) };
	}
	const list = members.get('corrections');
	if (list?.type !== 'array') {
		return { ...EMPTY_SIDECAR, problems: problems([{ offset: list?.offset ?? 0, message: '“corrections” has to be a list.' }]) };
	}
	const found: Problem[] = [];
	const records = readAll(text, list, found);
	const others = Object.fromEntries([...members].flatMap(([key, node]) => (KNOWN.has(key) ? [] : [[key, jsonAt(text, node)]])));
	return { records, others, problems: problems(found) };
}

const KNOWN: ReadonlySet<string> = new Set(['schemaVersion', 'corrections']);

function readAll(text: string, list: Node, problems: Problem[]): readonly SidecarRecord[] {
	const records = new Map<string, SidecarRecord>();
	for (const node of list.children ?? []) {
		const read = readRecord(jsonAt(text, node));
		if (read.kind === 'problem') problems.push({ offset: node.offset, message: read.message });
		else if (records.has(read.record.id))
			problems.push({ offset: node.offset, message: `Two corrections have the id “${read.record.id}”. Give one of them another.` });
		else records.set(read.record.id, read.record);
	}
	return [...records.values()];
}

function membersOf(node: Node | undefined): ReadonlyMap<string, Node> | null {
	if (node?.type !== 'object') return null;
	return new Map((node.children ?? []).flatMap(({ children: [key, value] = [] }) => (key && value ? [[String(key.value), value]] : [])));
}

/** What a part of a text that is JSON as a whole holds. */
function jsonAt(text: string, { offset, length }: Node): unknown {
	return JSON.parse(text.slice(offset, offset + length));
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
