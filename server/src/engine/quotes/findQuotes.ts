import type { WordClass } from '../pos/wordClass.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import { attributesBack } from './attributions/attributesBack.js';
import { beginningOf, introductionOf } from './attributions/edges.js';
import { framesOf } from './attributions/frames.js';
import { gatherQuotes } from './attributions/gatherQuotes.js';
import type { BlockBeginning } from './blockBeginning.js';
import { isMismatched, type Mismatch, mismatchesOf } from './marks/mismatches.js';
import { NO_PAIRS, type StrayMark } from './marks/pairMarks.js';
import type { AttributionModel } from './model/attributionModel.js';
import { findAttributions, type TaggedAttribution } from './model/findAttributions.js';
import type { CueKind } from './quote.js';
import type { QuoteFact, SpeakerFact } from './quoteFact.js';
import { viewOf } from './view.js';

/** What one block says about quotes by itself. Plain data, block-relative. */
export interface QuoteFacts {
	/** The quotes, in order of their first words. */
	readonly quotes: readonly QuoteFact[];
	/** Marks without their fellows. */
	readonly strays: readonly StrayMark[];
	/** Marks that do not match their fellows. */
	readonly mismatches: readonly Mismatch[];
	/** With what the block begins, which the block before has to know. */
	readonly beginning: BlockBeginning;
	/** Where the block's first mark closes what nothing opened: the words before it, which may belong to a quote of the block before. */
	readonly untilMark: Span | null;
	/** Whether nothing follows the block's last quotation but its attribution. */
	readonly endsQuoted: boolean;
	/** A cue and speaker at the block's end, behind which nothing but a colon comes: they introduce the quotation that the next block begins with. */
	readonly introduces: Introduction | null;
}

/** `Roe replied:` at a paragraph's end. */
export interface Introduction {
	readonly speaker: SpeakerFact;
	readonly cueKind: CueKind;
}

const NO_MISMATCHES: readonly Mismatch[] = [];

export const NO_QUOTES: QuoteFacts = {
	quotes: [],
	strays: NO_PAIRS.strays,
	mismatches: NO_MISMATCHES,
	beginning: 'other',
	untilMark: null,
	endsQuoted: false,
	introduces: null,
};

/** Of a block that says nothing but whose the words before it are. */
const SIGNED: QuoteFacts = { ...NO_QUOTES, beginning: 'attributes' };

const NOTHING_TAGGED: readonly TaggedAttribution[] = [];

/** The quote facts of one block, from its text alone; without a model, only whole quotations and turns of transcripts have speakers. A block that says nothing of quotes gives `NO_QUOTES`. */
export function findQuotes(block: TokenizedBlock, classes: readonly WordClass[], model: AttributionModel | null): QuoteFacts {
	const view = viewOf(block, classes);
	const frames = framesOf(view, block.sentences);
	const tagged = model ? findAttributions(model, block.tokens, block.sentences, view.paired.regions) : NOTHING_TAGGED;
	const { quotes, endsQuoted } = gatherQuotes(view, block.text, frames, tagged);
	const introduces = introductionOf(view, block.text, frames.at(-1));
	if (view.marks.length === 0 && quotes.length === 0 && introduces === null) return attributesBack(block.text) ? SIGNED : NO_QUOTES;
	const { strays } = view.paired;
	const regions = view.setAside.length === 0 ? view.paired.regions : [...view.paired.regions, ...view.setAside];
	const { beginning, untilMark } = beginningOf(view, block.text);
	const mismatches = regions.some(isMismatched) ? regions.flatMap(mismatchesOf) : NO_MISMATCHES;
	return { quotes, strays, mismatches, beginning, untilMark, endsQuoted, introduces };
}
