import { type Lexicon, listsOf } from '../lexicon/lexicon.js';
import { LIST } from '../lexicon/listName.js';
import type { Token } from '../tokens/token.js';
import { FUNCTION_WORDS } from './tables/functionWords.js';

/**
 * Whether a sentence is written so that its capitals say nothing: in capitals throughout, or like a headline in title case, where
 * common words are capitalised too.
 */
export function capitalsSayNothing(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
	let commonCapitals = 0;
	let commonLower = 0;
	let capitals = 0;
	let words = 0;
	for (let i = first; i < end; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || token.text.length < 4) continue;
		words++;
		const isLower = token.letterCase === 'lower';
		if (!isLower) capitals++;
		if (i === first || FUNCTION_WORDS.has(token.lower)) continue;
		if ((listsOf(lexicon, token.lower) & LIST.common) === 0) continue;
		if (isLower) commonLower++;
		else commonCapitals++;
	}
	return words >= 3 && capitals / words >= 0.7 && commonCapitals >= 2 && commonCapitals > commonLower * 2;
}
