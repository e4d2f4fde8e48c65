import { LIST } from '../lexicon/listName.js';
import type { NameTokens } from './nameTokens.js';
import { WORD } from './wordSet.js';

/**
 * Whether a sentence is written so that its capitals say nothing: in capitals throughout, or like a headline in title case, where
 * common words are capitalised too.
 */
export function capitalsSayNothing(names: NameTokens, first: number, end: number): boolean {
	const { tokens } = names;
	let capitals = 0;
	let words = 0;
	for (let i = first; i < end; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || token.text.length < 4) continue;
		words++;
		if (token.letterCase !== 'lower') capitals++;
	}
	if (words < 3 || capitals / words < 0.7) return false;
	let commonCapitals = 0;
	let commonLower = 0;
	for (let i = first + 1; i < end; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || token.text.length < 3 || names.is(i, WORD.functionWord)) continue;
		if ((names.lists(i) & LIST.common) === 0) continue;
		if (token.letterCase === 'lower') commonLower++;
		else commonCapitals++;
	}
	return commonCapitals >= 2 && commonCapitals > commonLower * 3;
}
