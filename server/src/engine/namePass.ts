import type { BlockFacts } from './blockPass.js';
import { isAnnotated, type TextBlock } from './blocks/block.js';
import { type CheckShare, NO_SHARE, shareOf } from './checks/share.js';
import type { Engine } from './engine.js';
import type { FormKey, MentionFact } from './entities/mention.js';
import { countsOf, type WordTable } from './entities/model/wordTable.js';
import { nameMentions } from './entities/nameMentions.js';
import type { NameRules } from './entities/nameRules.js';
import { formOf } from './linking/names.js';

/** A block with its facts, before anything else of the article is known. */
export interface ReadBlock extends TextBlock {
	readonly facts: BlockFacts;
}

/** A block with its names. Its identity stays as long as nothing about them changes. */
export interface NamedBlock extends ReadBlock {
	readonly named: BlockNames;
}

/** The names of a block, each in the type that its own mention has. */
export interface BlockNames {
	readonly mentions: readonly MentionFact[];
	/** The forms of `mentions`, one for each, so that a changed name finds its blocks without looking into them. */
	readonly forms: readonly FormKey[];
	/** What the block tells the checks of the whole article. */
	readonly share: CheckShare;
}

const NO_NAMES_HERE: BlockNames = { mentions: [], forms: [], share: NO_SHARE };

/**
 * The name pass over one block: its facts, seen in the light of what the whole article says of its words.
 * Invariant: the result depends on nothing in `words` but what it says of the words that the block asks for.
 */
export function namePass(engine: Engine, { kind, text, facts }: ReadBlock, words: WordTable, rules: NameRules): BlockNames {
	if (!isAnnotated(kind)) return NO_NAMES_HERE;
	const mentions = nameMentions(engine.entityModel, { text, ...facts }, (word) => countsOf(words, word), rules);
	const share = shareOf(text, mentions, facts.discourse);
	return mentions.length === 0 && share === NO_SHARE ? NO_NAMES_HERE : { mentions, forms: mentions.map(formOf), share };
}
