import type { AnnotatedQuote, AnnotationsResult } from '../../../server/src/protocol/annotations.js';
import type { Range } from '../../../server/src/protocol/position.js';

/** The ranges to draw, by the kind of quote; none for a document that is left alone. */
export function quoteRanges(answer: AnnotationsResult | undefined): Readonly<Record<AnnotatedQuote['kind'], readonly Range[]>> {
	const quotes = answer?.kind === 'annotated' ? answer.quotes : [];
	const of = (kind: AnnotatedQuote['kind']) => quotes.flatMap((quote) => (quote.kind === kind ? quote.content : []));
	return { direct: of('direct'), mixed: of('mixed'), indirect: of('indirect') };
}
