import { compareTags, isNumbered, PLAIN_LABELS, type Tag } from './tags.js';

/** A text without its marks, and what they said. */
export interface Marked {
	readonly text: string;
	/** In reading order, the outer tag first. */
	readonly tags: readonly Tag[];
	/** The offsets of `‸`, in order. */
	readonly carets: readonly number[];
}

export const CARET = '‸';

const LABEL = new RegExp(String.raw`(?<label>${PLAIN_LABELS.join('|')}|![a-z]+(?:-[a-z]+)*)(?<quotes>\d+(?:\+\d+)*)?`, 'uy');
const VALUE = /=(?<value>[\p{L}\p{N}_](?:[\p{L}\p{N}_:+/.-]*[\p{L}\p{N}_])?)|\{(?<braced>[^{}]*)\}/uy;

/**
 * Reads the marked notation (see `check` in `marked.ts`). Throws on a bracket without its fellow and on a label that does not exist:
 * a slip in a test is not a finding.
 */
export function parseMarked(marked: string): Marked {
	const source = marked.startsWith('«') && marked.endsWith('»') ? marked.slice(1, -1) : marked;
	const tags: Tag[] = [];
	const carets: number[] = [];
	const open: number[] = [];
	let text = '';
	for (let at = 0; at < source.length; at++) {
		const char = source.charAt(at);
		if (char === '\\') text += source.charAt(++at);
		else if (char === CARET) carets.push(text.length);
		else if (char === '[') open.push(text.length);
		else if (char === ']') {
			const start = open.pop();
			if (start === undefined) throw new Error(`A “]” opens nowhere; a literal one is written “\\]”: ${around(source, at)}`);
			const tail = readTail(source, at + 1);
			tags.push({ start, end: text.length, label: tail.label, quotes: tail.quotes, detail: tail.detail });
			at = tail.end - 1;
		} else text += char;
	}
	if (open.length > 0) throw new Error(`A “[” closes nowhere; a literal one is written “\\[”: ${around(text, open.at(-1) ?? 0)}`);
	return { text, tags: tags.sort(compareTags), carets };
}

function readTail(source: string, at: number): Omit<Tag, 'start'> {
	const label = matchAt(LABEL, source, at);
	const name = label?.groups?.['label'];
	if (!label || !name) throw new Error(`A label is missing or unknown behind “]”: ${around(source, at)}`);
	const end = at + label[0].length;
	const value = matchAt(VALUE, source, end);
	const detail = value?.groups?.['value'] ?? value?.groups?.['braced'] ?? '';
	const numbers = label.groups?.['quotes']?.split('+').map(Number) ?? [1];
	return { label: name, quotes: isNumbered(name) ? numbers : [], detail: detail || null, end: end + (value?.[0].length ?? 0) };
}

function matchAt(sticky: RegExp, source: string, at: number): RegExpExecArray | null {
	const pattern = new RegExp(sticky);
	pattern.lastIndex = at;
	return pattern.exec(source);
}

function around(text: string, at: number): string {
	return `…${text.slice(Math.max(0, at - 30), at + 30)}…`;
}
