import type { Lexicon } from '../lexicon/lexicon.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { WordClass } from './wordClass.js';

/** A word class for each token of the block. */
export function tagWordClasses(block: TokenizedBlock, _lexicon: Lexicon): readonly WordClass[] {
	return block.tokens.map((token) => (token.kind === 'mark' ? 'mark' : token.kind === 'number' ? 'number' : 'other'));
}
