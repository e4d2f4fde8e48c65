import type { FormKey, Mention, ResolvedName } from '../entities/mention.js';
import { formOf } from '../linking/names.js';
import { type Gender, genderOf } from './gender.js';

/** A person named lately. */
export interface Person {
	readonly form: FormKey;
	readonly gender: Gender | null;
}

/** The persons named lately, the likeliest antecedent first; at most `MOST`, each once. */
export type People = readonly Person[];

export const FIRST_PEOPLE: People = [];

const MOST = 4;

type Lookup = (form: FormKey) => ResolvedName;

/** The persons after some mentions, in reading order. The same list where nothing changes. */
export function withMentions(people: People, mentions: readonly Mention[], lookup: Lookup): People {
	return mentions.reduce(
		(now, mention) => (mention.type === 'person' ? toFront(now, formOf(mention), genderOf(mention), lookup) : now),
		people,
	);
}

/** The persons after one of them spoke. */
export function withSpeaker(people: People, form: FormKey, lookup: Lookup): People {
	const known = people.find((person) => isSame(person.form, form, lookup));
	return known ? toFront(people, known.form, known.gender, lookup) : people;
}

function toFront(people: People, form: FormKey, gender: Gender | null, lookup: Lookup): People {
	const known = people.find((person) => isSame(person.form, form, lookup));
	const first = people[0];
	const next: Person = { form, gender: gender ?? known?.gender ?? null };
	if (first && known === first && first.form === form && first.gender === next.gender) return people;
	return [next, ...people.filter((person) => person !== known)].slice(0, MOST);
}

function isSame(a: FormKey, b: FormKey, lookup: Lookup): boolean {
	return a === b || lookup(a).entity === lookup(b).entity;
}

/** The form of the person that a singular pronoun stands for: the likeliest whose gender is known to fit, else the likeliest whose gender is not known; null for others. */
export function personFor(people: People, pronoun: string, lookup: Lookup): FormKey | null {
	const gender: Gender | null = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
	const still = people.filter(({ form }) => lookup(form).type === 'person');
	if (pronoun === 'who') return still[0]?.form ?? null;
	if (gender === null) return null;
	return (still.find((person) => person.gender === gender) ?? still.find((person) => person.gender === null))?.form ?? null;
}
