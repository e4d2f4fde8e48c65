import type { Span } from '../../text/span.js';
import type { Region } from '../marks/pairMarks.js';
import { wordsIn } from '../marks/titleLike.js';
import type { QuoteKind } from '../quote.js';
import type { QuoteFact } from '../quoteFact.js';
import { speakerFact } from '../speakers/speakerFact.js';
import { behind, isQuoted, type QuoteView, regionSpan, spanOf } from '../view.js';
import type { Attribution } from './attribution.js';
import type { Frame } from './frames.js';
import type { Report } from './report.js';
import { endsAsSentence } from './utterance.js';

/** The quote of an attributed quotation. */
export function quoteFromAttribution(view: QuoteView, text: string, frame: Frame, attribution: Attribution): QuoteFact {
	const { regions, contentFirst, cueTokens, phrase, phraseRule, rule, confidence, cue } = attribution;
	const content =
		contentFirst === null ? regions.map((region) => regionSpan(view, region)) : mixedContent(view, contentFirst, regions, cueTokens[0]);
	const last = regions.at(-1);
	return {
		kind: contentFirst === null ? 'direct' : 'mixed',
		content,
		cue: spanOf(view, cueTokens[0], cueTokens[1]),
		cueKind: cue?.senses.quotingKind ?? 'speech',
		speaker: phrase && speakerFact(view, text, phrase, phraseRule),
		inherits: phrase ? null : 'previous',
		closed: last?.close !== null,
		mayContinue: contentFirst === null && regions[0]?.open.token === frame.firstToken && frame.firstToken === 0,
		runsOn: last?.runsOn ?? false,
		rule,
		confidence,
	};
}

/** From the first word outside the marks to the end of the last quotation before the cue; quotations behind the cue are parts of their own. */
function mixedContent(view: QuoteView, first: number, regions: readonly Region[], cueFirst: number): readonly Span[] {
	const before = regions.filter((region) => region.endToken <= cueFirst);
	const end = before.at(-1)?.endToken ?? first + 1;
	return [spanOf(view, first, end), ...regions.filter((region) => region.endToken > cueFirst).map((region) => regionSpan(view, region))];
}

/** The quote of quotations that stand alone, with no word of the writer's; null where they are no speech (a title on a line of its own), none having so many words. */
export function quoteFromRegions(view: QuoteView, frame: Frame, leastWords: number): QuoteFact | null {
	const last = frame.regions.at(-1);
	const first = frame.regions[0];
	if (!first || !last) return null;
	const isSpeech = frame.regions.some(
		(region) =>
			wordsIn(view, region) >= leastWords && (endsAsSentence(view, region) || region.runsOn || behind(region) >= frame.endToken - 1),
	);
	if (!isSpeech) return null;
	return {
		kind: 'direct',
		content: frame.regions.map((region) => regionSpan(view, region)),
		cue: null,
		cueKind: null,
		speaker: null,
		inherits: 'previous',
		closed: last.close !== null,
		mayContinue: first.open.token === 0,
		runsOn: last.runsOn,
		rule: 'quotation-alone',
		confidence: 0.8,
	};
}

/** The quote of a report. */
export function quoteFromReport(view: QuoteView, text: string, report: Report): QuoteFact {
	const { content, cueTokens, cueKind, phrase, phraseRule, rule, confidence } = report;
	return {
		kind: kindOfContent(view, content),
		content: content.map((range) => spanOf(view, ...trimmedRange(view, range))),
		cue: spanOf(view, cueTokens[0], cueTokens[1]),
		cueKind,
		speaker: phrase && speakerFact(view, text, phrase, phraseRule),
		inherits: null,
		closed: true,
		mayContinue: false,
		runsOn: false,
		rule,
		confidence,
	};
}

/** A range without the quotation marks and commas at its edges, unless it has nothing else. */
export function trimmedRange(view: QuoteView, [first, end]: readonly [number, number]): readonly [number, number] {
	let from = first;
	let to = end;
	while (from < to - 1 && isEdge(view, from)) from++;
	while (to - 1 > from && isEdge(view, to - 1)) to--;
	return from === to - 1 && isEdge(view, from) ? [first, end] : [from, to];
}

function isEdge(view: QuoteView, i: number): boolean {
	return view.tokens[i]?.kind === 'mark' && !isQuoted(view, i) && view.tokens[i]?.text !== '(' && view.tokens[i]?.text !== ')';
}

/** Whether content stands in quotation marks wholly, partly or not at all. */
export function kindOfContent(view: QuoteView, content: readonly (readonly [number, number])[]): QuoteKind {
	let quoted = 0;
	let plain = 0;
	for (const [first, end] of content) {
		for (let i = first; i < end; i++) {
			if (view.tokens[i]?.kind === 'mark') continue;
			if (isQuoted(view, i)) quoted++;
			else plain++;
		}
	}
	return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}
