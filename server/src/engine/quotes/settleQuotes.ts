import { overlaps, type Span } from '../text/span.js';
import type { QuoteFact } from './quoteFact.js';
import type { SettledPart, SettledQuote } from './settledQuote.js';

/**
 * The quotes of a block as a person has settled them, in order of their first words: one set by hand replaces all that it overlaps; where a person has said that none stands, none that
 * overlaps the place does; and the speaker is set, or taken, of the one that overlaps a place most. What stands later in the list is done later.
 */
export function settleQuotes(found: readonly QuoteFact[], settled: readonly SettledQuote[]): readonly QuoteFact[] {
	return settled.reduce(settle, found);
}

function settle(quotes: readonly QuoteFact[], settled: SettledQuote): readonly QuoteFact[] {
	const there = mostOverlapping(quotes, settled);
	const { quote, speaker } = settled;
	if (quote === undefined) {
		if (!there || speaker === undefined) return quotes;
		return quotes.map((fact) => (fact === there ? { ...fact, byHand: { part: fact.byHand?.part ?? null, speaker } } : fact));
	}
	const kept = quotes.filter(({ content }) => !content.some((span) => overlaps(span, settled)));
	if (quote === null) return kept;
	return [...kept, factOf(quote, there, speaker)].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** A part set by hand; what was found there says who speaks, where nobody else does. */
function factOf(part: SettledPart, found: QuoteFact | undefined, speaker: SettledQuote['speaker']): QuoteFact {
	const said = speaker === undefined ? found?.byHand?.speaker : speaker;
	return {
		kind: part.kind,
		content: part.content,
		cue: part.cue,
		cueKind: part.cueKind,
		speaker: found?.speaker ?? null,
		inherits: found ? found.inherits : part.continued ? 'previous' : null,
		closed: true,
		mayContinue: part.continued,
		runsOn: false,
		rule: 'correction',
		confidence: 1,
		byHand: said === undefined ? { part } : { part, speaker: said },
	};
}

/** The quote whose words a place has most of, the first of those that it has as much of. */
function mostOverlapping(quotes: readonly QuoteFact[], place: Span): QuoteFact | undefined {
	let best: QuoteFact | undefined;
	let most = 0;
	for (const fact of quotes) {
		const shared = fact.content.reduce(
			(sum, { start, end }) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)),
			0,
		);
		if (shared <= most) continue;
		most = shared;
		best = fact;
	}
	return best;
}
