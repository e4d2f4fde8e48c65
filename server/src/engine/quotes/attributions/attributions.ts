import type { Cue } from '../cues/findCues.js';
import type { Region } from '../marks/pairMarks.js';
import { isTitleLike } from '../marks/titleLike.js';
import { behind, isQuoted, type QuoteView } from '../view.js';
import { type Attribution, type Attributor, accordingTo, named } from './attribution.js';
import { DASHES, type Frame, firstWord } from './frames.js';
import { type NounPhrase, phraseBefore } from './nounPhrase.js';
import { phraseAfter, subjectAfter } from './nounPhraseAfter.js';
import { OBJECT_PRONOUNS } from './openings.js';
import { anyVerbBehind, signatureBehind } from './uncuedAttributions.js';
import { beginsAsSentence, endsAsSentence, endsForAttribution, isUtterance } from './utterance.js';

/** The attributions of whole quotations in a frame: those behind them ("C," said S), those before (S said: "C"). */
export function attributionsOf(view: QuoteView, frame: Frame): readonly Attribution[] {
	const { regions } = frame;
	if (regions.length === 0) return NO_ATTRIBUTIONS;
	const found: Attribution[] = [];
	const isTaken: boolean[] = [];
	for (let i = 0; i < regions.length; i++) isTaken.push(false);
	for (let i = 0; i < regions.length; i++) if (!isTaken[i]) attributeBehind(view, frame, i, isTaken, found);
	for (let i = 0; i < regions.length; i++) {
		const region = regions[i];
		const before = region && !isTaken[i] ? attributionBefore(view, frame, frame.cues, region, found) : null;
		if (before) found.push(before);
	}
	return found.length > 1 ? found.sort((a, b) => (a.regions[0]?.firstToken ?? 0) - (b.regions[0]?.firstToken ?? 0)) : found;
}

const NO_ATTRIBUTIONS: readonly Attribution[] = [];

/** Adds the attribution behind the region at an index, if there is one, and takes the regions that it covers. */
function attributeBehind(view: QuoteView, frame: Frame, at: number, isTaken: boolean[], found: Attribution[]): void {
	const { regions, cues } = frame;
	const region = regions[at];
	const next = regions[at + 1];
	if (!region || !(endsForAttribution(view, region) || DASHES.has(view.tokens[behind(region)]?.text ?? ''))) return;
	const after = attributionBehind(view, frame, cues, region, next);
	if (!after) return;
	const lead = leadingWords(view, frame, region, found, cues);
	if (lead === 'statement') return;
	const covered: Region[] = [];
	for (let i = lead === null ? at : 0; i <= at; i++) {
		const fragment = regions[i];
		if (!fragment || isTaken[i]) continue;
		isTaken[i] = true;
		covered.push(fragment);
	}
	const { cue, cueTokens, phrase, phraseRule, rule, confidence } = after.attribution;
	if (next && goesOn(view, after.clauseEnd, next, cues, cueTokens[1])) {
		isTaken[at + 1] = true;
		covered.push(next);
	}
	found.push({ cue, cueTokens, phrase, phraseRule, rule, confidence, regions: covered, contentFirst: lead });
}

/** Where content begins that starts outside the marks (`The plan is "mad," she said`): null where it begins with the quotation, `statement` where those words have another use. */
function leadingWords(
	view: QuoteView,
	frame: Frame,
	region: Region,
	found: readonly Attribution[],
	cues: readonly Cue[],
): number | null | 'statement' {
	const first = firstOutside(view, frame);
	if (first >= region.open.token) return null;
	if (found.length > 0 || cues.some((cue) => cue.endToken <= region.open.token && cue.senses.isSure)) return null;
	const words = region.open.token - first;
	const text = view.tokens[region.open.token - 1]?.text;
	if (words <= 1 || text === ':' || text === '—' || text === '–' || text === '--') return null;
	return first;
}

/** The first token of a frame that is neither a mark nor an opening conjunction. */
function firstOutside(view: QuoteView, frame: Frame): number {
	let i = frame.firstToken;
	while (i < frame.endToken && (view.tokens[i]?.kind === 'mark' || LEADING.has(view.tokens[i]?.lower ?? '')) && !isQuoted(view, i)) i++;
	return i;
}

