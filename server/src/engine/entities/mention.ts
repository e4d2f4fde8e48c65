import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';

/** `group`: nationality, religious or political group ("Kazakh", "Sunni"); `other`: names of no other type (languages, laws, awards). */
export type EntityType = 'person' | 'organization' | 'location' | 'facility' | 'group' | 'event' | 'product' | 'work' | 'money' | 'other';

export const ENTITY_TYPES: readonly EntityType[] = [
	'person',
	'organization',
	'location',
	'facility',
	'group',
	'event',
	'product',
	'work',
	'money',
	'other',
];

/**
 * A name as the block pass finds it, from its paragraph alone. Titles ("President"), a leading "the" and a possessive 's
 * lie outside the span; a bracketed acronym is a mention of its own.
 */
export interface MentionFact extends Span {
	readonly text: string;
	readonly type: EntityType;
	/** How sure the stage is of span and type, 0 to 1. */
	readonly confidence: number;
	readonly source: Source;
	/** What the text itself says of it, where a title or apposition stands beside: "President", "Armenian Prime Minister". */
	readonly role?: string;
	/** The form in full that a bracketed acronym abbreviates: on "CSTO", "Collective Security Treaty Organization". */
	readonly expansion?: string;
}

/** Identifies an entity within its article; made of its type and name, never of offsets. */
export type EntityId = string;

/** A form that names something ("Tokayev", "CSTO"), whatever block it stands in: what linking works on, since offsets say nothing about identity. */
export type FormKey = string;

/** What a form stands for in an article. */
export interface ResolvedName {
	readonly entity: EntityId;
	readonly type: EntityType;
}

/** A mention as the article pass leaves it: linked, its type agreed with the other mentions of its entity. Offsets are block-relative. */
export interface Mention extends MentionFact {
	readonly kind: 'mention';
	readonly entity: EntityId;
}

/** One real-world thing in an article. */
export interface Entity {
	readonly id: EntityId;
	readonly type: EntityType;
	/** The fullest form that the article gives, or that a person has said its form stands for: "Kassym-Jomart Tokayev". */
	readonly name: string;
	/** The other forms it goes by, in alphabetical order: "Tokayev". */
	readonly aliases: readonly string[];
	readonly role?: string;
}
