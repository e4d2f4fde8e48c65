import { CUE_ADJECTIVES, CUE_NOUNS } from './cueLexicon.js';
import type { Frame } from './frames.js';
import { type NounPhrase, phraseBefore } from './nounPhrase.js';
import type { Report } from './report.js';
import { reportEnd } from './reportEnd.js';
import { isQuoted, type QuoteView } from './view.js';

const BE = new Set("is are was were am be been 's 're 'm".split(' '));
const NOUNS = new Map(Object.entries(CUE_NOUNS));
const ADJECTIVES = new Map(Object.entries(CUE_ADJECTIVES));
const POSSESSIVES = new Set('his her their its my our your'.split(' '));

/** Reports whose cue is no verb: "his claim that C", "the minister's warning that C", "is confident that C". */
export function nominalReports(view: QuoteView, frame: Frame): readonly Report[] {
	const reports: Report[] = [];
	for (let i = frame.firstToken + 1; i < frame.endToken - 2; i++) {
		if (view.tokens[i + 1]?.lower !== 'that' || isQuoted(view, i)) continue;
		const report = nounReport(view, frame, i) ?? adjectiveReport(view, frame, i);
		if (report) reports.push(report);
	}
	return reports;
}

function nounReport(view: QuoteView, frame: Frame, at: number): Report | null {
	const lower = view.tokens[at]?.lower ?? '';
	const kind = NOUNS.get(lower);
	if (!kind) return null;
	const before = view.tokens[at - 1]?.lower ?? '';
	if (!POSSESSIVES.has(before) && before !== "'s") return null;
	const owner = POSSESSIVES.has(before) ? pronoun(at - 1) : phraseBefore(view, at - 1, frame.firstToken);
	return owner && report(view, frame, [at, at + 1], kind, owner, 'cue-noun-that');
}

function adjectiveReport(view: QuoteView, frame: Frame, at: number): Report | null {
	const lower = view.tokens[at]?.lower ?? '';
	const kind = ADJECTIVES.get(lower);
	if (!kind) return null;
	let first = at;
	while (first > frame.firstToken && at - first < 3 && !BE.has(view.tokens[first]?.lower ?? '')) first--;
	if (!BE.has(view.tokens[first]?.lower ?? '')) return null;
	const phrase = phraseBefore(view, first, frame.firstToken);
	if (!phrase || view.tokens[phrase.headFirst]?.lower === 'it') return null;
	return report(view, frame, [first, at + 1], kind, phrase, 'cue-adjective-that');
}

function pronoun(at: number): NounPhrase {
	return { firstToken: at, endToken: at + 1, headFirst: at, headEnd: at + 1, apposition: null };
}

function report(
	view: QuoteView,
	frame: Frame,
	cueTokens: Report['cueTokens'],
	cueKind: Report['cueKind'],
	phrase: NounPhrase,
	rule: string,
): Report | null {
	const first = cueTokens[1];
	const end = reportEnd(view, frame, first + 1);
	return end > first + 1 ? { cueTokens, cueKind, phrase, phraseRule: rule, content: [[first, end]], rule, confidence: 0.75 } : null;
}
