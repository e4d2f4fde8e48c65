import type { Cue } from '../cues/findCues.js';
import { sensesOf } from '../cues/senses.js';
import type { QuoteView } from '../view.js';
import { type Attributor, named } from './attribution.js';
import { DASHES } from './frames.js';
import { phraseBefore } from './nounPhrase.js';
import { phraseAfter, subjectAfter } from './nounPhraseAfter.js';

/** `“We go on.” ― Jane Roe`. */
export function signatureBehind(view: QuoteView, start: number, to: number): Attributor | null {
	if (!DASHES.has(view.tokens[start - 1]?.text ?? '') || view.classes[start] !== 'name') return null;
	const phrase = phraseAfter(view, start, to);
	if (!phrase || (phrase.endToken < to && view.tokens[phrase.endToken]?.kind !== 'mark')) return null;
	return { cue: null, cueTokens: [start - 1, start], phrase, phraseRule: 'speaker-label', rule: 'quotation-dash-name', confidence: 0.85 };
}

/** Behind a quotation even a verb that no list knows attributes it: `…!" hooted Roe.` and `…," Roe ventured.` */
export function anyVerbBehind(view: QuoteView, start: number, to: number): Attributor | null {
	const { tokens, classes } = view;
	if (isPastVerb(view, start)) {
		const phrase = subjectAfter(view, start + 1, to);
		return phrase && (classes[phrase.headEnd - 1] === 'name' || classes[phrase.headFirst] === 'determiner')
			? named(cueOf(start), phrase, 'subject-behind-cue', 'quotation-verb-subject', 0.8)
			: null;
	}
	for (let i = start + 1; i < Math.min(to, start + 8); i++) {
		if (tokens[i]?.kind === 'mark') return null;
		if (!isPastVerb(view, i)) continue;
		const next = tokens[i + 1];
		const phrase = phraseBefore(view, i, start);
		const isClosed = next === undefined || i + 1 >= to || next.text === '.' || next.text === ',';
		return phrase && phrase.firstToken === start && isClosed
			? named(cueOf(i), phrase, 'subject-of-cue', 'quotation-subject-verb', 0.8)
			: null;
	}
	return null;
}

function isPastVerb(view: QuoteView, i: number): boolean {
	return view.classes[i] === 'verb' && (view.tokens[i]?.lower.endsWith('ed') ?? false);
}

const UNKNOWN_VERB = sensesOf({ kind: 'speech', tier: 'quotation', frame: 'clause', lemma: '' }, []);

function cueOf(verb: number): Cue {
	return { firstToken: verb, endToken: verb + 1, verb, senses: UNKNOWN_VERB, form: 'finite', isPassive: false };
}
