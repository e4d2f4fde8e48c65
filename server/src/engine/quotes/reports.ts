import { accordingReports } from './accordingReports.js';
import type { Attribution } from './attribution.js';
import { subjectOf } from './attributions.js';
import type { Cue } from './findCues.js';
import type { Frame } from './frames.js';
import { nominalReports } from './nominalReports.js';
import { type NounPhrase, phraseBefore } from './nounPhrase.js';
import { openingOf } from './openings.js';
import type { Report } from './report.js';
import { reportBefore } from './reportBefore.js';
import { reportEnd } from './reportEnd.js';
import type { QuoteView } from './view.js';

/** The reports of a frame, in order, none within another: "S said that C", "C, S said", "according to S, C", "S told R that C", "S called X “C”". */
export function reportsOf(view: QuoteView, frame: Frame, attributions: readonly Attribution[]): readonly Report[] {
	const reports: Report[] = [];
	const isTaken = takenTest(attributions);
	let behindLast = frame.firstToken;
	for (const report of accordingReports(view, frame)) if (!isTaken(report.content)) reports.push(report);
	for (const cue of frame.cues) {
		if (cue.firstToken < behindLast || isTaken([[cue.firstToken, cue.endToken]])) continue;
		if (reports.some((report) => report.content.some(([start, end]) => start <= cue.verb && cue.verb < end))) continue;
		const report = reportBehind(view, frame, cue, behindLast, attributions, reports) ?? reportBefore(view, frame, cue, behindLast);
		if (!report || isTaken(report.content)) continue;
		reports.push(report);
		behindLast = Math.max(behindLast, report.cueTokens[1], ...report.content.map(([, end]) => end));
	}
	for (const report of nominalReports(view, frame)) {
		const touches = reports.some((other) =>
			[other.cueTokens, ...other.content].some(([first, end]) => first < (report.content[0]?.[1] ?? 0) && report.cueTokens[0] < end),
		);
		if (!touches && !isTaken(report.content)) reports.push(report);
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
