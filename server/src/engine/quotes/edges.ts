import { subjectOf } from './attributions.js';
import type { QuoteFacts } from './findQuotes.js';
import type { Frame } from './frames.js';
import { phraseBefore } from './nounPhrase.js';
import { speakerFact } from './speakerFact.js';
import { isQuoted, type QuoteView, spanOf } from './view.js';

/** What a block's edges say to its neighbours. */
export function edgesOf(
	view: QuoteView,
	text: string,
	last: Frame | undefined,
): Pick<QuoteFacts, 'firstMark' | 'untilMark' | 'introduces'> {
	const stray = view.paired.strays.find(({ fault }) => fault === 'unopened');
	const firstMark = view.marks.find(({ certain }) => certain);
	const opens = view.marks[0]?.token === 0 && view.paired.regions.some(({ firstToken }) => firstToken === 1);
	const isClosing = stray !== undefined && firstMark?.token === stray.token && stray.token > 0;
	return {
		firstMark: opens ? 'opens' : isClosing ? 'closes' : 'other',
		untilMark: isClosing && stray ? spanOf(view, 0, stray.token) : null,
		introduces: last ? introductionOf(view, text, last) : null,
	};
}

function introductionOf(view: QuoteView, text: string, last: Frame): QuoteFacts['introduces'] {
	const colon = last.endToken - 1;
	if (view.tokens[colon]?.text !== ':' || isQuoted(view, colon) || last.endToken !== view.tokens.length) return null;
	const cue = last.cues.findLast(({ form }) => form !== 'infinitive');
	const { phrase, rule } = cue
		? subjectOf(view, last, cue, last.firstToken, [])
		: { phrase: phraseBefore(view, colon, last.firstToken), rule: 'speaker-label' };
	if (!phrase || (!cue && phrase.firstToken > last.firstToken)) return null;
	return { speaker: speakerFact(view, text, phrase, rule), cueKind: cue?.senses.kind ?? 'speech' };
}
