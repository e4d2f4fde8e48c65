import { type Article, type CodePoints, codePointsOf, readQuotes, type Span, type TimexType } from '../../engine/index.js';
import type { SettleRequest } from '../../protocol/corrections.js';
import type { Said, SidecarRecord } from '../../sidecar/sidecarRecord.js';
import { targetOf } from '../../sidecar/target.js';
import type { CorrectedArticle } from './correctedArticle.js';
import { QUOTATION_MARK, withoutMarks } from './withoutMarks.js';

/** What can be settled about words at a place. */
type PlaceRequest = Exclude<SettleRequest, { readonly kind: 'form' | 'remove' | 'removeRecord' | 'reattach' }>;

/** What a request says of words of an article; where it cannot be said of them, why, in a sentence. */
export function newSaid(request: PlaceRequest, span: Span, { text, article }: CorrectedArticle): Said | string {
	const codePoints = codePointsOf(text);
	const target = targetOf(text, span, codePoints);
	switch (request.kind) {
		case 'mention':
			return { kind: 'mention', target, type: request.type };
		case 'date':
			return { kind: 'date', target, date: request.date && { type: timexType(request.date.type), value: request.date.value } };
		case 'noQuote': {
			const quote = quoteAt(article, span);
			return quote ? { kind: 'quote', target: targetOf(text, quote, codePoints), quote: null } : 'There is no quote.';
		}
		case 'speaker': {
			const quote = quoteAt(article, span);
			if (!quote) return 'There is no quote whose speaker could be set.';
			return { kind: 'quote', target: targetOf(text, quote, codePoints), speaker: speakerOf(request.speaker) };
		}
		case 'quote':
			return newQuote(text, span, request, codePoints);
	}
}

/** A speaker, with the quote that was set by hand before, if one was. */
export function withQuote(said: Said, records: readonly SidecarRecord[], replaced: ReadonlySet<string>): Said {
	const before = records.find((record) => replaced.has(record.id) && record.said.kind === 'quote' && record.said.quote)?.said;
	return before?.kind === 'quote' && said.kind === 'quote' ? { ...before, speaker: said.speaker ?? null } : said;
}

/** A quote of the words selected, without the marks around them. */
function newQuote(
	text: string,
	selected: Span,
	{ speaker, cueKind }: Extract<SettleRequest, { readonly kind: 'quote' }>,
	codePoints: CodePoints,
): Said | string {
	const inner = withoutMarks(text, selected);
	if (inner.start >= inner.end) return 'Select the words that are quoted.';
	const isMarked = inner.start > selected.start || QUOTATION_MARK.test(text.charAt(inner.start - 1));
	const target = targetOf(text, inner, codePoints);
	return {
		kind: 'quote',
		target,
		quote: { kind: isMarked ? 'direct' : 'indirect', content: [target], cue: null, cueKind: cueKind ?? null },
		...(speaker === undefined ? {} : { speaker: speakerOf(speaker) }),
	};
}

/** The whole content of the quote that a span touches; the shortest where several do. */
function quoteAt(article: Article, span: Span): Span | null {
	const around = readQuotes(article).flatMap(({ content }) => {
		const whole = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
		return whole.start <= span.end && span.start <= whole.end ? [whole] : [];
	});
	return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function speakerOf(name: string | null): { readonly target: null; readonly name: string } | null {
	return name === null || name.trim() === '' ? null : { target: null, name: name.trim() };
}

const TIMEX_TYPES: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET'];

function timexType(type: string): TimexType {
	return TIMEX_TYPES.find((known) => known === type) ?? 'DATE';
}
