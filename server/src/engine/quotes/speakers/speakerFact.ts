import type { NounPhrase } from '../attributions/nounPhrase.js';
import type { SpeakerFact, SpeakerForm } from '../quoteFact.js';
import { type QuoteView, spanOf } from '../view.js';
import { wordsBeside } from './wordsBeside.js';

/** How far each rule's speakers are to be trusted; measured on news. */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
	['subject-of-cue', 0.93],
	['subject-behind-cue', 0.95],
	['according-to', 0.95],
	['speaker-label', 0.95],
	['question-and-answer', 0.9],
	['subject-of-sentence', 0.9],
	['subject-of-report', 0.85],
]);

/** A noun phrase as a speaker, found by a rule. */
export function speakerFact(view: QuoteView, text: string, phrase: NounPhrase, rule: string): SpeakerFact {
	const { start, end } = spanOf(view, phrase.firstToken, phrase.endToken);
	return {
		start,
		end,
		text: text.slice(start, end),
		form: formOfPhrase(view, phrase),
		beside: wordsBeside(view, text, phrase.firstToken, phrase.endToken),
		rule,
		confidence: CONFIDENCE.get(rule) ?? 0.7,
	};
}

function formOfPhrase(view: QuoteView, phrase: NounPhrase): SpeakerForm {
	const last = phrase.headEnd - 1;
	if (phrase.headEnd - phrase.headFirst === 1 && (view.classes[last] === 'pronoun' || view.classes[last] === 'determiner'))
		return 'pronoun';
	return view.classes[last] === 'name' ? 'name' : 'description';
}
