import type { Cue } from '../cues/findCues.js';
import type { Region } from '../marks/pairMarks.js';
import type { QuoteView } from '../view.js';
import type { NounPhrase } from './nounPhrase.js';
import { phraseAfter, subjectAfter } from './nounPhraseAfter.js';

/** A cue beside quotations, with the phrase that is its subject, and the quotations that it attributes. */
export interface Attribution {
	readonly cue: Cue | null;
	/** The tokens of the cue: a verb group, "according to", or a colon. */
	readonly cueTokens: readonly [number, number];
	readonly phrase: NounPhrase | null;
	readonly phraseRule: string;
	readonly regions: readonly Region[];
	/** Where words outside the marks belong to the content too: its first token. */
	readonly contentFirst: number | null;
	readonly rule: string;
	readonly confidence: number;
}

/** An attribution before it is known which quotations it covers. */
export type Attributor = Omit<Attribution, 'regions' | 'contentFirst'>;

/** The attribution by a cue and its subject. */
export function named(cue: Cue, phrase: NounPhrase | null, phraseRule: string, rule: string, confidence: number): Attributor {
	return { cue, cueTokens: [cue.firstToken, cue.endToken], phrase, phraseRule, rule, confidence };
}

/** "according to S" at a token. */
export function accordingTo(view: QuoteView, at: number, from: number, to: number): Attributor | null {
	if (view.tokens[at]?.lower !== 'according' || view.tokens[at + 1]?.lower !== 'to') return null;
	const phrase = at > from + 1 ? subjectAfter(view, at + 2, to) : phraseAfter(view, at + 2, to);
	if (!phrase) return null;
	return { cue: null, cueTokens: [at, at + 2], phrase, phraseRule: 'according-to', rule: 'according-to', confidence: 0.95 };
}
