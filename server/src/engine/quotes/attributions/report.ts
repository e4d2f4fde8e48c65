import type { CueKind } from '../quote.js';
import { isQuoted, type QuoteView } from '../view.js';
import type { NounPhrase } from './nounPhrase.js';

/** A report whose content is not, or not all, in quotation marks. Token indices, half-open. */
export interface Report {
	readonly cueTokens: readonly [number, number];
	readonly cueKind: CueKind;
	readonly phrase: NounPhrase | null;
	readonly phraseRule: string;
	readonly content: readonly (readonly [number, number])[];
	readonly rule: string;
	readonly confidence: number;
}

/** Content that begins a sentence does so behind its opening marks and conjunction. */
export function contentStart(view: QuoteView, from: number, to: number): number {
	let i = from;
	while (
		i < to &&
		!isQuoted(view, i) &&
		(view.tokens[i]?.text === ',' || view.tokens[i]?.text === '—' || LEADING.has(view.tokens[i]?.lower ?? ''))
	)
		i++;
	return i;
}

const LEADING = new Set(['but', 'and', 'still', 'yet', 'meanwhile', 'however']);

/** Whether a finite verb stands outside quotation marks in a range of tokens. */
export function hasVerb(view: QuoteView, first: number, end: number): boolean {
	for (let i = first; i < end; i++)
		if (view.classes[i] === 'verb' && !isQuoted(view, i) && !/ing$/u.test(view.tokens[i]?.lower ?? '')) return true;
	return false;
}