const LEADING = new Set(['but', 'and']);

function attributionBehind(
	view: QuoteView,
	frame: Frame,
	cues: readonly Cue[],
	region: Region,
	next: Region | undefined,
): { readonly attribution: Attributor; readonly clauseEnd: number } | null {
	const clauseEnd = next ? next.open.token : frame.endToken;
	let start = behind(region);
	while (start < clauseEnd && view.tokens[start]?.kind === 'mark' && view.tokens[start]?.text !== '(') start++;
	while (start < clauseEnd && view.classes[start] === 'adverb') start++;
	const according = accordingTo(view, start, frame.firstToken, clauseEnd);
	if (according) return { attribution: according, clauseEnd };
	for (const cue of cues) {
		if (cue.firstToken < start - 2 || cue.firstToken >= clauseEnd) continue;
		if (cue.form === 'ing' || cue.form === 'infinitive' || cue.firstToken - start > LONGEST_SUBJECT) break;
		if (cue.firstToken <= start && cue.verb <= start) {
			const phrase = subjectAfter(view, cue.endToken, clauseEnd);
			if (!phrase) break;
			return { attribution: named(cue, phrase, 'subject-behind-cue', 'quotation-cue-subject', 0.97), clauseEnd };
		}
		const phrase = phraseBefore(view, cue.firstToken, start);
		if (!phrase || phrase.firstToken > start + 1) {
			if (phrase && isSentenceAdverbial(view, start, phrase.firstToken))
				return { attribution: named(cue, phrase, 'subject-of-cue', 'quotation-subject-cue', 0.9), clauseEnd };
			break;
		}
		return { attribution: named(cue, phrase, 'subject-of-cue', 'quotation-subject-cue', 0.97), clauseEnd };
	}
	const signature = signatureBehind(view, start, clauseEnd);
	if (signature) return { attribution: signature, clauseEnd };
	const other = anyVerbBehind(view, start, clauseEnd);
	return other && { attribution: other, clauseEnd };
}

const LONGEST_SUBJECT = 40;

function isSentenceAdverbial(view: QuoteView, start: number, first: number): boolean {
	return view.tokens[first - 1]?.text === ',' || view.classes[start] === 'preposition' || first - start < 3;
}

/** Whether a quotation behind an attribution goes on with what stands before it, and no other cue of its own introduces it. */
function goesOn(view: QuoteView, clauseEnd: number, next: Region, cues: readonly Cue[], cueEnd: number): boolean {
	const text = view.tokens[clauseEnd - 1]?.text ?? '';
	const hasOwnCue = cues.some((cue) => cue.firstToken >= cueEnd && cue.endToken <= next.open.token);
	return !hasOwnCue && (text === ',' || text === ';' || text === ':' || text === '—' || text === '–' || text === '--' || text === '.');
}

function attributionBefore(
	view: QuoteView,
	frame: Frame,
	cues: readonly Cue[],
	region: Region,
	found: readonly Attribution[],
): Attribution | null {
	const open = region.open.token;
	const mark = view.tokens[open - 1]?.text ?? '';
	const isColon = mark === ':' || mark === '—' || mark === '–' || mark === '--';
	const isComma = mark === ',';
	if (view.tokens[open - 1]?.lower === 'that') return null;
	const isAfterCue = (isComma || isColon) && cues.some((cue) => leadsTo(view, cue, open - 1));
	if (!isAfterCue && !beginsAsSentence(view, region)) return null;
	const from = behindEarlier(frame, region);
	if (!isColon && !isComma && !isUtterance(view, region)) return null;
	if (!isAfterCue && isTitleLike(view, region)) return null;
	const reach = isColon ? 40 : isComma ? 14 : 4;
	for (let i = cues.length - 1; i >= 0; i--) {
		const cue = cues[i];
		if (!cue || cue.endToken > open || cue.endToken < from) continue;
		if (open - cue.endToken > reach) break;
		if (cue.senses.onlyCalls) continue;
		if (!isColon && view.tokens[cue.endToken]?.lower === 'that') return null;
		const { phrase, rule } = subjectOf(view, frame, cue, from, found);
		if (!phrase && cue.form !== 'ing' && !isColon) continue;
		return {
			cue,
			cueTokens: [cue.firstToken, cue.endToken],
			phrase,
			phraseRule: rule,
			rule: isColon ? 'cue-colon-quotation' : 'cue-quotation',
			confidence: 0.93,
			regions: [region],
			contentFirst: null,
		};
	}
	return mark === ':' ? (labelled(view, frame, region, from) ?? behindColon(view, frame, region, from)) : null;
}

