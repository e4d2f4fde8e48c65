import type { ProbableSpan } from '../../crf/spanMarginals.js';

/** What the probable spans that overlap one say against it. */
export interface Rivals {
	/** The likeliest of its own role, and of the others. */
	top: ProbableSpan | null;
	other: ProbableSpan | null;
	/** The probabilities of those of its own role added up; and of those of them that begin, or end, where it does. */
	mass: number;
	sameStart: number;
	sameEnd: number;
}

/** The rivals of each of these spans, which are in order of their starts. At no unit more than a few are probable, so the time is in proportion to the paragraph. */
export function rivalsOf(spans: readonly ProbableSpan[]): readonly Rivals[] {
	const all = spans.map((): Rivals => ({ top: null, other: null, mass: 0, sameStart: 0, sameEnd: 0 }));
	for (let a = 0; a < spans.length; a++) {
		const one = spans[a] as ProbableSpan;
		for (let b = a + 1; b < spans.length; b++) {
			const two = spans[b] as ProbableSpan;
			if (two.start >= one.end) break;
			meet(all[a] as Rivals, one, two);
			meet(all[b] as Rivals, two, one);
		}
	}
	return all;
}

function meet(rivals: Rivals, span: ProbableSpan, rival: ProbableSpan): void {
	const { probability } = rival;
	if (rival.type !== span.type) {
		if (probability > (rivals.other?.probability ?? 0)) rivals.other = rival;
		return;
	}
	if (probability > (rivals.top?.probability ?? 0)) rivals.top = rival;
	rivals.mass += probability;
	if (rival.start === span.start) rivals.sameStart += probability;
	if (rival.end === span.end) rivals.sameEnd += probability;
}
