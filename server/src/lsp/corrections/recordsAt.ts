import { type Corrections, overlaps, type Span } from '../../engine/index.js';
import type { Said } from '../../sidecar/sidecarRecord.js';

/** The ids of the corrections of a kind that a span overlaps. */
export function idsAt(kind: Said['kind'], span: Span, { mentions, dates, quotes }: Corrections): ReadonlySet<string> {
	const list = kind === 'mention' ? mentions : kind === 'date' ? dates : kind === 'quote' ? quotes : [];
	return new Set(list.filter((item) => overlaps(item, span)).map(({ id }) => id));
}
