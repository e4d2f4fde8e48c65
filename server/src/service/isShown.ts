import type { CueKind, Quote } from '../engine/index.js';

/** Whether the editor shows a quote, by the kinds of cue that it is to show, or all; one that no cue attributes is always shown. */
export function isShown({ cueKind }: { readonly cueKind: CueKind | null }, cueKinds: readonly CueKind[] | undefined): boolean {
	return cueKind === null || cueKinds === undefined || cueKinds.includes(cueKind);
}

/** Whether a person has settled anything of a quote: such a quote is always shown. */
export function isByHand({ source, speaker }: Pick<Quote, 'source'> & { readonly speaker: { readonly rule: string } | null }): boolean {
	return source.stage === 'manual' || speaker?.rule === 'correction';
}
