import { type Attribution, accordingTo, subjectOf } from './attributions.js';
import { CLAUSE_ONLY, type CueVerb, WITH_INFINITIVE } from './cueLexicon.js';
import type { Cue } from './findCues.js';
import { cuesOf } from './frameCues.js';
import type { Frame } from './frames.js';
import { type NounPhrase, phraseBefore } from './nounPhrase.js';
import { phraseAfter, subjectAfter } from './nounPhraseAfter.js';
import type { Region } from './pairMarks.js';
import type { CueKind } from './quote.js';
import { reportEnd } from './reportEnd.js';
import { TIME_WORDS } from './timeWords.js';
import { endsAsSentence, endsForAttribution } from './utterance.js';
import { behind, isQuoted, type QuoteView } from './view.js';

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

/** The reports of a frame, in order, none within another: "S said that C", "C, S said", "according to S, C", "S told R that C", "S called X “C”". */
export function reportsOf(view: QuoteView, frame: Frame, attributions: readonly Attribution[]): readonly Report[] {
	const reports: Report[] = [];
	const isTaken = takenTest(attributions);
	let behindLast = frame.firstToken;
	for (const report of accordingReports(view, frame)) if (!isTaken(report.content)) reports.push(report);
	for (const cue of cuesOf(view, frame)) {
		if (cue.firstToken < behindLast || isTaken([[cue.firstToken, cue.endToken]])) continue;
		if (reports.some((report) => report.content.some(([start, end]) => start <= cue.verb && cue.verb < end))) continue;
		const report = reportBehind(view, frame, cue, behindLast, attributions, reports) ?? reportBefore(view, frame, cue, behindLast);
		if (!report || isTaken(report.content)) continue;
		reports.push(report);
		behindLast = Math.max(behindLast, report.cueTokens[1], ...report.content.map(([, end]) => end));
	}
	return reports;
}

function takenTest(attributions: readonly Attribution[]): (ranges: readonly (readonly [number, number])[]) => boolean {
	const taken = attributions.flatMap(({ regions, cueTokens, contentFirst }): (readonly [number, number])[] => [
		[contentFirst ?? regions[0]?.firstToken ?? 0, regions[0]?.endToken ?? 0],
		...regions.map(({ firstToken, endToken }): [number, number] => [firstToken, endToken]),
		cueTokens,
	]);
	return (ranges) => ranges.some(([start, end]) => taken.some(([first, last]) => start < last && first < end));
}

/** "According to S, C" and "C, according to S". */
function accordingReports(view: QuoteView, frame: Frame): readonly Report[] {
	const reports: Report[] = [];
	let from = frame.firstToken;
	for (let i = frame.firstToken; i < frame.endToken; i++) {
		if (isQuoted(view, i)) continue;
		const found = accordingTo(view, i, from, frame.endToken);
		if (!found) continue;
		const end = found.phrase?.endToken ?? i + 2;
		const content = accordingContent(view, frame, from, i, end);
		if (content.length > 0)
			reports.push({
				cueTokens: found.cueTokens,
				cueKind: 'speech',
				phrase: found.phrase,
				phraseRule: 'according-to',
				content,
				rule: 'according-to',
				confidence: 0.9,
			});
		from = end;
	}
	return reports;
}

/** What "according to S" reports: what stands behind it where it opens the sentence, what stands before it elsewhere, and both where it parts subject and verb. */
function accordingContent(view: QuoteView, frame: Frame, from: number, at: number, end: number): Report['content'] {
	const start = contentStart(view, from, at);
	if (start >= at) {
		const comma = commaFrom(view, end, frame.endToken);
		return comma < 0 ? [] : [[comma + 1, reportEnd(view, frame, comma + 1)]];
	}
	const before: readonly [number, number] = [start, view.tokens[at - 1]?.text === ',' ? at - 1 : at];
	if (hasVerb(view, before[0], before[1]) || view.tokens[end]?.text !== ',') return [before];
	return [before, [end + 1, reportEnd(view, frame, end + 1)]];
}

