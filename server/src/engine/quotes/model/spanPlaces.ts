import type { ProbableSpan } from '../../crf/spanMarginals.js';
import { isFiniteTag, type ParagraphView } from './paragraphView.js';
import { CONTENT, CUE, ROLES } from './roleLabels.js';

/** Where the spans of a paragraph lie that are probable, and those of them that were chosen. */
export interface SpanPlaces {
	/** For each role, how probable the likeliest span is that begins at a unit, and that ends before one. */
	readonly begins: readonly Float64Array[];
	readonly ends: readonly Float64Array[];
	/** The nearest chosen cue that ends at a unit or before it, and that begins at one or behind it; and contents likewise. */
	readonly cueBefore: readonly (ProbableSpan | null)[];
	readonly cueBehind: readonly (ProbableSpan | null)[];
	readonly contentBefore: readonly (ProbableSpan | null)[];
	readonly contentBehind: readonly (ProbableSpan | null)[];
	/** How many chosen cues begin before a unit, how many finite verbs stand before it, and how many marks: differences count those between two. */
	readonly cues: Int32Array;
	readonly verbs: Int32Array;
	readonly marks: Int32Array;
}

/** Takes down where spans lie, in time in proportion to the paragraph. */
export function placeSpans(view: ParagraphView, probable: readonly ProbableSpan[], chosen: readonly ProbableSpan[]): SpanPlaces {
	const n = view.units.length;
	const begins = ROLES.map(() => new Float64Array(n + 1));
	const ends = ROLES.map(() => new Float64Array(n + 1));
	for (const { start, end, type, probability } of probable) {
		raise(begins[type], start, probability);
		raise(ends[type], end, probability);
	}
	const [cues, verbs, marks] = [new Int32Array(n + 1), new Int32Array(n + 1), new Int32Array(n + 1)];
	for (const { start, type } of chosen) if (type === CUE) cues[start + 1] = 1;
	for (let i = 0; i < n; i++) {
		cues[i + 1] = (cues[i + 1] as number) + (cues[i] as number);
		verbs[i + 1] = (verbs[i] as number) + (isFiniteTag(view.tags[i] as number) ? 1 : 0);
		marks[i + 1] = (marks[i] as number) + (view.words[i]?.isMark ? 1 : 0);
	}
	const of = (type: number) => chosen.filter((span) => span.type === type);
	return {
		begins,
		ends,
		cueBefore: lastEnding(of(CUE), n),
		cueBehind: nextBeginning(of(CUE), n),
		contentBefore: lastEnding(of(CONTENT), n),
		contentBehind: nextBeginning(of(CONTENT), n),
		cues,
		verbs,
		marks,
	};
}

/** How probable the likeliest span of a role is that ends before a unit, or before the mark or "that" which stands there. */
export function endingAt({ words }: ParagraphView, { ends }: SpanPlaces, role: number, at: number): number {
	const word = words[at - 1];
	return Math.max(ends[role]?.[at] ?? 0, word && (word.isMark || word.opening === 1) ? (ends[role]?.[at - 1] ?? 0) : 0);
}

/** How probable the likeliest span of a role is that begins at a unit, or behind the mark or "that" which stands there. */
export function beginningAt({ words }: ParagraphView, { begins }: SpanPlaces, role: number, at: number): number {
	const word = words[at];
	return Math.max(begins[role]?.[at] ?? 0, word && (word.isMark || word.opening === 1) ? (begins[role]?.[at + 1] ?? 0) : 0);
}

function raise(values: Float64Array | undefined, at: number, value: number): void {
	if (values && value > (values[at] as number)) values[at] = value;
}

/** For each unit the last of the spans (in order) that ends at it or before it. */
function lastEnding(spans: readonly ProbableSpan[], length: number): readonly (ProbableSpan | null)[] {
	let next = 0;
	return Array.from({ length: length + 1 }, (_, i) => {
		while (next < spans.length && (spans[next] as ProbableSpan).end <= i) next++;
		return spans[next - 1] ?? null;
	});
}

/** For each unit the first of them that begins at it or behind it. */
function nextBeginning(spans: readonly ProbableSpan[], length: number): readonly (ProbableSpan | null)[] {
	let next = 0;
	return Array.from({ length: length + 1 }, (_, i) => {
		while (next < spans.length && (spans[next] as ProbableSpan).start < i) next++;
		return spans[next] ?? null;
	});
}
