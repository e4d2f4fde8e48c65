import type { MentionFact } from '../entities/mention.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { WordClass } from '../pos/wordClass.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import { type Attribution, attributionsOf } from './attributions.js';
import { type Frame, framesOf } from './frames.js';
import type { StrayMark } from './pairMarks.js';
import type { QuoteFact } from './quoteFact.js';
import { quoteFromAttribution, quoteFromRegions, quoteFromReport } from './quoteFacts.js';
import { type Report, reportsOf } from './reports.js';
import { findTurn } from './turns.js';
import { type QuoteView, viewOf } from './view.js';

/** What one block says about quotes by itself. Plain data, block-relative. */
export interface QuoteFacts {
	/** The quotes, in order of their first words. */
	readonly quotes: readonly QuoteFact[];
	/** Marks without their fellows. */
	readonly strays: readonly StrayMark[];
	/** Whether the block begins with an opening mark. */
	readonly opensWithMark: boolean;
	/** The mark that stays open at the block's end, by index into `strays`; -1 where none does. */
	readonly openMark: number;
}

export const NO_QUOTES: QuoteFacts = { quotes: [], strays: [], opensWithMark: false, openMark: -1 };

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
	for (const frame of framesOf(view, block.sentences)) {
		if (turn && frame.firstToken < turn.endToken) continue;
		const found = quotesOfFrame(view, block.text, frame);
		if (found.length === 0 && frame.isPure) {
			const fact = quoteFromRegions(view, frame);
			if (!fact) continue;
			const grows = last !== null && canGrow(last);
			last = grows && last ? grown(last, fact) : fact;
			if (grows) quotes[quotes.length - 1] = last;
			else quotes.push(last);
			continue;
		}
		quotes.push(...found);
		const final = found.at(-1);
		last = canBeFollowed(final) ? final : null;
	}
	const { strays } = view.paired;
	return {
		quotes,
		strays,
		opensWithMark: view.marks[0]?.token === 0 && view.marks[0].side !== 'close',
		openMark: strays.findIndex((stray) => stray.runsOn),
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

/** Whether a quotation that stands alone goes on with the one before it in its paragraph. */
function canGrow(last: QuoteFact): boolean {
	return last.kind !== 'indirect' && last.closed && !last.runsOn;
}

function grown(last: QuoteFact, fact: QuoteFact): QuoteFact {
	return { ...last, content: [...last.content, ...fact.content], closed: fact.closed, runsOn: fact.runsOn };
}

/** Whether the next sentence can go on with a quote: where it is spoken or written words in marks. */
function canBeFollowed(quote: QuoteFact | undefined): quote is QuoteFact {
	return quote !== undefined && quote.kind !== 'indirect' && quote.cueKind !== 'thought' && quote.cueKind !== 'expectation';
}