/** A fronted "according to a survey made for …, C" goes on to its comma. */
function commaFrom(view: QuoteView, at: number, to: number): number {
	for (let i = at; i < Math.min(to, at + 25); i++) if (view.tokens[i]?.text === ',' && !isQuoted(view, i)) return i;
	return -1;
}

function hasVerb(view: QuoteView, first: number, end: number): boolean {
	for (let i = first; i < end; i++)
		if (view.classes[i] === 'verb' && !isQuoted(view, i) && !/ing$/u.test(view.tokens[i]?.lower ?? '')) return true;
	return false;
}

/** Content that begins a sentence does so behind its opening marks and conjunction. */
function contentStart(view: QuoteView, from: number, to: number): number {
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

/** "S said (that) C": what stands behind the cue. */
function reportBehind(
	view: QuoteView,
	frame: Frame,
	cue: Cue,
	from: number,
	attributions: readonly Attribution[],
	reports: readonly Report[],
): Report | null {
	const opening = openingOf(view, frame, cue);
	if (!opening) return null;
	const end = opening.end ?? reportEnd(view, frame, opening.first);
	if (end <= opening.first) return null;
	const { phrase, rule } = reportSubject(view, frame, cue, from, attributions, reports);
	if (!phrase && !opening.needsNoSubject) return null;
	return {
		cueTokens: [cue.firstToken, cue.endToken],
		cueKind: opening.sense.kind,
		phrase,
		phraseRule: rule,
		content: [[opening.first, end]],
		rule: opening.rule,
		confidence: opening.confidence,
	};
}

function reportSubject(
	view: QuoteView,
	frame: Frame,
	cue: Cue,
	from: number,
	attributions: readonly Attribution[],
	reports: readonly Report[],
): { readonly phrase: NounPhrase | null; readonly rule: string } {
	const isOwn = cue.form !== 'infinitive' && (cue.form !== 'ing' || view.tokens[cue.firstToken - 1]?.kind === 'word');
	const own = isOwn ? phraseBefore(view, cue.firstToken, from) : null;
	if (own) return { phrase: own, rule: 'subject-of-cue' };
	const before = reports.findLast((report) => report.phrase);
	if (before) return { phrase: before.phrase, rule: 'subject-of-report' };
	return subjectOf(view, frame, cue, frame.firstToken, attributions);
}

interface Opening {
	readonly first: number;
	readonly sense: CueVerb;
	readonly rule: string;
	readonly confidence: number;
	readonly needsNoSubject?: boolean;
	/** Where the content ends, where the cue's own shape says so. */
	readonly end?: number;
}

/** Where the content of a cue begins and by which rule, or null where what follows is no report. */
function openingOf(view: QuoteView, frame: Frame, cue: Cue): Opening | null {
	if (cue.form === 'infinitive' || cue.form === 'participle') return null;
	const sense = cue.senses.find(({ tier }) => tier !== 'quotation') ?? cue.senses[0];
	if (!sense) return null;
	if (cue.isPassive) return passiveOpening(view, frame, cue, sense);
	const first = cue.endToken;
	const that = thatBehind(view, frame, cue, sense);
	if (that !== null) return { first: that + 1, sense, rule: 'cue-that', confidence: sense.tier === 'sure' ? 0.93 : 0.85 };
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
	for (let i = cue.endToken; i < reach; i++) {
		if (isQuoted(view, i)) return null;
		const text = view.tokens[i]?.lower ?? '';
		if (text === 'that') return i === cue.endToken || view.classes[i] !== 'determiner' ? i : null;
		if (view.classes[i] === 'verb' || text === ';' || text === ':' || (text === ',' && sense.frame !== 'addressee')) return null;
		if (sense.tier !== 'sure' && view.classes[i] !== 'adverb' && !TIME_WORDS.has(text)) return null;
		if (view.classes[i] === 'pronoun' && sense.frame !== 'addressee') return null;
	}
	return null;
}

const BE = new Set(['is', 'are', 'was', 'were']);

/** "is expected to C", "was told that C", "was quoted as saying C". */
function passiveOpening(view: QuoteView, frame: Frame, cue: Cue, sense: CueVerb): Opening | null {
	const next = view.tokens[cue.endToken]?.lower ?? '';
	if (sense.kind === 'expectation' && next === 'to' && BE.has(view.tokens[cue.firstToken]?.lower ?? ''))
		return { first: cue.endToken, sense, rule: 'expected-to', confidence: 0.6, needsNoSubject: true };
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

const OBJECT_PRONOUNS = new Set('him her them us me you it'.split(' '));

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
	for (let i = phrase.headEnd; i < Math.min(frame.endToken, phrase.endToken + 3); i++) if (view.classes[i] === 'verb') return true;
	return false;
}

/** "C, S said" and "C, said S": what stands before the cue, and goes on behind it ("C, S said, C"). */
function reportBefore(view: QuoteView, frame: Frame, cue: Cue, from: number): Report | null {
	const { tokens, classes } = view;
	const sense =
		cue.senses.find(({ tier, frame: shape }) => tier === 'sure' && shape === 'clause') ?? cue.senses.find(({ tier }) => tier === 'likely');
	if (!sense || cue.form === 'infinitive' || cue.form === 'ing' || cue.form === 'participle' || cue.isPassive) return null;
	const inverted = tokens[cue.firstToken - 1]?.text === ',' ? subjectAfter(view, cue.endToken, frame.endToken) : null;
	const phrase = inverted ?? phraseBefore(view, cue.firstToken, from);
	if (!phrase || tokens[phrase.headFirst]?.lower === 'who') return null;
	const comma = (inverted ? cue.firstToken : phrase.firstToken) - 1;
	const isBehindComma = tokens[comma]?.text === ',' || tokens[comma]?.text === '—' || isClosingMark(tokens[comma]?.text);
	const start = contentStart(view, from, comma);
	if (!isBehindComma || comma - start < 2) return null;
	const behindPhrase = inverted ? phrase.endToken : cue.endToken;
	const content: (readonly [number, number])[] = [[start, comma]];
	if (
		tokens[behindPhrase]?.text === ',' &&
		behindPhrase + 2 < frame.endToken &&
		classes[behindPhrase + 1] !== 'pronoun' &&
		tokens[behindPhrase + 1]?.lower !== 'and'
	) {
		const end = reportEnd(view, frame, behindPhrase + 1);
		if (end > behindPhrase + 1 && !isAside(view, behindPhrase + 1)) content.push([behindPhrase + 1, end]);
	}
	const isStatement = hasVerb(view, start, comma) && !(tokens[start]?.lower === 'as' && content.length === 1);
	if (!isStatement && (content.length < 2 || classes[start] === 'preposition')) return null;
	return {
		cueTokens: [cue.firstToken, cue.endToken],
		cueKind: sense.kind,
		phrase,
		phraseRule: inverted ? 'subject-behind-cue' : 'subject-of-cue',
		content,
		rule: 'clause-subject-cue',
		confidence: sense.tier === 'sure' ? 0.9 : 0.7,
	};
}

function isClosingMark(text: string | undefined): boolean {
	return text === '"' || text === '”' || text === "''" || text === '’' || text === "'";
}

/** What follows a trailing "S said," may be an aside of the writer's: "citing", "who", "in an interview". */
function isAside(view: QuoteView, at: number): boolean {
	const lower = view.tokens[at]?.lower ?? '';
	return lower.endsWith('ing') || view.classes[at] === 'preposition' || ASIDES.has(lower);
}

const ASIDES = new Set('who which whose while although though but as when because'.split(' '));
