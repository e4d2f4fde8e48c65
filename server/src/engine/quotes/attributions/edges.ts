import type { QuoteFacts } from '../findQuotes.js';
import { speakerFact } from '../speakers/speakerFact.js';
import { isQuoted, type QuoteView, spanOf } from '../view.js';
import { attributesBack } from './attributesBack.js';
import { subjectOf } from './attributions.js';
import type { Frame } from './frames.js';
import { phraseBefore } from './nounPhrase.js';

/** With what a block begins, and what stands before its first mark where that closes. */
export function beginningOf(view: QuoteView, text: string): Pick<QuoteFacts, 'beginning' | 'untilMark'> {
	const stray = view.paired.strays.find(({ fault }) => fault === 'unopened');
	const firstMark = view.marks.find(({ certain, token }) => certain || token === stray?.token);
	const opens = view.marks[0]?.token === 0 && view.paired.regions.some(({ firstToken }) => firstToken === 1);
	const isClosing = stray !== undefined && firstMark?.token === stray.token && stray.token > 0;
	return {
		beginning: opens ? 'opens' : isClosing ? 'closes' : attributesBack(text) ? 'attributes' : 'other',
		untilMark: isClosing && stray ? spanOf(view, 0, stray.token) : null,
	};
}

/** The cue and speaker that end a block with a colon; null where it ends otherwise. `last` is its last frame. */
export function introductionOf(view: QuoteView, text: string, last: Frame | undefined): QuoteFacts['introduces'] {
	if (!last || view.tokens[last.endToken - 1]?.text !== ':') return null;
	const colon = last.endToken - 1;
	if (isQuoted(view, colon) || last.endToken !== view.tokens.length) return null;
	const cue = last.cues.findLast(({ form }) => form !== 'infinitive');
	const { phrase, rule } = cue
		? subjectOf(view, last, cue, last.firstToken, [])
		: { phrase: phraseBefore(view, colon, last.firstToken), rule: 'speaker-label' };
	if (!phrase || (!cue && phrase.firstToken > last.firstToken)) return null;
	return { speaker: speakerFact(view, text, phrase, rule), cueKind: cue?.senses.kind ?? 'speech' };
}
