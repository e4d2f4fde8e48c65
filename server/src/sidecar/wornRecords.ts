import type { Corrections, ManualQuote, Span } from '../engine/index.js';
import { areLike, cutsWord } from './fuzzyPlace.js';
import type { SidecarRecord } from './sidecarRecord.js';
import type { Target } from './target.js';

/**
 * The ids of records whose words an edit has made others of: what is left of them, at their place in a text, is not like the words that were settled, or is a piece of a word that was whole. A
 * letter typed into a name, or taken out, is neither. `placed`: the corrections as edits have moved them.
 */
export function wornRecords(records: readonly SidecarRecord[], placed: Corrections, text: string): ReadonlySet<string> {
	const places = new Map<string, Span>([...placed.mentions, ...placed.dates].map((item) => [item.id, item]));
	const quotes = new Map(placed.quotes.map((quote) => [quote.id, quote]));
	const worn = records.filter(({ id, said }) => {
		if (said.kind === 'form') return false;
		if (said.kind !== 'quote') return isWorn(said.target, places.get(id), text);
		const quote = quotes.get(id);
		return quote !== undefined && (isWorn(said.target, quote, text) || areQuotePartsWorn(said, quote, text));
	});
	return new Set(worn.map(({ id }) => id));
}

function areQuotePartsWorn(
	{ quote, speaker }: Extract<SidecarRecord['said'], { readonly kind: 'quote' }>,
	manual: ManualQuote,
	text: string,
): boolean {
	const content = quote?.content.some((part, i) => isWorn(part, manual.quote?.content[i], text)) ?? false;
	const cue = quote?.cue && isWorn(quote.cue, manual.quote?.cue, text);
	const named = speaker?.target && isWorn(speaker.target, manual.speaker?.span, text);
	return content || cue === true || named === true;
}

/** Words that have no place are not worn but gone. */
function isWorn({ exact, prefix, suffix }: Target, place: Span | null | undefined, text: string): boolean {
	if (!place) return false;
	const words = text.slice(place.start, place.end);
	if (words === exact) return false;
	if (!areLike(words, exact)) return true;
	const wasWhole = !cutsWord(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });
	return wasWhole && cutsWord(text, place);
}
