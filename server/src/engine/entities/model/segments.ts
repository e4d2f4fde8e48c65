import type { Token } from '../../tokens/token.js';
import type { SentenceView } from './sentenceView.js';

/** A run of tokens of a sentence (half-open) that can hold names; tokens between segments cannot. */
export interface Segment {
	readonly start: number;
	readonly end: number;
}

/** How many lower-case words a name can begin or end with, or have between two others. */
const MARGIN = 2;

/**
 * The parts of a sentence that are in question: in cased prose, tokens with a capital, a digit or a sign, and two on either side. The others, most of a text, are outside of
 * names by decree, in training as in tagging.
 */
export function findSegments({ tokens, lineCase }: SentenceView): readonly Segment[] {
	if (tokens.length === 0) return [];
	if (lineCase !== 'prose') return [{ start: 0, end: tokens.length }];
	const segments: Segment[] = [];
	let start = -1;
	let end = -1;
	tokens.forEach((token, i) => {
		if (!isSalient(token)) return;
		if (start >= 0 && i - MARGIN > end) segments.push({ start, end });
		if (start < 0 || i - MARGIN > end) start = Math.max(0, i - MARGIN);
		end = Math.min(tokens.length, i + MARGIN + 1);
	});
	if (start >= 0) segments.push({ start, end });
	return segments;
}

function isSalient({ kind, letterCase }: Token): boolean {
	return kind === 'word' ? letterCase !== 'lower' : kind !== 'mark';
}
