import type { Token } from '../../tokens/token.js';
import type { SentenceView } from './sentenceView.js';

/** A run of tokens of a sentence (half-open) that can hold names; tokens between segments cannot. */
export interface Segment {
	readonly start: number;
	readonly end: number;
}

/** How far a name can reach beyond a word with a capital; beyond one that a hyphen joins to others ("al-Qaeda", "Suk-yeol"), or an amount ("3 billion yuan"), it is further. */
const NEAR = 1;
const FAR = 2;

/**
 * The parts of a sentence that are in question: in cased prose, tokens with a capital, a digit or a sign, and what is right beside them. The others, most of a text, are outside of
 * names by decree, in training as in tagging.
 */
export function findSegments({ tokens, lineCase }: Pick<SentenceView, 'tokens' | 'lineCase'>): readonly Segment[] {
	if (tokens.length === 0) return [];
	if (lineCase !== 'prose') return [{ start: 0, end: tokens.length }];
	const segments: Segment[] = [];
	let start = -1;
	let end = -1;
	tokens.forEach((token, i) => {
		if (!isSalient(token)) return;
		const first = Math.max(0, i - (isHyphen(tokens[i - 1]) ? FAR : NEAR));
		const last = i + (token.kind !== 'word' || isHyphen(tokens[i + 1]) ? FAR : NEAR);
		if (start >= 0 && first > end) segments.push({ start, end });
		if (start < 0 || first > end) start = first;
		end = Math.min(tokens.length, last + 1);
	});
	if (start >= 0) segments.push({ start, end });
	return segments;
}

function isSalient({ kind, letterCase }: Token): boolean {
	return kind === 'word' ? letterCase !== 'lower' : kind !== 'mark';
}

function isHyphen(token: Token | undefined): boolean {
	return token?.kind === 'mark' && (token.text === '-' || token.text === '‑') && !token.spaceBefore;
}
