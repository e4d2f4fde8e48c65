import { cueKindOf } from './cueKind.js';
import type { TaggedAttribution, TokenRange } from './model/findAttributions.js';
import type { QuoteFact, SpeakerFact } from './quoteFact.js';
import { kindOfContent, trimmedRange } from './quoteFacts.js';
import { taggedSpeaker } from './taggedSpeaker.js';
import { type QuoteView, regionAt, spanOf } from './view.js';

/** The quote of an attribution that the model has tagged. */
export function quoteFromTagged(
	view: QuoteView,
	text: string,
	{ cue, source, contents, confidence, sourceConfidence }: TaggedAttribution,
): QuoteFact {
	const ranges = contents.map((range) => trimmedRange(view, range));
	const kind = kindOfContent(view, ranges);
	const last = view.paired.regions[regionAt(view, (ranges.at(-1)?.[1] ?? 0) - 1)];
	const speaker: SpeakerFact | null = source && taggedSpeaker(view, text, source, sourceConfidence);
	const [first, end] = trimmedRange(view, cue);
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

/** The attributions without what others have taken: contents that touch it are left out, and those whose cue does, or who have no content left. */
export function withoutTaken(tagged: readonly TaggedAttribution[], taken: readonly TokenRange[]): readonly TaggedAttribution[] {
	if (taken.length === 0) return tagged;
	const isFree = ([first, end]: TokenRange) => !taken.some(([from, to]) => first < to && from < end);
	return tagged.flatMap((attribution) => {
		if (!isFree(attribution.cue)) return [];
		const contents = attribution.contents.filter(isFree);
		return contents.length === 0
			? []
			: [{ ...attribution, contents, source: attribution.source && isFree(attribution.source) ? attribution.source : null }];
	});
}
