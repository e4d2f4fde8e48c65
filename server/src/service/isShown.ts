import type { CueKind } from '../engine/index.js';

/** Whether the editor shows a quote, by the kinds of cue that it is to show, or all; one that no cue attributes is always shown. */
export function isShown({ cueKind }: { readonly cueKind: CueKind | null }, cueKinds: readonly CueKind[] | undefined): boolean {
	return cueKind === null || cueKinds === undefined || cueKinds.includes(cueKind);
}