/** The token behind the regions of a frame before one of them, or the frame's first. */
function behindEarlier({ regions, firstToken }: Frame, region: Region): number {
	let from = firstToken;
	for (const other of regions) if (other.firstToken < region.firstToken) from = Math.max(from, behind(other));
	return from;
}

/** Whether nothing but an addressee stands between a cue and a mark: "told reporters,". */
function leadsTo(view: QuoteView, cue: Cue, mark: number): boolean {
	if (cue.endToken === mark) return true;
	if (!cue.senses.takesAddressee) return false;
	const end = OBJECT_PRONOUNS.has(view.tokens[cue.endToken]?.lower ?? '')
		? cue.endToken + 1
		: phraseAfter(view, cue.endToken, mark)?.endToken;
	return end === mark;
}

/** `Roe: "C"`: a colon alone is the cue. */
function labelled(view: QuoteView, frame: Frame, region: Region, from: number): Attribution | null {
	const colon = region.open.token - 1;
	const phrase = phraseBefore(view, colon, from);
	if (!phrase || phrase.firstToken > Math.max(frame.firstToken, from) + 1) return null;
	return {
		cue: null,
		cueTokens: [colon, colon + 1],
		phrase,
		phraseRule: 'speaker-label',
		regions: [region],
		contentFirst: null,
		rule: 'label-colon-quotation',
		confidence: 0.85,
	};
}

/** A whole sentence in marks behind a colon is somebody's words, whatever the verb: those of the subject of the sentence. */
function behindColon(view: QuoteView, frame: Frame, region: Region, from: number): Attribution | null {
	const colon = region.open.token - 1;
	if (!endsAsSentence(view, region) || behind(region) < frame.endToken - 1) return null;
	const phrase = from === frame.firstToken ? sentenceSubject(view, frame, colon) : null;
	return {
		cue: null,
		cueTokens: [colon, colon + 1],
		phrase,
		phraseRule: 'subject-of-sentence',
		regions: [region],
		contentFirst: null,
		rule: 'colon-quotation',
		confidence: 0.7,
	};
}

/** The subject of a cue before it; of one without its own ("…, adding", "and said") that of the sentence. */
export function subjectOf(
	view: QuoteView,
	frame: Frame,
	cue: Cue,
	from: number,
	found: readonly Attribution[],
): { readonly phrase: NounPhrase | null; readonly rule: string } {
	const hasOwn = cue.form !== 'infinitive' && (cue.form !== 'ing' || view.tokens[cue.firstToken - 1]?.kind === 'word');
	if (hasOwn) {
		const phrase = phraseBefore(view, cue.firstToken, from);
		if (phrase) return { phrase, rule: 'subject-of-cue' };
	}
	const before = found.findLast((attribution) => attribution.cueTokens[1] <= cue.firstToken && attribution.phrase);
	if (before) return { phrase: before.phrase, rule: 'subject-of-sentence' };
	return { phrase: sentenceSubject(view, frame, cue.firstToken), rule: 'subject-of-sentence' };
}

/** The subject of a frame: the phrase before its first verb, outside what introduces the sentence. */
function sentenceSubject(view: QuoteView, frame: Frame, before: number): NounPhrase | null {
	const from = firstWord(view, frame);
	for (let i = from; i < before; i++) {
		if (isQuoted(view, i) || view.classes[i] !== 'verb') continue;
		let first = i;
		while (first > from && (view.classes[first - 1] === 'adverb' || view.classes[first - 1] === 'verb')) first--;
		return phraseBefore(view, first, from);
	}
	return null;
}
