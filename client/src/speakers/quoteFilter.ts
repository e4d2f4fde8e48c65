import type { AnnotatedQuote } from '../../../server/src/protocol/annotations.js';
import type { CueKind } from '../../../server/src/protocol/cueKind.js';

/** Which quotes a list holds: those of these kinds, by cues of these kinds; quotes without a cue whatever the cues. */
export interface QuoteFilter {
	readonly kinds: readonly AnnotatedQuote['kind'][];
	readonly cueKinds: readonly CueKind[];
}

export const QUOTE_KINDS: readonly AnnotatedQuote['kind'][] = ['direct', 'mixed', 'indirect'];
export const CUE_KINDS: readonly CueKind[] = ['speech', 'writing', 'thought', 'expectation'];

/** Whether a filter lets a quote through; one that a person has settled, whatever its cue. */
export function passes({ kinds, cueKinds }: QuoteFilter, { kind, cueKind, by }: AnnotatedQuote): boolean {
	return kinds.includes(kind) && (cueKind === null || by === 'person' || cueKinds.includes(cueKind));
}

/** The filter that holds these words ("direct", "speech" …); null where one is none of them. */
export function filterOf(words: readonly unknown[]): QuoteFilter | null {
	const known: readonly string[] = [...QUOTE_KINDS, ...CUE_KINDS];
	if (!words.every((word) => typeof word === 'string' && known.includes(word))) return null;
	return { kinds: QUOTE_KINDS.filter((kind) => words.includes(kind)), cueKinds: CUE_KINDS.filter((kind) => words.includes(kind)) };
}
