import type { Entity, EntityId, FormKey, ResolvedName } from '../entities/mention.js';
import { genderOfName } from './gender.js';

/** Between the parts of a staff's form; no name has it. */
const JOINT = '\n';
const PREFIX = 'staff:';

/** The form of somebody's people as a body, "Roe's campaign": no mention has it, for the name in those words is Roe's. `noun` is in lower case. */
export function staffForm(person: FormKey, noun: string): FormKey {
	return `${person}${JOINT}${noun}`;
}

/** The form of the person whose people a form stands for; the form itself where it is a name's. */
export function personOfStaff(form: FormKey): FormKey {
	const joint = form.indexOf(JOINT);
	return joint < 0 ? form : form.slice(0, joint);
}

/** What a staff's form stands for, its person resolved; null where the form is not one. */
export function resolveStaff(form: FormKey, resolve: (person: FormKey) => ResolvedName): ResolvedName | null {
	const joint = form.indexOf(JOINT);
	if (joint < 0) return null;
	const { entity } = resolve(form.slice(0, joint));
	return { entity: `${PREFIX}${surnameOf(entity.slice(entity.indexOf(':') + 1))} ${form.slice(joint + 1)}`, type: 'organization' };
}

/** The entity of an id that `resolveStaff` gave; undefined for any other. It has no mentions. */
export function staffEntity(id: EntityId): Entity | undefined {
	return id.startsWith(PREFIX) ? { id, type: 'organization', name: id.slice(PREFIX.length), aliases: [] } : undefined;
}

/** What a full name is cut down to, so that "Roe's campaign" and "Jane Roe's campaign" are one; whole where it does not show which word is the surname. */
function surnameOf(name: string): string {
	return genderOfName(name) === null ? name : name.slice(name.lastIndexOf(' ') + 1);
}
