import type { Span } from '../../text/span.js';
import type { Region } from './pairMarks.js';

/** A quotation mark of another style than its fellow, or turned the wrong way, and the mark that belongs there. */
export interface Mismatch extends Span {
	readonly text: string;
	readonly expected: string;
	readonly fault: 'mixed' | 'reversed';
}

/** The typographic pairs that a straight mark can stand in for, by opening mark. */
const CLOSING: Readonly<Record<string, readonly string[]>> = {
	'"': ['"'],
	"'": ["'"],
	'``': ["''", '"'],
	"''": ["''"],
	'“': ['”'],
	'‘': ['’'],
	'‘‘': ['’’'],
	'„': ['“', '”', '‟'],
	'‚': ['‘', '’'],
	'«': ['»'],
	'»': ['«', '»'],
	'‹': ['›'],
	'›': ['‹'],
	'「': ['」'],
	'〝': ['〞', '〟'],
};
const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘' };

/** Whether the marks of a quotation may not belong together: quick, for nearly all do. */
export function isMismatched({ open, close }: Region): boolean {
	if (!close) return false;
	const { text } = close;
	return text !== (open.text === '“' ? '”' : open.text === '"' ? '"' : undefined);
}

/** The mismatched marks of a paired quotation. Straight and typographic marks in one pair: the straight one is at fault. */
export function mismatchesOf({ open, close }: Region): readonly Mismatch[] {
	if (!close) return [];
	const expected = CLOSING[open.text];
	if (expected?.includes(close.text)) return [];
	const turned = OPENING[open.text];
	if (turned !== undefined) {
		const wanted = CLOSING[turned]?.[0] ?? close.text;
		const first: Mismatch = { start: open.start, end: open.end, text: open.text, expected: turned, fault: 'reversed' };
		if (close.text === wanted) return [first];
		return [
			first,
			{ start: close.start, end: close.end, text: close.text, expected: wanted, fault: close.text === turned ? 'reversed' : 'mixed' },
		];
	}
	if (expected === undefined) return [];
	const isOpenStraight = open.text === '"' || open.text === "'";
	const curly = Object.keys(CLOSING).find((mark) => CLOSING[mark]?.[0] === close.text && mark !== open.text);
	if (isOpenStraight && curly !== undefined)
		return [{ start: open.start, end: open.end, text: open.text, expected: curly, fault: 'mixed' }];
	const fault = close.text === open.text ? 'reversed' : 'mixed';
	return [{ start: close.start, end: close.end, text: close.text, expected: expected[0] ?? close.text, fault }];
}
