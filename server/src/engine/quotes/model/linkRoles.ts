import { countSpans, linkFeatures, noSourceFeatures, type RoleSpan } from './linkFeatures.js';
import type { ParagraphView } from './paragraphView.js';

/** What a feature of a link weighs; 0 for those that are not known. */
export type LinkWeights = (feature: number) => number;

/** A cue with its source and contents, by their numbers among a paragraph's spans. */
export interface LinkedCue {
	readonly cue: number;
	readonly source: number | null;
	readonly contents: readonly number[];
}

/** So many spans of a role on either side of another are in question for it. */
const NEAREST = 4;

/** Gives each content to a cue and each cue with content a source, or none. Spans are in order; time in proportion to them. */
export function linkRoles(view: ParagraphView, spans: readonly RoleSpan[], weigh: LinkWeights): readonly LinkedCue[] {
	const counts = countSpans(spans);
	const contents = new Map<number, number[]>();
	let last = -1;
	const score = (features: readonly number[]) => features.reduce((sum, feature) => sum + weigh(feature), 0);
	spans.forEach(({ role }, i) => {
		if (role !== 'content') return;
		const cues = candidates(spans, i, 'cue');
		const cue = best(cues, (candidate) => score(linkFeatures(view, spans, counts, candidate, i, last)));
		if (cue === null) return;
		last = cue;
		const list = contents.get(cue);
		if (list) list.push(i);
		else contents.set(cue, [i]);
	});
	return [...contents]
		.sort(([a], [b]) => a - b)
		.map(([cue, list]) => {
			const source = best([...candidates(spans, cue, 'source'), -1], (candidate) =>
				score(candidate < 0 ? noSourceFeatures(view, spans, counts, cue) : linkFeatures(view, spans, counts, cue, candidate, -1)),
			);
			return { cue, source: source === null || source < 0 ? null : source, contents: list };
		});
}

/** The nearest spans of a role before and behind a span. */
export function candidates(spans: readonly RoleSpan[], at: number, role: RoleSpan['role']): readonly number[] {
	const found: number[] = [];
	for (let i = at - 1, left = NEAREST; i >= 0 && left > 0 && at - i < 16; i--) {
		if (spans[i]?.role !== role) continue;
		found.push(i);
		left--;
	}
	for (let i = at + 1, left = NEAREST; i < spans.length && left > 0 && i - at < 16; i++) {
		if (spans[i]?.role !== role) continue;
		found.push(i);
		left--;
	}
	return found;
}

function best(list: readonly number[], scoreOf: (candidate: number) => number): number | null {
	let top = Number.NEGATIVE_INFINITY;
	let found: number | null = null;
	for (const candidate of list) {
		const score = scoreOf(candidate);
		if (score > top) {
			top = score;
			found = candidate;
		}
	}
	return found;
}
