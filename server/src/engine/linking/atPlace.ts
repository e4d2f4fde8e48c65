import { isSetAtPlace } from '../entities/manualMention.js';
import type { EntityType, FormKey, Mention, ResolvedName } from '../entities/mention.js';
import { apartForm, resolveApart } from './apart.js';
import { spellingOf } from './formKeys.js';
import { formOf, type Names, resolveForm } from './names.js';

/**
 * What a mention stands for that a person has set as of a type: what its form stands for, where that is of the type too or a person has said what the form stands for; else an entity
 * of its own.
 */
export function resolveAtPlace(names: Names, form: FormKey, type: EntityType): ResolvedName {
	const resolved = resolveForm(names, form);
	const isLinked = resolved.type === type || (names.settled.ends.size > 0 && names.settled.ends.has(spellingOf(form)));
	return isLinked ? resolved : (resolveApart(apartForm(form, type)) ?? resolved);
}

/** The form by which a linked mention is known in the article. */
export function formAtPlace(mention: Mention): FormKey {
	const form = formOf(mention);
	return isSetAtPlace(mention) && mention.entity === `${mention.type}:${form}` ? apartForm(form, mention.type) : form;
}
