import type { Cue } from '../cues/findCues.js';
import type { QuoteView } from '../view.js';
import { accordingReports } from './accordingReports.js';
import type { Attribution } from './attribution.js';
import { subjectOf } from './attributions.js';
import type { Frame } from './frames.js';
import { type NounPhrase, phraseBefore } from './nounPhrase.js';
import { openingOf } from './openings.js';
import type { Report } from './report.js';
import { reportBefore } from './reportBefore.js';
import { reportEnd } from './reportEnd.js';

const NO_REPORTS: readonly Report[] = [];

/** The reports of a frame, in order, none within another: "S said that C", "C, S said", "according to S, C", "S told R that C", "S called X “C”". */
export function reportsOf(view: QuoteView, frame: Frame, attributions: readonly Attribution[]): readonly Report[] {
	if (frame.cues.length === 0 && !frame.hasAccording) return NO_REPORTS;
	const reports: Report[] = [];
	const taken = takenBy(attributions);
	let behindLast = frame.firstToken;
	if (frame.hasAccording) for (const report of accordingReports(view, frame)) if (!overlapsAny(report.content, taken)) reports.push(report);
	for (const cue of frame.cues) {
		if (cue.firstToken < behindLast || touchesAny(cue.firstToken, cue.endToken, taken)) continue;
		if (isReported(cue, reports)) continue;
		const report = reportBehind(view, frame, cue, behindLast, attributions, reports) ?? reportBefore(view, frame, cue, behindLast);
		if (!report || overlapsAny(report.content, taken)) continue;
		reports.push(report);
		behindLast = Math.max(behindLast, report.cueTokens[1]);
		for (const [, end] of report.content) behindLast = Math.max(behindLast, end);
	}
	return reports;
}

type TokenRange = readonly [number, number];

const NOTHING_TAKEN: readonly TokenRange[] = [];

/** What the attributions of quotations take up. */
function takenBy(attributions: readonly Attribution[]): readonly TokenRange[] {
	if (attributions.length === 0) return NOTHING_TAKEN;
	const taken: TokenRange[] = [];
	for (const { regions, cueTokens, contentFirst } of attributions) {
		const first = regions[0];
		if (contentFirst !== null) taken.push([contentFirst, first?.endToken ?? 0]);
		for (const { firstToken, endToken } of regions) taken.push([firstToken, endToken]);
		taken.push(cueTokens);
	}
	return taken;
}

function overlapsAny(ranges: readonly TokenRange[], taken: readonly TokenRange[]): boolean {
	if (taken.length > 0) for (const [start, end] of ranges) if (touchesAny(start, end, taken)) return true;
	return false;
}

function touchesAny(start: number, end: number, ranges: readonly TokenRange[]): boolean {
	for (const [first, last] of ranges) if (start < last && first < end) return true;
	return false;
}

/** Whether a cue stands in what another reports. */
function isReported({ verb }: Cue, reports: readonly Report[]): boolean {
	for (const { content } of reports) if (touchesAny(verb, verb + 1, content)) return true;
	return false;
}

const NOBODY = { phrase: null, rule: '' } as const;

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
	// "wrote “The Long Winter”" tells of a book.
	if (
		opening.sense.kind === 'writing' &&
		view.setAside.some(({ open, firstToken }) => open.token === opening.first || firstToken === opening.first)
	)
		return null;
	const end = opening.end ?? reportEnd(view, frame, opening.first);
	if (end <= opening.first) return null;
	const { phrase, rule } = opening.isAnonymous ? NOBODY : reportSubject(view, frame, cue, from, attributions, reports);
	if (!phrase && !opening.isAnonymous) return null;
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
