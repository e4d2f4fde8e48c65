import { cueKindOf } from './cueKind.js';
import type { TaggedAttribution, TokenRange } from './model/findAttributions.js';
import { type NounPhrase, phraseBefore } from './nounPhrase.js';
import { phraseAfter } from './nounPhraseAfter.js';
import type { QuoteFact, SpeakerFact } from './quoteFact.js';
import { kindOfContent, trimmedRange } from './quoteFacts.js';
import { speakerFact } from './speakerFact.js';
import { taggedSpeaker } from './taggedSpeaker.js';
import { isQuoted, type QuoteView, regionAt, spanOf } from './view.js';

/** The quote of an attribution that the model has tagged, in a frame that begins at a token. */
export function quoteFromTagged(
	view: QuoteView,
	text: string,
	frameFirst: number,
	{ cue, source, contents, confidence, sourceConfidence }: TaggedAttribution,
): QuoteFact {
	const ranges = contents.map((range) => trimmedRange(view, range));
	const kind = kindOfContent(view, ranges);
	const last = view.paired.regions[regionAt(view, (ranges.at(-1)?.[1] ?? 0) - 1)];
	const [first, end] = trimmedRange(view, cue);
	const speaker = source ? taggedSpeaker(view, text, source, sourceConfidence) : subjectBefore(view, text, [first, end], frameFirst);
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

/** How sure the subject of a cue is whose source the model has not seen. */
const UNSEEN = 0.6;
/** So many tokens behind its subject, a participle or infinitive may be somebody else's. */
const FARTHEST = 20;
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", "'re"]);

/** Whose words a cue reports for which the model has no source; null where nothing beside it says so by name or pronoun. */
function subjectBefore(view: QuoteView, text: string, [first, end]: TokenRange, from: number): SpeakerFact | null {
	const speaker = phraseOf(view, first, end, from);
	if (!speaker) return null;
	const fact = speakerFact(view, text, speaker, 'subject-of-cue');
	return fact.form === 'description' ? null : { ...fact, confidence: UNSEEN };
}

/** The subject of a finite cue, the agent of a passive one ("rejected by Roe"), the owner of a noun ("Roe's claim"). */
function phraseOf(view: QuoteView, first: number, end: number, from: number): NounPhrase | null {
	const cue = view.tokens.slice(first, end).map(({ lower }) => lower);
	if (view.tokens[end]?.lower === 'by') return phraseAfter(view, end + 1, view.tokens.length);
	if (view.tokens[first - 1]?.lower === "'s") return phraseBefore(view, first - 1, from);
	const isLater = (cue[0] ?? '').endsWith('ing') || cue[0] === 'to';
	if (isLater) return subjectOfClause(view, first, from);
	const isPassive = cue.some((word) => BE.has(word)) && /(?:ed|en)$/u.test(cue.at(-1) ?? '');
	return view.classes[first] === 'verb' && !isPassive ? phraseBefore(view, first, from) : null;
}

/** The subject of the finite verb that a participle or infinitive goes with: "Roe" of "Roe sent a letter asking". */
function subjectOfClause(view: QuoteView, before: number, from: number): NounPhrase | null {
	for (let i = before - 1; i >= from && before - i < FARTHEST; i--) {
		if (isQuoted(view, i) || view.tokens[i]?.text === ';') return null;
		if (view.classes[i] !== 'verb' || view.tokens[i]?.lower.endsWith('ing') || view.tokens[i - 1]?.lower === 'to') continue;
		let first = i;
		while (first > from && (view.classes[first - 1] === 'adverb' || view.classes[first - 1] === 'verb')) first--;
		return phraseBefore(view, first, from);
	}
	return null;
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
