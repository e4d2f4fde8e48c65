import { cueKindOf } from '../cues/cueKind.js';
import type { TaggedAttribution, TokenRange } from '../model/findAttributions.js';
import type { QuoteFact } from '../quoteFact.js';
import { taggedSpeaker } from '../speakers/taggedSpeaker.js';
import { unseenSpeaker } from '../speakers/unseenSpeaker.js';
import { isQuoted, type QuoteView, regionAt, spanOf } from '../view.js';
import { kindOfContent, trimmedRange } from './quoteFacts.js';
import type { Report } from './report.js';

/** The quote of an attribution that the model has tagged, in a frame that begins at a token. */
export function quoteFromTagged(
	view: QuoteView,
	text: string,
	frameFirst: number,
	{ cue, isVerbal, source, contents, confidence, sourceConfidence }: TaggedAttribution,
): QuoteFact {
	const ranges = contents.map((range) => trimmedRange(view, beforeNextSentence(view, range)));
	const kind = kindOfContent(view, ranges);
	const last = view.paired.regions[regionAt(view, (ranges.at(-1)?.[1] ?? 0) - 1)];
	const [first, end] = trimmedRange(view, cue);
	const speaker = source
		? taggedSpeaker(view, text, source, sourceConfidence)
		: unseenSpeaker(view, text, { first, end, isVerbal }, frameFirst);
	return {
		kind,
		content: ranges.map(([from, to]) => spanOf(view, from, to)),
		cue: spanOf(view, first, end),
		cueKind: cueKindOf(view.tokens.slice(first, end).map(({ lower }) => lower)),
		speaker,
		inherits: speaker === null && kind === 'direct' ? 'previous' : null,
		closed: last ? last.close !== null : true,
		mayContinue: kind === 'direct' && view.paired.regions[0]?.open.token === 0 && ranges[0]?.[0] === 1,
		runsOn: last?.runsOn ?? false,
		rule: 'model',
		confidence,
	};
}

/** A range up to where a quotation in it ends a sentence, and the writer's own words go on with a new one. */
function beforeNextSentence(view: QuoteView, [first, end]: TokenRange): TokenRange {
	for (let i = first + 1; i < end - 1; i++) {
		if (!isQuoted(view, i) || isQuoted(view, i + 1)) continue;
		const next = view.tokens[i + 2];
		if (/^[.!?]$/u.test(view.tokens[i]?.text ?? '') && next?.letterCase === 'capitalized' && i + 2 < end && !isQuoted(view, i + 2))
			return [first, i + 2];
	}
	return [first, end];
}

/** The attributions without what others have taken: contents that touch it are left out, and those whose cue does, or who have no content left. `length` is the number of tokens. */
export function withoutTaken(
	tagged: readonly TaggedAttribution[],
	taken: readonly TokenRange[],
	length: number,
): readonly TaggedAttribution[] {
	if (taken.length === 0) return tagged;
	const isTaken = marksOf(taken, length);
	return tagged.flatMap((attribution) => {
		if (touches(isTaken, attribution.cue)) return [];
		const contents = attribution.contents.filter((content) => !touches(isTaken, content));
		const source = attribution.source && !touches(isTaken, attribution.source) ? attribution.source : null;
		return contents.length === 0 ? [] : [{ ...attribution, contents, source }];
	});
}

/** An attribution that the model is so little sure of yields to a rule that has found a report with the same cue. */
const WEAK = 0.4;

/** The attributions without those of little confidence whose cue is also that of a report which rules have found. `length` is the number of tokens. */
export function withoutWeak(
	tagged: readonly TaggedAttribution[],
	reports: readonly Report[],
	length: number,
): readonly TaggedAttribution[] {
	if (reports.length === 0 || tagged.every(({ confidence }) => confidence >= WEAK)) return tagged;
	const isReported = marksOf(
		reports.map(({ cueTokens }) => cueTokens),
		length,
	);
	return tagged.filter(({ cue, confidence }) => confidence >= WEAK || !touches(isReported, cue));
}

/** 1 for each of so many tokens that lies in one of the ranges. */
export function marksOf(ranges: readonly TokenRange[], length: number): Uint8Array {
	const marks = new Uint8Array(length);
	for (const [first, end] of ranges) marks.fill(1, first, end);
	return marks;
}

/** Whether a range has a token that is marked. */
export function touches(marks: Uint8Array, [first, end]: TokenRange): boolean {
	return marks.subarray(first, end).includes(1);
}
