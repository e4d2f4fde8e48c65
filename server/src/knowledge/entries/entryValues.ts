import { type Document, isScalar, type Node } from 'yaml';
import type { Span } from '../../engine/index.js';
import type { EntryProblem } from './problem.js';

/** What reads values: the document that they stand in, and who is told of those that make no sense. */
export interface ValueReader {
	readonly document: Document;
	readonly report: (problem: EntryProblem) => void;
}

/** A text of the file and where it stands. */
export interface PlacedText extends Span {
	readonly text: string;
}

/** The text behind a key, its spaces and line ends single spaces. Null where there is none; anything but a text or a number is reported. */
export function readText(reader: ValueReader, value: { readonly node: Node | null } | undefined, what: string): PlacedText | null {
	return value?.node ? textOfNode(reader, value.node, what) : null;
}

/** The same of a node. `what`: the key, or the kind of item, for the message. */
export function textOfNode({ report }: ValueReader, node: Node, what: string): PlacedText | null {
	const [start = 0, end = start] = node.range ?? [];
	const text = scalarText(node);
	if (text !== null && /[\p{L}\p{N}]/u.test(text)) return { start, end, text };
	report({ start, end, code: 'wrong-value', message: messageFor(what, node), severity: 'error' });
	return null;
}

/** Words like "true" and "null" are no texts, nor is what a second colon in a line makes of it. */
function messageFor(what: string, node: Node): string {
	const isWord = isScalar(node) && (typeof node.value === 'boolean' || node.value === null);
	return `${what} has to be a text${isWord ? ': put it in quotation marks' : ' with a letter or digit in it'}.`;
}

/** Numbers are as they are written, so that "007" stays what it is. */
function scalarText(node: Node): string | null {
	if (!isScalar(node)) return null;
	if (typeof node.value === 'number') return node.source ?? String(node.value);
	return typeof node.value === 'string' ? node.value.replace(/\s+/gu, ' ').trim() : null;
}
