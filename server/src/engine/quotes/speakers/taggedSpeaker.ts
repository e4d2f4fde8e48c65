import type { TokenRange } from '../model/findAttributions.js';
import type { SpeakerFact, SpeakerForm } from '../quoteFact.js';
import { type QuoteView, spanOf } from '../view.js';
import { wordsBeside } from './wordsBeside.js';

/** Where the head of a phrase ends: before these words, and before any comma or bracket. */
const HEAD_ENDS = new Set('of for at from in with on to against about who whom whose which that by including'.split(' '));

/** The words that the model takes for a speaker's. */
export function taggedSpeaker(view: QuoteView, text: string, [from, end]: TokenRange, confidence: number): SpeakerFact {
	const first = behindDateline(view, from, end);
	const span = spanOf(view, first, end);
	let headEnd = first + 1;
	while (headEnd < end && !HEAD_ENDS.has(view.tokens[headEnd]?.lower ?? '') && !isBreak(view, headEnd)) headEnd++;
	return {
		...span,
		text: text.slice(span.start, span.end),
		form: formOf(view, first, headEnd, end),
		beside: wordsBeside(view, text, first, end),
		rule: 'model',
		confidence,
	};
}

/** Where the speaker's words begin behind a dateline that the model took for a part of them: "A" of "VELNA - A union said"; the first token where there is none. */
function behindDateline(view: QuoteView, from: number, end: number): number {
	if (from > 0 || view.tokens[0]?.letterCase !== 'upper') return from;
	for (let i = 1; i < end - 1 && i < LONGEST_DATELINE; i++) {
		const { text, spaceBefore } = view.tokens[i] ?? {};
		if (spaceBefore && view.tokens[i + 1]?.spaceBefore && (text === '-' || text === '—' || text === '–' || text === '--')) return i + 1;
	}
	return from;
}

const LONGEST_DATELINE = 12;

function isBreak(view: QuoteView, i: number): boolean {
	const text = view.tokens[i]?.text;
	return text === ',' || text === '(' || text === '—' || text === '–' || text === '--' || text === ';';
}

function formOf(view: QuoteView, first: number, headEnd: number, end: number): SpeakerForm {
	const last = view.classes[headEnd - 1];
	if (end - first === 1 && (last === 'pronoun' || last === 'determiner')) return 'pronoun';
	return last === 'name' ? 'name' : 'description';
}
