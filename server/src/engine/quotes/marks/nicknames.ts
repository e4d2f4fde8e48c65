import type { WordClass } from '../../pos/wordClass.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from './pairMarks.js';

/** A nickname has so many words at most. */
const MOST_WORDS = 2;

/** Whether a quotation is a nickname amid a name, and so nobody's words: `Jim “Red” Finn`, `Marcia "Cia" Price`. */
export function isNickname(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	{ firstToken, endToken, open, close }: Region,
): boolean {
	if (!close || endToken - firstToken > MOST_WORDS) return false;
	for (let i = firstToken; i < endToken; i++) if (tokens[i]?.letterCase === 'lower' || tokens[i]?.kind !== 'word') return false;
	return (
		isName(tokens, classes, open.token - 1) && isName(tokens, classes, close.token + 1) && tokens[close.token + 1]?.spaceBefore === true
	);
}

function isName(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
	return classes[i] === 'name' && tokens[i]?.kind === 'word' && tokens[i]?.letterCase === 'capitalized';
}
