import { isQuoted, type QuoteView } from '../view.js';
import { accordingTo } from './attribution.js';
import type { Frame } from './frames.js';
import { contentStart, hasVerb, type Report } from './report.js';
import { reportEnd } from './reportEnd.js';

/** "According to S, C" and "C, according to S". */
export function accordingReports(view: QuoteView, frame: Frame): readonly Report[] {
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
