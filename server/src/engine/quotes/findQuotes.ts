import type { MentionFact } from '../entities/mention.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { WordClass } from '../pos/wordClass.js';
import type { TokenizedBlock } from '../sentences/sentence.js';

/** What one block says about quotes by itself: its quotation marks and their pairing, cues, speaker candidates, indirect reports. Plain data, block-relative. */
export interface QuoteFacts {
	readonly parts: readonly unknown[];
}

export const NO_QUOTES: QuoteFacts = { parts: [] };

/** The quote facts of one block, from its text alone. */
export function findQuotes(
	_block: TokenizedBlock,
	_classes: readonly WordClass[],
	_mentions: readonly MentionFact[],
	_lexicon: Lexicon,
): QuoteFacts {
	return { parts: [] };
}
