import { AUXILIARIES } from '../../pos/closedClass.js';
import { CLAUSE_ONLY, type CueVerb, WITH_INFINITIVE } from '../cues/cueLexicon.js';
import type { Cue } from '../cues/findCues.js';
import type { Region } from '../marks/pairMarks.js';
import { behind, isQuoted, type QuoteView } from '../view.js';
import type { Frame } from './frames.js';
import { phraseAfter } from './nounPhraseAfter.js';
import { reportEnd } from './reportEnd.js';
import { TIME_WORDS } from './timeWords.js';
import { endsAsSentence, endsForAttribution } from './utterance.js';

/** Where the content behind a cue begins, and by which rule. */
export interface Opening {
	readonly first: number;
	readonly sense: CueVerb;
	readonly rule: string;
	readonly confidence: number;
	/** Whether the grammatical subject is not who speaks: "the ferry is expected to sink". */
	readonly isAnonymous?: boolean;
	/** Where the content ends, where the cue's own shape says so. */
	readonly end?: number;
}

/** Where the content of a cue begins and by which rule, or null where what follows is no report. */
export function openingOf(view: QuoteView, frame: Frame, cue: Cue): Opening | null {
	if (cue.form === 'infinitive' || cue.form === 'participle') return null;
	const sense = cue.senses.main;
	if (cue.isPassive) return passiveOpening(view, frame, cue, sense);
	const first = cue.endToken;
	const that = thatBehind(view, frame, cue, sense);
	if (that !== null) return { first: that, sense, rule: 'cue-that', confidence: sense.tier === 'sure' ? 0.93 : 0.85 };
	if (sense.frame === 'call') return callOpening(view, frame, cue, sense);
	if (sense.tier === 'quotation') return null;
	if (sense.frame === 'addressee') return addresseeOpening(view, frame, cue, sense);
	const moved = skipAdverbials(view, first, frame.endToken);
	const start = moved > first && view.tokens[moved]?.text === ',' && hasSubjectAndVerb(view, frame, moved + 1) ? moved + 1 : moved;
	if (start >= frame.endToken || !opensClause(view, frame, start, sense)) return null;
	const isBare = cue.form === 'ing' && sense.kind !== 'speech' && sense.kind !== 'writing';
	return isBare ? null : { first: start, sense, rule: 'cue-clause', confidence: sense.tier === 'sure' ? 0.85 : 0.65 };
}

/** The "that" of a cue: right behind it, or behind an addressee or a time ("told reporters on Monday that"). */
function thatBehind(view: QuoteView, frame: Frame, cue: Cue, sense: CueVerb): number | null {
	const reach = Math.min(frame.endToken, cue.endToken + (sense.frame === 'addressee' ? 14 : 10));
	const aside = asideEnd(view, cue.endToken, frame.endToken);
	if (aside !== null) return aside;
	for (let i = cue.endToken; i < reach; i++) {
		if (isQuoted(view, i)) return null;
		const text = view.tokens[i]?.lower ?? '';
		if (text === 'that') return i === cue.endToken || view.classes[i] !== 'determiner' ? i : null;
		if ((view.classes[i] === 'verb' && looksFinite(text)) || text === ';' || text === ':' || (text === ',' && sense.frame !== 'addressee'))
			return null;
		if (sense.tier !== 'sure' && view.classes[i] !== 'adverb' && !TIME_WORDS.has(text)) return null;
		if (view.classes[i] === 'pronoun' && sense.frame !== 'addressee') return null;
	}
	return null;
}

/** The "that" behind an aside between two marks: "said, however, that", "said — on the radio — that". */
function asideEnd(view: QuoteView, at: number, to: number): number | null {
	const mark = view.tokens[at]?.text ?? '';
	if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '--') return null;
	for (let i = at + 2; i < Math.min(to - 1, at + 12); i++)
		if (view.tokens[i]?.text === mark) return view.tokens[i + 1]?.lower === 'that' ? i + 1 : null;
	return null;
}

function looksFinite(lower: string): boolean {
	return AUXILIARIES.has(lower) || /(?:[^e]ed|[^s]s)$/u.test(lower);
}

const BE = new Set(['is', 'are', 'was', 'were']);

/** "is expected to C", "was told that C", "was quoted as saying C". */
function passiveOpening(view: QuoteView, frame: Frame, cue: Cue, sense: CueVerb): Opening | null {
	const next = view.tokens[cue.endToken]?.lower ?? '';
	if (sense.kind === 'expectation' && next === 'to' && BE.has(view.tokens[cue.firstToken]?.lower ?? ''))
		return { first: cue.endToken, sense, rule: 'expected-to', confidence: 0.6, isAnonymous: true };
	void frame;
	return null;
}

