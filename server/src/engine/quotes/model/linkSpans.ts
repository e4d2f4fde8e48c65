import type { ProbableSpan } from '../../crf/spanMarginals.js';
import { type LinkWeights, linkRoles } from './linkRoles.js';
import type { ParagraphView } from './paragraphView.js';
import { ROLES } from './roleLabels.js';

/** A cue with its source and contents. */
export interface LinkedSpans {
	readonly cue: ProbableSpan;
	readonly source: ProbableSpan | null;
	readonly contents: readonly ProbableSpan[];
}

/** Links the spans chosen (in order); where a cue has no content, the likeliest of the free ones that lies near enough and overlaps nothing is taken too. */
export function linkSpans(
	weigh: LinkWeights,
	view: ParagraphView,
	free: readonly ProbableSpan[],
	chosen: readonly ProbableSpan[],
): readonly LinkedSpans[] {
	const linked = link(weigh, view, chosen);
	const withContent = new Set(linked.map(({ cue }) => cue));
	const lone = chosen.filter((span) => isOf(span, 'cue') && !withContent.has(span));
	if (lone.length === 0) return linked;
	const added = contentsFor(lone, free, chosen, view.units.length);
	if (added.length === 0) return linked;
	const all = [...chosen, ...added].sort((a, b) => a.start - b.start);
	return link(weigh, view, all);
}

function link(weigh: LinkWeights, view: ParagraphView, spans: readonly ProbableSpan[]): readonly LinkedSpans[] {
	const roleSpans = spans.map(({ start, end, type }) => ({ start, end, role: ROLES[type] ?? 'content' }));
	return linkRoles(view, roleSpans, weigh).map(({ cue, source, contents }) => ({
		cue: spans[cue] as ProbableSpan,
		source: source === null ? null : (spans[source] as ProbableSpan),
		contents: contents.map((content) => spans[content] as ProbableSpan),
	}));
}

function isOf({ type }: ProbableSpan, role: (typeof ROLES)[number]): boolean {
	return ROLES[type] === role;
}

/** So many units away, a content is too far from a cue to be its own on weak evidence. */
const FARTHEST = 25;

/** For each of these cues the likeliest content near it that overlaps nothing taken and has no other cue before it, where there is one. */
function contentsFor(
	cues: readonly ProbableSpan[],
	free: readonly ProbableSpan[],
	chosen: readonly ProbableSpan[],
	length: number,
): readonly ProbableSpan[] {
	const byEnd = new Map<number, ProbableSpan[]>();
	const byStart = new Map<number, ProbableSpan[]>();
	for (const span of free) {
		put(byEnd, span.end, span);
		put(byStart, span.start, span);
	}
	const isTaken = new Uint8Array(length);
	const isCue = new Uint8Array(length);
	for (const span of chosen) {
		isTaken.fill(1, span.start, span.end);
		if (isOf(span, 'cue')) isCue.fill(1, span.start, span.end);
	}
	const added: ProbableSpan[] = [];
	for (const { start, end } of cues) {
		let best: ProbableSpan | null = null;
		const consider = (span: ProbableSpan): void => {
			if (span.probability > (best?.probability ?? 0) && !isTaken.subarray(span.start, span.end).includes(1)) best = span;
		};
		for (let at = end; at <= Math.min(length - 1, end + FARTHEST); at++) {
			for (const span of byStart.get(at) ?? []) consider(span);
			if (isCue[at] === 1) break;
		}
		for (let at = start; at >= Math.max(0, start - FARTHEST); at--) {
			for (const span of byEnd.get(at) ?? []) consider(span);
			if (isCue[at - 1] === 1) break;
		}
		if (best === null) continue;
		const found: ProbableSpan = best;
		added.push(found);
		isTaken.fill(1, found.start, found.end);
	}
	return added;
}

function put(spans: Map<number, ProbableSpan[]>, at: number, span: ProbableSpan): void {
	const list = spans.get(at);
	if (list) list.push(span);
	else spans.set(at, [span]);
}
