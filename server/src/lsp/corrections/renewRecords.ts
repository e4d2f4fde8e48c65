import type { Corrections, ManualQuote, Span } from '../../engine/index.js';
import { codePointsOf } from '../../engine/index.js';
import type { Said, SidecarRecord } from '../../sidecar/sidecarRecord.js';
import { type Target, targetOf } from '../../sidecar/target.js';

/**
 * The records whose words or context are others in a text than when they were last written, with those of now. Records that have only moved are left as they are: their context finds them, and a
 * file under version control does not change with every sentence that is put in above.
 */
export function renewRecords(records: readonly SidecarRecord[], placed: Corrections, text: string): readonly SidecarRecord[] {
	const codePoints = codePointsOf(text);
	const target = (before: Target, now: Span): Target => {
		const renewed = targetOf(text, now, codePoints);
		const isSame = renewed.exact === before.exact && renewed.prefix === before.prefix && renewed.suffix === before.suffix;
		return isSame ? before : renewed;
	};
	const places = new Map<string, Span>([...placed.mentions, ...placed.dates, ...placed.quotes].map((item) => [item.id, item]));
	const quotes = new Map(placed.quotes.map((quote) => [quote.id, quote]));
	return records.flatMap((record) => {
		const place = places.get(record.id);
		if (!place || record.said.kind === 'form') return [];
		const said = renew(record.said, place, quotes.get(record.id), target);
		return JSON.stringify(said) === JSON.stringify(record.said) ? [] : [{ ...record, said }];
	});
}

function renew(
	said: Exclude<Said, { readonly kind: 'form' }>,
	place: Span,
	manual: ManualQuote | undefined,
	target: (before: Target, now: Span) => Target,
): Said {
	const whole = target(said.target, place);
	if (said.kind !== 'quote') return { ...said, target: whole };
	const { quote, speaker } = said;
	const content = manual?.quote?.content ?? [];
	return {
		...said,
		target: whole,
		...(quote && {
			quote: {
				...quote,
				content: quote.content.map((part, i) => renewed(part, content[i], target)),
				cue: quote.cue && renewed(quote.cue, manual?.quote?.cue ?? undefined, target),
			},
		}),
		...(speaker?.target && { speaker: { ...speaker, target: renewed(speaker.target, manual?.speaker?.span ?? undefined, target) } }),
	};
}

function renewed(before: Target, now: Span | undefined, target: (before: Target, now: Span) => Target): Target {
	return now ? target(before, now) : before;
}
