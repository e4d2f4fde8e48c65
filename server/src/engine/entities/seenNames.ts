import { overlapping, type Span } from '../text/span.js';
import type { EntityType } from './mention.js';

/** What the model sees: a span of the block's text with its type and confidence. */
export interface SeenName extends Span {
	readonly type: EntityType;
	readonly confidence: number;
}

/** A form of address before a name, which is no part of it. */
const HONORIFIC = /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Messrs)\.?\s+(?=\p{L})/u;
const CAPITAL_OR_SIGN = /[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{S}]/u;

/**
 * A name as the model sees it, by the rules of the guide that annotators went by, or null where it is none: forms of address lie outside, days and dates are dates and nothing besides, and what has neither
 * capital nor digit in a text with capitals is no name.
 */
export function tidyName(text: string, name: SeenName, dates: readonly Span[]): SeenName | null {
	const words = text.slice(name.start, name.end);
	if (!CAPITAL_OR_SIGN.test(words) && CAPITAL_OR_SIGN.test(text)) return null;
	if (name.type === 'other' && overlapping(dates, name).some((date) => date.start <= name.start && name.end <= date.end)) return null;
	const address = name.type === 'person' ? (HONORIFIC.exec(words)?.[0].length ?? 0) : 0;
	return address === 0 ? name : { ...name, start: name.start + address };
}
