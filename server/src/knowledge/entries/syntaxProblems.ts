import type { Document, ErrorCode } from 'yaml';
import type { Span } from '../../engine/index.js';

/** A fault of YAML or JSON: where, what to do about it, and whether entries behind it may have been lost. */
export interface SyntaxProblem extends Span {
	readonly message: string;
	readonly reach: 'itself' | 'file';
}

/** What is to be done about each kind of fault, and how far it reaches. */
const FAULTS: Partial<Readonly<Record<ErrorCode, readonly [message: string, reach: SyntaxProblem['reach']]>>> = {
	DUPLICATE_KEY: ['This key is there twice: keep one of them.', 'itself'],
	BAD_SCALAR_START: ['A text that begins with this sign has to stand in quotation marks.', 'itself'],
	TAG_RESOLVE_FAILED: ['Tags (“!…”) are not read: leave it out.', 'itself'],
	BAD_DIRECTIVE: ['Directives (“%…”) are not needed: leave the line out.', 'itself'],
	BLOCK_AS_IMPLICIT_KEY: [
		'There is a colon too many: put the text in quotation marks, or indent the line below like its neighbours.',
		'itself',
	],
	TAB_AS_INDENT: ['YAML is indented with spaces: put spaces for the tab.', 'file'],
	MISSING_CHAR: ['A quotation mark, a bracket or a comma is missing.', 'file'],
	BAD_INDENT: ['A bracket above is not closed, or the line is not indented like its neighbours.', 'file'],
	UNEXPECTED_TOKEN: ['This does not belong here: end what stands before it (in JSON with a comma), and indent all entities alike.', 'file'],
	MULTIPLE_DOCS: ['Only what stands above this line counts: take the line “---” out.', 'itself'],
};

const CONFLICT = /^(?:<{7}|={7}|>{7})(?:[ \r].*)?$/gmu;

/** What is wrong with a text of YAML as such, a fault a line: what follows on the same line mostly follows from the first. */
export function syntaxProblems(text: string, { errors, warnings }: Document): readonly SyntaxProblem[] {
	const conflicts = Array.from(
		text.matchAll(CONFLICT),
		({ 0: line, index }): SyntaxProblem => ({ start: index, end: index + line.length, message: CONFLICT_MESSAGE, reach: 'file' }),
	);
	// What a merge has left makes no sense as YAML anywhere near.
	if (conflicts.length > 0) return conflicts;
	const ends = new Set<number>();
	return [...errors, ...warnings].flatMap(({ code, pos: [from, to] }): readonly SyntaxProblem[] => {
		const start = Math.min(Math.max(from, 0), text.length);
		const lineEnd = lineEndBehind(text, start);
		if (ends.has(lineEnd)) return [];
		ends.add(lineEnd);
		const [message, reach] = isIndentedByTab(text, start) ? (FAULTS.TAB_AS_INDENT ?? UNKNOWN) : (FAULTS[code] ?? UNKNOWN);
		return [{ start, end: Math.min(Math.max(to, lineEnd), text.length), message, reach }];
	});
}

const CONFLICT_MESSAGE = 'A merge has left both versions: keep one of them, and take this line out.';
const UNKNOWN = ['This cannot be read as YAML: compare it with the entities around it.', 'file'] as const;

function isIndentedByTab(text: string, offset: number): boolean {
	const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	return /^[ -]*\t/u.test(text.slice(start, lineEndBehind(text, offset)));
}

function lineEndBehind(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end;
}
