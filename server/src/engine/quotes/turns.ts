import type { NounPhrase } from './nounPhrase.js';
import type { QuoteFact } from './quoteFact.js';
import { speakerFact } from './speakerFact.js';
import { isQuoted, type QuoteView, spanOf } from './view.js';

const QUESTION_AND_ANSWER = new Set(['q', 'q.', 'a', 'a.']);
const LONGEST_LABEL = 6;
const NO_SPEAKERS = new Set(
	'note correction update warning related read watch listen photo photos video editor source sources what why how'.split(' '),
);

/** A turn of a transcript: a block that begins with its speaker ("ROE: …", "Jane Roe: …") or with "Q." and "A."; null for any other block. */
export function findTurn(view: QuoteView, text: string): QuoteFact | null {
	const { tokens } = view;
	const letter = tokens[0]?.lower ?? '';
	if (QUESTION_AND_ANSWER.has(letter) && tokens[0]?.letterCase === 'capitalized') {
		const first = letter.endsWith('.') ? 1 : tokens[1]?.text === ':' || tokens[1]?.text === '.' ? 2 : 0;
		return first > 0 && first < tokens.length ? turn(view, first, null, text) : null;
	}
	const colon = labelEnd(view);
	if (colon < 1 || colon + 1 >= tokens.length) return null;
	return turn(view, colon + 1, { firstToken: 0, endToken: colon, headFirst: 0, headEnd: colon, apposition: null }, text);
}

/** The colon of a speaker's label: a few words, all of them names or in capitals; -1 where the block begins otherwise. */
function labelEnd(view: QuoteView): number {
	for (let i = 0; i <= LONGEST_LABEL; i++) {
		const token = view.tokens[i];
		if (!token) return -1;
		if (token.text === ':') return i > 0 && view.tokens[i + 1]?.spaceBefore === true && isLabel(view, i) ? i : -1;
		if (token.kind !== 'word' && token.text !== '-') return -1;
	}
	return -1;
}

function isLabel(view: QuoteView, end: number): boolean {
	let isShouted = true;
	for (let i = 0; i < end; i++) {
		const token = view.tokens[i];
		if (!token || NO_SPEAKERS.has(token.lower)) return false;
		if (token.letterCase === 'lower' || token.letterCase === 'none') return false;
		if (token.letterCase !== 'upper') isShouted = false;
		const wordClass = view.classes[i];
		if (end === 1 ? wordClass !== 'name' : wordClass !== 'name' && wordClass !== 'noun' && wordClass !== 'adjective') return false;
	}
	return isShouted || end <= 4;
}

function turn(view: QuoteView, firstToken: number, label: NounPhrase | null, text: string): QuoteFact | null {
	const endToken = view.tokens.length;
	let first = firstToken;
	while (first < endToken - 1 && view.tokens[first]?.kind === 'mark') first++;
	if (isQuoted(view, first)) return null;
	return {
		kind: 'direct',
		content: [spanOf(view, first, endToken)],
		cue: label && spanOf(view, label.endToken, label.endToken + 1),
		cueKind: 'speech',
		speaker: label && speakerFact(view, text, label, 'speaker-label'),
		inherits: label ? null : 'alternate',
		closed: true,
		mayContinue: false,
		runsOn: false,
		rule: label ? 'speaker-label' : 'question-and-answer',
		confidence: label ? 0.8 : 0.7,
	};
}
