import type { Syntax } from './block.js';
import { startsMarkdownBlock } from './lineKinds.js';

const LONGEST_WRAPPED_LINE = 100;
const SHORTEST_WRAP_WIDTH = 60;
const TERMINAL = /[.!?…:]["'”’»)\]]*$/u;

/**
 * Whether the line end between two lines that are not blank only wraps a paragraph. Decided by the two lines alone, so that an edit
 * can change no paragraph but those it touches.
 *
 * Markdown wraps everywhere but before a block of its own. In other texts a line end is a paragraph's end, save where both lines are
 * short enough to have been wrapped by a width of up to 100, the first word of the second would not have fitted within 60, and the first does not
 * close a sentence.
 */
export function isSoftBreak(line: string, nextLine: string, syntax: Syntax): boolean {
	if (syntax === 'markdown') return !startsMarkdownBlock(nextLine) && !/(?: {2}|\\)$/u.test(line);
	if (syntax === 'article' && startsMarkdownBlock(nextLine)) return false;
	if (line.length > LONGEST_WRAPPED_LINE || nextLine.length > LONGEST_WRAPPED_LINE) return false;
	const firstWord = /^\S*/u.exec(nextLine)?.[0] ?? '';
	return firstWord !== '' && line.trimEnd().length + 1 + firstWord.length > SHORTEST_WRAP_WIDTH && !TERMINAL.test(line.trimEnd());
}
