import { isAnnotated, type Syntax, type TextBlock } from './blocks/block.js';
import type { DateFact } from './dates/dateFact.js';
import { findDates } from './dates/findDates.js';
import type { Engine } from './engine.js';
import { type NameFacts, NO_NAME_FACTS, readNames } from './entities/readNames.js';
import { tagWordClasses } from './pos/tagWordClasses.js';
import { findQuotes, NO_QUOTES, type QuoteFacts } from './quotes/findQuotes.js';
import { type DiscourseFacts, discourseFacts, NO_DISCOURSE } from './quotes/speakers/discourseFacts.js';
import { tokenizeBlock } from './sentences/tokenizeBlock.js';
import type { Span } from './text/span.js';

/**
 * All that one block's text says by itself. Plain data with block-relative spans; tokens are not kept.
 * Invariant: it depends on the block's text and kind, the syntax and the engine alone, so it can be kept for as long as they stay.
 */
export interface BlockFacts {
	readonly sentences: readonly Span[];
	readonly names: NameFacts;
	readonly dates: readonly DateFact[];
	readonly quotes: QuoteFacts;
	readonly discourse: DiscourseFacts;
}

const NO_FACTS: BlockFacts = { sentences: [], names: NO_NAME_FACTS, dates: [], quotes: NO_QUOTES, discourse: NO_DISCOURSE };

/** The block pass: text to facts. Never throws. */
export function blockPass(engine: Engine, block: TextBlock, syntax: Syntax): BlockFacts {
	if (!isAnnotated(block.kind)) return NO_FACTS;
	const tokenized = tokenizeBlock(block, syntax);
	const classes = tagWordClasses(tokenized);
	return {
		sentences: tokenized.sentences.map(({ start, end }) => ({ start, end })),
		names: readNames(tokenized, engine.entityModel),
		dates: findDates(tokenized),
		quotes: findQuotes(tokenized, classes, engine.attributionModel),
		discourse: discourseFacts(tokenized, classes),
	};
}
