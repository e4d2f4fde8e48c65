import { ENTITY_TYPES, type EntityType, type FormKey, type ResolvedName } from '../entities/mention.js';

/** Between a form and a type; no name has it. */
const JOINT = '\t';

/** The form of a mention that a person has set as another type than its form has in the article: an entity of its own, which nothing is linked with. */
export function apartForm(form: FormKey, type: EntityType): FormKey {
	return `${form}${JOINT}${type}`;
}

/** What such a form stands for; null of any other. */
export function resolveApart(form: FormKey): ResolvedName | null {
	const joint = form.indexOf(JOINT);
	const type = joint < 0 ? undefined : ENTITY_TYPES.find((one) => one === form.slice(joint + 1));
	return type ? { entity: `${type}:${form.slice(0, joint)}`, type } : null;
}
