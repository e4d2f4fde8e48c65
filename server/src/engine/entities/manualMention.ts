import type { Span } from '../text/span.js';
import type { EntityType, FormKey, MentionFact } from './mention.js';

/** What a person has said of one place: that a name of this type stands there, exactly there, or (`null`) that none does. */
export interface ManualMention extends Span {
	readonly id: string;
	readonly type: EntityType | null;
}

/**
 * What a person has said of a form ("Kuznetsov") wherever this article has it. `type`: it is a name of this type, or (`null`) never one.
 * `standsFor`: it is short for this fuller form, or (`null`) for nothing but itself. A part that is left out is left to the tagger.
 */
export interface ManualForm {
	readonly id: string;
	readonly form: FormKey;
	readonly type?: EntityType | null;
	readonly standsFor?: FormKey | null;
}

/** What a person has said of one place of a block: the span is block-relative. */
export type SettledMention = Omit<ManualMention, 'id'>;

/** The rules that mentions set by hand come from: a person's word on one place, and on a form wherever the article has it. */
const AT_PLACE = 'correction';
export const BY_FORM = 'form-correction';

/** A mention that a person has set at its place. */
export function mentionByHand(text: string, start: number, end: number, type: EntityType): MentionFact {
	return { start, end, text: text.slice(start, end), type, confidence: 1, source: { stage: 'manual', rule: AT_PLACE } };
}

/** Whether a person has set a mention at its place. */
export function isSetAtPlace({ source }: Pick<MentionFact, 'source'>): boolean {
	return source.stage === 'manual' && source.rule === AT_PLACE;
}
