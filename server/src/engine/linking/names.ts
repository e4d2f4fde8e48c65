import type { Entity, EntityId, EntityType, FormKey, MentionFact, ResolvedName } from '../entities/mention.js';

/**
 * All forms of an article and what each stands for. Persistent: a change gives a new value and leaves the old one whole.
 * Invariant: what it holds depends only on which mention facts are in it, not on the order in which they came.
 */
export interface Names {
	readonly forms: ReadonlyMap<FormKey, { readonly count: number; readonly type: EntityType }>;
}

export const NO_NAMES: Names = { forms: new Map() };

/** The form that a mention is an occurrence of. */
export function formOf(mention: MentionFact): FormKey {
	return mention.text;
}

/** What a form stands for in this article. A form that is not in `names` stands for itself. */
export function resolveForm(_names: Names, form: FormKey): ResolvedName {
	return { entity: form, type: 'other' };
}

/** The entity of an id that `resolveForm` gave; undefined for any other. */
export function entityOf(_names: Names, id: EntityId): Entity | undefined {
	return { id, type: 'other', name: id, aliases: [] };
}

/**
 * Takes mentions out and puts others in; `changed` holds every form that now resolves differently (those new or gone included), so that only
 * the blocks that use one of them are worked out again.
 */
export function replaceMentions(
	names: Names,
	_removed: readonly MentionFact[],
	_added: readonly MentionFact[],
): { readonly names: Names; readonly changed: ReadonlySet<FormKey> } {
	return { names, changed: new Set() };
}
