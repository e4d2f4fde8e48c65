import type { Token } from '../../tokens/token.js';
import type { Region } from './pairMarks.js';

/** Tokens that a quotation lies in; a view of a block has them. */
interface Tokens {
	readonly tokens: readonly Token[];
}

/** Whether all the long words of a quotation are capitalised and no mark ends it, as in the title of a programme or book. */
export function isTitleLike(view: Tokens, region: Region): boolean {
	let capitals = 0;
	for (let i = region.firstToken; i < region.endToken; i++) {
		const token = view.tokens[i];
		if (token?.kind === 'mark') {
			if (token.text === '?' || token.text === '!') return false;
			continue;
		}
		if (token?.letterCase === 'lower' && token.text.length > 4) return false;
		if (token?.letterCase === 'capitalized' || token?.letterCase === 'upper' || token?.letterCase === 'mixed') capitals++;
		else if (token?.kind === 'word' && !SMALL.has(token.lower)) return false;
	}
	return capitals >= 1 && wordsIn(view, region) <= 9;
}

const SMALL = new Set("the a an of in on at for to and or with from by as 's ’s s".split(' '));

/** How many words a quotation has. */
export function wordsIn(view: Tokens, region: Region): number {
	let words = 0;
	for (let i = region.firstToken; i < region.endToken; i++) if (view.tokens[i]?.kind !== 'mark') words++;
	return words;
}
