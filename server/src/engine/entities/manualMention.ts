import type { Span } from '../text/span.js';
import type { EntityType, FormKey } from './mention.js';

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
