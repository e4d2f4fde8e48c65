import type { TaggedAttribution, TokenRange } from '../model/findAttributions.js';
import type { QuoteFact } from '../quoteFact.js';
import type { QuoteView } from '../view.js';
import type { Attribution } from './attribution.js';
import { attributionsOf } from './attributions.js';
import type { Frame } from './frames.js';
import { quoteFromAttribution, quoteFromRegions, quoteFromReport } from './quoteFacts.js';
import type { Report } from './report.js';
import { reportsOf } from './reports.js';
import { marksOf, quoteFromTagged, touches, withoutTaken, withoutWeak } from './taggedQuotes.js';
import { findTurn } from './turns.js';

/**
 * The quotes of a block, in order; and whether nothing but an attribution follows the last quotation. Rules say whose whole quotations are and find turns of transcripts; all else is as the model
 * has tagged it.
 */
export function gatherQuotes(
	view: QuoteView,
	text: string,
	frames: readonly Frame[],
	tagged: readonly TaggedAttribution[],
): { readonly quotes: readonly QuoteFact[]; readonly endsQuoted: boolean } {
	const turn = findTurn(view, text);
	if (turn) return { quotes: [turn], endsQuoted: true };
	const attributed = frames.map((frame) => attributionsOf(view, frame));
	const reports = frames.map((frame, f) => reportsOf(view, frame, attributed[f] ?? []));
	const free = withoutTaken(tagged, attributed.flat().filter(isDirect).flatMap(takenBy), view.tokens.length);
	const model = withoutWeak(free, reports.flat().filter(isAccording), view.tokens.length);
	const isTagged = marksOf(
		model.flatMap(({ cue, contents }) => [cue, ...contents]),
		view.tokens.length,
	);
	let nextTagged = 0;
	const quotes: QuoteFact[] = [];
	/** The quote that a quotation which stands alone goes on with, and the one that has no speaker yet, by index; -1: none. */
	let joint = -1;
	let alone = -1;
	let endsQuoted = false;
	for (const [f, frame] of frames.entries()) {
		const firstTagged = nextTagged;
		while ((model[nextTagged]?.cue[0] ?? frame.endToken) < frame.endToken) nextTagged++;
		const found = quotesOfFrame(view, text, frame, attributed[f] ?? [], model.slice(firstTagged, nextTagged), reports[f] ?? [], isTagged);
		if (found.length === 0 && frame.isPure) {
			if (touches(isTagged, [frame.firstToken, frame.endToken])) {
				endsQuoted = true;
				continue;
			}
			const fact = quoteFromRegions(view, frame, joint < 0 ? LEAST_ALONE : 1);
			if (!fact) continue;
			const before = joint < 0 ? undefined : quotes[joint];
			if (before?.closed && !before.runsOn) quotes[joint] = grown(before, fact);
			else {
				quotes.push(fact);
				joint = quotes.length - 1;
				alone = fact.closed ? joint : -1;
			}
			endsQuoted = true;
			continue;
		}
		const first = found[0];
		const lone = alone < 0 ? undefined : quotes[alone];
		if (lone && first && first.kind === 'direct' && first.inherits === null && isRightBehind(view, frame, first)) {
			quotes[alone] = { ...first, content: [...lone.content, ...first.content], mayContinue: lone.mayContinue };
			quotes.push(...found.slice(1));
		} else for (const fact of found) quotes.push(fact);
		alone = -1;
		endsQuoted = found.length > 0 && isSpoken(found.at(-1));
		joint = nextJoint(quotes, joint, found.length);
	}
	return { quotes: quotes.length === 0 ? NO_FACTS : quotes, endsQuoted };
}

/** So many words a quotation has that is speech though it has no attribution and goes on with none. */
const LEAST_ALONE = 3;

const NO_FACTS: readonly QuoteFact[] = [];

function quotesOfFrame(
	view: QuoteView,
	text: string,
	frame: Frame,
	attributed: readonly Attribution[],
	tagged: readonly TaggedAttribution[],
	reports: readonly Report[],
	isTagged: Uint8Array,
): readonly QuoteFact[] {
	const facts = attributed.filter(isDirect).map((attribution) => quoteFromAttribution(view, text, frame, attribution));
	for (const attribution of tagged) facts.push(quoteFromTagged(view, text, frame.firstToken, attribution));
	for (const report of reports) {
		const fact = quoteFromReport(view, text, report);
		const isNew = [report.cueTokens, ...report.content].every((range) => !touches(isTagged, range));
		const same = isNew ? -1 : facts.findIndex(({ speaker, cue }) => speaker === null && cue?.start === fact.cue?.start);
		const nameless = facts[same];
		if (isNew) facts.push(fact);
		else if (nameless) facts[same] = { ...nameless, speaker: fact.speaker, inherits: fact.speaker ? null : nameless.inherits };
	}
	return facts.length <= 1 ? facts : facts.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** What the attribution of whole quotations takes up. */
function takenBy({ regions, cueTokens }: Attribution): readonly TokenRange[] {
	return [...regions.map(({ firstToken, endToken }): TokenRange => [firstToken, endToken]), cueTokens];
}

/** Whether a report is "C, according to S": such rules are seldom wrong. */
function isAccording({ rule }: Report): boolean {
	return rule === 'according-to';
}

/** Whether an attribution is of whole quotations, with no word outside them. */
function isDirect({ contentFirst }: Attribution): boolean {
	return contentFirst === null;
}

/** A quotation that stands alone goes on with the last quotation of its paragraph, else with a report right before it. */
function nextJoint(quotes: readonly QuoteFact[], joint: number, found: number): number {
	for (let i = quotes.length - 1; i >= quotes.length - found && i >= 0; i--)
		if (quotes[i]?.kind !== 'indirect' && isSpoken(quotes[i])) return i;
	if (joint >= 0 && quotes[joint]?.kind !== 'indirect') return joint;
	return found > 0 && isSpoken(quotes.at(-1)) ? quotes.length - 1 : -1;
}

function grown(last: QuoteFact, fact: QuoteFact): QuoteFact {
	const kind = last.kind === 'direct' ? 'direct' : 'mixed';
	return { ...last, kind, content: [...last.content, ...fact.content], closed: fact.closed, runsOn: fact.runsOn };
}

/** Whether a frame's first quote begins it. */
function isRightBehind(view: QuoteView, frame: Frame, quote: QuoteFact): boolean {
	return quote.content[0]?.start === view.tokens[frame.firstToken + 1]?.start;
}

/** Whether a quote tells of spoken or written words, so that a quotation behind it can go on with it. */
function isSpoken(quote: QuoteFact | undefined): boolean {
	return quote !== undefined && quote.cueKind !== 'thought' && quote.cueKind !== 'expectation';
}
