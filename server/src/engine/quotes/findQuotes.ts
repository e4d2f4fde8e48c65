import type { MentionFact } from '../entities/mention.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { WordClass } from '../pos/wordClass.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import { type Attribution, attributionsOf } from './attributions.js';
import { edgesOf } from './edges.js';
import { type Frame, framesOf } from './frames.js';
import { type Mismatch, mismatchesOf } from './mismatches.js';
import type { StrayMark } from './pairMarks.js';
import type { CueKind } from './quote.js';
import type { QuoteFact, SpeakerFact } from './quoteFact.js';
import { quoteFromAttribution, quoteFromRegions, quoteFromReport } from './quoteFacts.js';
import type { Report } from './report.js';
import { reportsOf } from './reports.js';
import { findTurn } from './turns.js';
import { type QuoteView, viewOf } from './view.js';

/** With which quotation mark a block begins: one that opens; one that closes, with none before it (the end of a quote that runs on without a new mark); or another, or none. */
export type FollowingMark = 'opens' | 'closes' | 'other';

/** What one block says about quotes by itself. Plain data, block-relative. */
export interface QuoteFacts {
	/** The quotes, in order of their first words. */
	readonly quotes: readonly QuoteFact[];
	/** Marks without their fellows. */
	readonly strays: readonly StrayMark[];
	/** Marks that do not match their fellows. */
	readonly mismatches: readonly Mismatch[];
	/** With which mark the block begins. */
	readonly firstMark: FollowingMark;
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

export const NO_QUOTES: QuoteFacts = {
	quotes: [],
	strays: [],
	mismatches: [],
	firstMark: 'other',
	untilMark: null,
	endsQuoted: false,
	introduces: null,
};

/** The quote facts of one block, from its text alone. */
export function findQuotes(
	block: TokenizedBlock,
	classes: readonly WordClass[],
	_mentions: readonly MentionFact[],
	_lexicon: Lexicon,
): QuoteFacts {
	const view = viewOf(block, classes);
	const turn = findTurn(view, block.text);
	const quotes: QuoteFact[] = turn ? [turn.quote] : [];
	let last: QuoteFact | null = turn?.quote ?? null;
	/** A quotation that no speaker has been found for, right before this frame. */
	let alone: QuoteFact | null = null;
	const frames = framesOf(view, block.sentences);
	for (const frame of frames) {
		if (turn && frame.firstToken < turn.endToken) continue;
		const found = quotesOfFrame(view, block.text, frame);
		if (found.length === 0 && frame.isPure) {
			const fact = quoteFromRegions(view, frame);
			if (!fact) continue;
			alone = last === null && fact.closed ? fact : null;
			const grows = last !== null && canGrow(last);
			last = grows && last ? grown(last, fact) : fact;
			if (grows) quotes[quotes.length - 1] = last;
			else quotes.push(last);
			continue;
		}
		const first = found[0];
		if (alone && first && first.kind === 'direct' && first.inherits === null && isRightBehind(view, frame, first)) {
			quotes[quotes.length - 1] = { ...first, content: [...alone.content, ...first.content], mayContinue: alone.mayContinue };
			quotes.push(...found.slice(1));
		} else quotes.push(...found);
		alone = null;
		const final = found.at(-1);
		last = canBeFollowed(final) ? final : null;
	}
	const { strays } = view.paired;
	return {
		quotes,
		strays,
		mismatches: view.paired.regions.flatMap(mismatchesOf),
		endsQuoted: last !== null,
		...edgesOf(view, block.text, frames.at(-1)),
	};
}

function quotesOfFrame(view: QuoteView, text: string, frame: Frame): readonly QuoteFact[] {
	const attributions: readonly Attribution[] = attributionsOf(view, frame);
	const reports: readonly Report[] = reportsOf(view, frame, attributions);
	return [
		...attributions.map((attribution) => quoteFromAttribution(view, text, frame, attribution)),
		...reports.map((report) => quoteFromReport(view, text, report)),
	].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Whether a frame's first quote begins it. */
function isRightBehind(view: QuoteView, frame: Frame, quote: QuoteFact): boolean {
	return quote.content[0]?.start === view.tokens[frame.firstToken + 1]?.start;
}

/** Whether a quotation that stands alone goes on with the one before it in its paragraph. */
function canGrow(last: QuoteFact): boolean {
	return last.closed && !last.runsOn;
}

function grown(last: QuoteFact, fact: QuoteFact): QuoteFact {
	return {
		...last,
		kind: last.kind === 'direct' ? 'direct' : 'mixed',
		content: [...last.content, ...fact.content],
		closed: fact.closed,
		runsOn: fact.runsOn,
	};
}

/** Whether the next sentence can go on with a quote: where it tells of spoken or written words. */
function canBeFollowed(quote: QuoteFact | undefined): quote is QuoteFact {
	return quote !== undefined && quote.cueKind !== 'thought' && quote.cueKind !== 'expectation';
}
