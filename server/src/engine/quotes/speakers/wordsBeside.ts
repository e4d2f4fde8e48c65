import { LONGEST_PHRASE, phraseBefore } from '../attributions/nounPhrase.js';
import type { SpeakerFact } from '../quoteFact.js';
import { isQuoted, type QuoteView, spanOf } from '../view.js';
import { kindOfNoun, singularOf } from './speakerNouns.js';

const RELATIVES = new Set(['who', 'which', 'that']);
/** Between a document and what is said of its making. */
const BREAKS = new Set([',', '(', '—', '–', '--']);
/** A maker's name has so many words at most. */
const LONGEST_NAME = 10;

/** What stands beside the words that name a speaker and says more of it: what a relative pronoun stands behind, a document with who has made it. */
export function wordsBeside(view: QuoteView, text: string, first: number, end: number): SpeakerFact['beside'] {
	const range = end - first === 1 && RELATIVES.has(view.tokens[first]?.lower ?? '') ? antecedentOf(view, first) : madeBy(view, first, end);
	if (!range) return null;
	const span = spanOf(view, ...range);
	return { ...span, text: text.slice(span.start, span.end) };
}

function antecedentOf(view: QuoteView, pronoun: number): readonly [number, number] | null {
	const mark = view.tokens[pronoun - 1]?.text;
	const before = mark === ',' || mark === '—' ? pronoun - 1 : pronoun;
	const phrase = phraseBefore(view, before, Math.max(0, pronoun - LONGEST_PHRASE));
	return phrase && [phrase.firstToken, phrase.endToken];
}

/** "the transcript of the debate–published by Roe": the document and its maker, where a participle and "by" follow it. */
function madeBy(view: QuoteView, first: number, end: number): readonly [number, number] | null {
	let participle = BREAKS.has(view.tokens[end]?.text ?? '') ? end + 1 : end;
	if (view.classes[participle] === 'adverb') participle++;
	const { lower = '' } = view.tokens[participle] ?? {};
	if (view.tokens[participle + 1]?.lower !== 'by' || !/(?:ed|[^h]en)$/u.test(lower) || isQuoted(view, participle)) return null;
	const isDocument = view.tokens.slice(first, end).some((token) => kindOfNoun(singularOf(token.lower)) === 'document');
	if (!isDocument) return null;
	let behind = participle + 2;
	while (behind < participle + 2 + LONGEST_NAME && isOfName(view, behind)) behind++;
	return [first, behind];
}

function isOfName(view: QuoteView, i: number): boolean {
	const wordClass = view.classes[i];
	return (
		wordClass === 'name' ||
		wordClass === 'noun' ||
		wordClass === 'adjective' ||
		wordClass === 'determiner' ||
		view.tokens[i]?.lower === 'and'
	);
}
