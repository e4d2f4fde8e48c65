import type { Corrections, Span } from '../engine/index.js';
import type { Said, SidecarRecord } from './sidecarRecord.js';
import type { Target } from './target.js';

/** A target of a record, and where it is as edits have moved it. */
export interface PlacedTarget {
	readonly target: Target;
	readonly place: Span;
}

/** The targets of each record that have a place, those of its parts too; none of one on a form. `placed`: the corrections as edits have moved them. */
export function placedTargets(
	records: readonly SidecarRecord[],
	placed: Corrections,
): readonly { readonly id: string; readonly targets: readonly PlacedTarget[] }[] {
	const places = new Map<string, Span>([...placed.mentions, ...placed.dates].map((item) => [item.id, item]));
	const quotes = new Map(placed.quotes.map((quote) => [quote.id, quote]));
	return records.map(({ id, said }) => {
		if (said.kind === 'form') return { id, targets: [] };
		if (said.kind !== 'quote') return { id, targets: having([[said.target, places.get(id)]]) };
		const quote = quotes.get(id);
		return { id, targets: quote ? having([[said.target, quote], ...partsOf(said, quote)]) : [] };
	});
}

function partsOf(
	{ quote, speaker }: Extract<Said, { readonly kind: 'quote' }>,
	manual: Corrections['quotes'][number],
): readonly (readonly [Target | null | undefined, Span | null | undefined])[] {
	return [
		...(quote?.content ?? []).map((part, i) => [part, manual.quote?.content[i]] as const),
		[quote?.cue, manual.quote?.cue],
		[speaker?.target, manual.speaker?.span],
	];
}

function having(pairs: readonly (readonly [Target | null | undefined, Span | null | undefined])[]): readonly PlacedTarget[] {
	return pairs.flatMap(([target, place]) => (target && place ? [{ target, place }] : []));
}
