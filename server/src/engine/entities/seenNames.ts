import { overlapping, type Span } from '../text/span.js';
import type { EntityType } from './mention.js';

/** What the model sees: a span of the block's text with its type and confidence. */
export interface SeenName extends Span {
	readonly type: EntityType;
	readonly confidence: number;
}

/** A form of address before a name, which is no part of it. */
const HONORIFIC = /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Messrs)\.?\s+(?=\p{L})/u;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const CAPITAL_OR_SIGN = /[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{S}]/u;

/** The comma between a place and the larger one that it lies in: "Suva, Fiji"; not that of "Washington, D.C.", which is one. */
const WITHIN = /, (?!D\.?C\b)(?=\p{Lu})/u;

/** How sure a name is at most that ends in a full stop: annotators differ whether "U.S." takes its own with it. */
const WITH_STOP = 0.89;

/**
 * A name as the model sees it, by the rules of the guide that annotators went by: forms of address lie outside, a place and the one that it lies in are two, days and dates are dates and nothing besides, and
 * what has neither capital nor digit in a text with capitals is no name.
 */
export function tidyNames(text: string, name: SeenName, dates: readonly Span[]): readonly SeenName[] {
	const words = text.slice(name.start, name.end);
	if (!CAPITAL_OR_SIGN.test(words) && CAPITAL.test(text)) return [];
	if (name.type === 'other' && overlapping(dates, name).some((date) => date.start <= name.start && name.end <= date.end)) return [];
	const address = name.type === 'person' ? (HONORIFIC.exec(words)?.[0].length ?? 0) : 0;
	if (address > 0) return [{ ...name, start: name.start + address }];
	const comma = name.type === 'location' ? words.search(WITHIN) : -1;
	if (comma < 0) return [words.endsWith('.') ? { ...name, confidence: Math.min(name.confidence, WITH_STOP) } : name];
	return [{ ...name, end: name.start + comma }, ...tidyNames(text, { ...name, start: name.start + comma + 2 }, dates)];
}
