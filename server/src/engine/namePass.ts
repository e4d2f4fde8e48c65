import type { BlockCorrections } from './blockCorrections.js';
import type { BlockFacts } from './blockPass.js';
import { isAnnotated, type TextBlock } from './blocks/block.js';
import { type CheckShare, NO_SHARE, shareOf } from './checks/share.js';
import type { SettledDate } from './dates/manualDate.js';
import { settleDates } from './dates/settleDates.js';
import type { Engine } from './engine.js';
import { isSetAtPlace } from './entities/manualMention.js';
import type { FormKey, MentionFact } from './entities/mention.js';
import { countsOf, type WordTable } from './entities/model/wordTable.js';
import { nameMentions } from './entities/nameMentions.js';
import type { NameRules } from './entities/nameRules.js';
import { formOf } from './linking/names.js';
import { overlapping } from './text/span.js';

/** A block with its facts and what people have settled about it, before anything else of the article is known. */
export interface ReadBlock extends TextBlock {
	readonly facts: BlockFacts;
	readonly corrections: BlockCorrections;
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
 * What a person has said is a date is no name, unless a person has said so too. Invariant: the result depends on nothing in `words` but what it says of the words that the block asks for.
 */
export function namePass(engine: Engine, { kind, text, facts, corrections }: ReadBlock, words: WordTable, rules: NameRules): BlockNames {
	if (!isAnnotated(kind)) return NO_NAMES_HERE;
	const dates = settleDates(text, facts.dates, corrections.dates);
	const named = { text, names: facts.names, dates, settled: corrections.mentions };
	const found = nameMentions(engine.entityModel, named, (word) => countsOf(words, word), rules);
	const mentions = corrections.dates.length === 0 ? found : withoutDates(found, corrections.dates);
	const share = shareOf(text, mentions, facts.discourse);
	return mentions.length === 0 && share === NO_SHARE ? NO_NAMES_HERE : { mentions, forms: mentions.map(formOf), share };
}

function withoutDates(mentions: readonly MentionFact[], dates: readonly SettledDate[]): readonly MentionFact[] {
	return mentions.filter((mention) => isSetAtPlace(mention) || overlapping(dates, mention).every(({ date }) => date === null));
}
