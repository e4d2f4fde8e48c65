import type { Lexicon } from '../lexicon/lexicon.js';
import type { WordClass } from '../pos/wordClass.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import type { MentionFact } from './mention.js';

/**
 * The names of one block, in reading order, none overlapping another.
 * `taken` are spans that are something else already (dates): no name lies across them.
 */
export function findMentions(
	_block: TokenizedBlock,
	_classes: readonly WordClass[],
	_lexicon: Lexicon,
	_taken: readonly Span[],
): readonly MentionFact[] {
	return [];
}
