import type { Corrections, Span } from '../../server/src/engine/index.js';

/** How many code units of context stand on either side of a record's words. */
const CONTEXT = 32;

/** The text of a sidecar file that settles some mentions, dates and speakers of an article, which has no characters beyond the Basic Multilingual Plane. */
export function sidecarOf(text: string, { mentions, dates, quotes }: Corrections): string {
	const at = (span: Span): readonly object[] => selectorOf(text, span);
	const corrections = [
		...mentions.map(({ id, type, ...span }) => ({ id, kind: 'mention', type, selector: at(span) })),
		...dates.map(({ id, date, ...span }) => ({ id, kind: 'date', date, selector: at(span) })),
		...quotes.map(({ id, speaker, ...span }) => ({
			id,
			kind: 'quote',
			speaker: speaker && { name: speaker.name, selector: speaker.span && at(speaker.span) },
			selector: at(span),
		})),
	];
	return JSON.stringify({ schemaVersion: 1, corrections });
}

function selectorOf(text: string, { start, end }: Span): readonly object[] {
	return [
		{
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			prefix: text.slice(Math.max(0, start - CONTEXT), start),
			suffix: text.slice(end, end + CONTEXT),
		},
		{ type: 'TextPositionSelector', start, end },
	];
}