/** "called it a shame", "described the plan as “mad”": content is what the words are given to and the words, where some are in quotation marks. */
function callOpening(view: QuoteView, frame: Frame, cue: Cue, sense: CueVerb): Opening | null {
	const end = reportEnd(view, frame, cue.endToken);
	const region = frame.regions.find(({ firstToken, endToken }) => firstToken > cue.endToken && endToken <= end + 1);
	if (
		!region ||
		(view.tokens[cue.endToken]?.kind === 'mark') === !isQuoted(view, cue.endToken + 1) ||
		region.firstToken - cue.endToken > 25
	)
		return null;
	const last = coordinated(view, frame, region);
	const isClosed = endsForAttribution(view, last) || endsAsSentence(view, last) || isBreak(view, behind(last));
	return {
		first: cue.endToken,
		sense,
		rule: 'cue-call',
		confidence: 0.75,
		end: isClosed ? behind(last) : reportEnd(view, frame, behind(last)),
	};
}

/** Whether the clause goes on with something else at a token: a conjunction, a bracket or its end. */
function isBreak(view: QuoteView, at: number): boolean {
	const { kind = 'mark', lower = '' } = view.tokens[at] ?? {};
	return kind === 'mark' || lower === 'and' || lower === 'but' || lower === 'while';
}

/** The last of the quotations that "and" or a comma joins to one. */
function coordinated(view: QuoteView, frame: Frame, region: Region): Region {
	const next = frame.regions[frame.regions.indexOf(region) + 1];
	const gap = next ? next.open.token - behind(region) : 99;
	if (!next || gap > 2) return region;
	const lower = view.tokens[behind(region)]?.lower ?? '';
	return gap === 0 || lower === 'and' || lower === ',' || lower === 'or' ? coordinated(view, frame, next) : region;
}

/** "told R (that) C", "told R to C". */
function addresseeOpening(view: QuoteView, frame: Frame, cue: Cue, sense: CueVerb): Opening | null {
	const { tokens, classes } = view;
	const lower = tokens[cue.endToken]?.lower ?? '';
	let at = OBJECT_PRONOUNS.has(lower) ? cue.endToken + 1 : (phraseAfter(view, cue.endToken, frame.endToken)?.endToken ?? cue.endToken);
	if (at === cue.endToken) return null;
	at = skipAdverbials(view, at, frame.endToken);
	const next = tokens[at];
	if (!next || at >= frame.endToken) return null;
	if (next.kind === 'mark' && next.text !== '"' && next.text !== '“' && next.text !== "''" && next.text !== '‘') return null;
	if (classes[at] === 'preposition' && next.lower !== 'about' && next.lower !== 'of') return null;
	return { first: at, sense, rule: 'cue-addressee-clause', confidence: 0.8 };
}

/** Pronouns that are told something. */
export const OBJECT_PRONOUNS = new Set('him her them us me you it'.split(' '));

/** Goes on over times and occasions behind a cue: "on Tuesday", "in a statement", "Monday night". */
function skipAdverbials(view: QuoteView, at: number, to: number): number {
	const { tokens, classes } = view;
	let i = at;
	while (i < to && TIME_WORDS.has(tokens[i]?.lower ?? '') && classes[i] !== 'verb') i++;
	const isLink = (at: number): boolean =>
		classes[at] === 'preposition' ||
		(tokens[at]?.lower === 'to' && (classes[at + 1] === 'determiner' || classes[at + 1] === 'noun') && at > start);
	const start = at;
	for (let rounds = 0; rounds < 3 && isLink(i) && tokens[i]?.lower !== 'of' && tokens[i]?.lower !== 'about'; rounds++) {
		const phrase = phraseAfter(view, i + 1, to);
		let end = phrase?.endToken ?? i;
		while (end < to && TIME_WORDS.has(tokens[end]?.lower ?? '')) end++;
		if (end === i) break;
		i = end;
	}
	return i;
}

/** Whether a clause (or, behind a sure cue, any object) begins at a token. */
function opensClause(view: QuoteView, frame: Frame, at: number, sense: CueVerb): boolean {
	const { tokens, classes } = view;
	const token = tokens[at];
	if (!token) return false;
	if (token.kind === 'mark') return isQuoted(view, at + 1) || (OPENINGS.has(token.text) && hasWords(view, frame, at));
	if (CLAUSE_WORDS.has(token.lower)) return sense.tier === 'sure';
	if (token.lower === 'to') return WITH_INFINITIVE.has(sense.lemma) && classes[at + 1] === 'verb';
	if (sense.tier === 'sure' && !CLAUSE_ONLY.has(sense.lemma)) return classes[at] !== 'preposition' && classes[at] !== 'conjunction';
	return hasSubjectAndVerb(view, frame, at);
}

const OPENINGS = new Set(["'", '‘', '"', '“']);

function hasWords(view: QuoteView, frame: Frame, at: number): boolean {
	return at + 2 < frame.endToken && view.tokens[at + 1]?.kind === 'word';
}

const CLAUSE_WORDS = new Set('how why what when where whether if'.split(' '));

function hasSubjectAndVerb(view: QuoteView, frame: Frame, at: number): boolean {
	const phrase = phraseAfter(view, at, frame.endToken);
	if (!phrase) return false;
	const end = Math.min(frame.endToken, phrase.endToken + 8);
	for (let i = phrase.headEnd; i < end; i++) if (view.classes[i] === 'verb' || isQuoted(view, i)) return true;
	return false;
}
