import type { Lexicon } from '../lexicon/lexicon.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { DateFact } from './dateFact.js';

/** The temporal expressions of one block, in reading order, none overlapping another. */
export function findDates(_block: TokenizedBlock, _lexicon: Lexicon): readonly DateFact[] {
	return [];
}
