import type { QuoteFact } from '../quoteFact.js';
import { speakerFact } from '../speakers/speakerFact.js';
import { behind, isQuoted, type QuoteView, spanOf } from '../view.js';
import type { NounPhrase } from './nounPhrase.js';

const QUESTION_AND_ANSWER = new Set(['q', 'q.', 'a', 'a.']);
const LONGEST_LABEL = 6;
const NO_SPEAKERS = new Set(
	(
		'note correction update warning related read watch listen photo photos video editor source sources what why how clarification disclaimer disclosure breaking developing ' +
		'live exclusive analysis opinion summary background context fact myth credit contact location date time where when who price tickets address phone email website caption ' +
		'image pictured advertisement sponsored verdict rating result results score scorers more see also next previous'
	).split(' '),
);

/** A turn of a transcript: a block that begins with its speaker ("ROE: …", "Jane Roe: …") or with "Q." and "A."; null for any other block. */
export function findTurn(view: QuoteView, text: string): QuoteFact | null {
	const { tokens } = view;
	const letter = tokens[0]?.lower ?? '';
	if (QUESTION_AND_ANSWER.has(letter) && tokens[0]?.letterCase === 'capitalized') {
		const first = letter.endsWith('.') ? 1 : tokens[1]?.text === ':' || tokens[1]?.text === '.' ? 2 : 0;
		const label = { firstToken: 0, endToken: 1, headFirst: 0, headEnd: 1, apposition: null };
		return first > 0 && first < tokens.length ? turn(view, first, label, 'question-and-answer', text) : null;
	}
	const quoted = quotedTurn(view, text);
	if (quoted) return quoted;
	const colon = labelEnd(view, 0);
	if (colon < 1 || colon + 1 >= tokens.length) return null;
	const label = { firstToken: 0, endToken: colon, headFirst: 0, headEnd: colon, apposition: null };
	return turn(view, colon + 1, label, 'speaker-label', text);
}

/** A turn of a transcript that is quoted as a whole, each paragraph opened anew: `"ROE: We go on.`; null for any other block. */
function quotedTurn(view: QuoteView, text: string): QuoteFact | null {
	const region = view.paired.regions[0];
	if (region?.firstToken !== 1 || behind(region) < view.tokens.length) return null;
	const colon = labelEnd(view, 1);
	if (colon < 2 || colon + 1 >= region.endToken || !isShouted(view, 1, colon)) return null;
	const label = { firstToken: 1, endToken: colon, headFirst: 1, headEnd: colon, apposition: null };
	return {
		kind: 'direct',
		content: [spanOf(view, colon + 1, region.endToken)],
		cue: spanOf(view, colon, colon + 1),
		cueKind: 'speech',
		speaker: speakerFact(view, text, label, 'speaker-label'),
		inherits: null,
		closed: true,
		mayContinue: false,
		runsOn: region.runsOn,
		rule: 'speaker-label',
		confidence: 0.8,
	};
}

/** The colon of a speaker's label: a few words from a token on, all of them names or in capitals; -1 where the block goes on otherwise. */
function labelEnd(view: QuoteView, first: number): number {
	for (let i = first; i <= first + LONGEST_LABEL; i++) {
		const token = view.tokens[i];
		if (!token) return -1;
		if (token.text === ':') return i > first && view.tokens[i + 1]?.spaceBefore === true && isLabel(view, first, i) ? i : -1;
		if (token.kind !== 'word' && token.text !== '-') return -1;
	}
	return -1;
}

function isLabel(view: QuoteView, first: number, end: number): boolean {
	for (let i = first; i < end; i++) {
		const token = view.tokens[i];
		if (!token || NO_SPEAKERS.has(token.lower)) return false;
		if (token.letterCase === 'lower' || token.letterCase === 'none') return false;
		const wordClass = view.classes[i];
		if (end - first === 1 ? wordClass !== 'name' : wordClass !== 'name' && wordClass !== 'noun' && wordClass !== 'adjective') return false;
	}
	return end - first <= 4 || isShouted(view, first, end);
}

/** Whether all words of a stretch are in capitals. */
function isShouted(view: QuoteView, first: number, end: number): boolean {
	for (let i = first; i < end; i++) if (view.tokens[i]?.letterCase !== 'upper') return false;
	return true;
}

function turn(
	view: QuoteView,
	firstToken: number,
	label: NounPhrase,
	rule: 'speaker-label' | 'question-and-answer',
	text: string,
): QuoteFact | null {
	const endToken = view.tokens.length;
	let first = firstToken;
	while (first < endToken - 1 && view.tokens[first]?.kind === 'mark') first++;
	if (isQuoted(view, first) || isHeadline(view, first)) return null;
	const isNamed = rule === 'speaker-label';
	return {
		kind: 'direct',
		content: [spanOf(view, first, endToken)],
		cue: isNamed ? spanOf(view, label.endToken, label.endToken + 1) : null,
		cueKind: 'speech',
		speaker: speakerFact(view, text, label, rule),
		inherits: null,
		closed: true,
		mayContinue: false,
		runsOn: false,
		rule,
		confidence: isNamed ? 0.8 : 0.7,
	};
}

/** Whether what follows a label is capitalised as a headline is: three long words or more, and hardly one of them small. */
function isHeadline(view: QuoteView, first: number): boolean {
	let long = 0;
	let small = 0;
	for (const { kind, text, letterCase } of view.tokens.slice(first)) {
		if (kind !== 'word' || text.length < 4) continue;
		long++;
		if (letterCase === 'lower') small++;
	}
	return long >= 3 && small * 8 <= long;
}
