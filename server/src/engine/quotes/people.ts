import type { EntityId, FormKey, Mention, ResolvedName } from '../entities/mention.js';
import { type Gender, genderOfName, genderOfRole } from './gender.js';

/** How names are linked in the article. */
export interface NameLookup {
	/** What a form stands for. */
	readonly resolve: (form: FormKey) => ResolvedName;
	/** The form that a mention is an occurrence of. */
	readonly formOf: (mention: Mention) => FormKey;
	/** The fullest name of an entity. */
	readonly nameOf: (entity: EntityId) => string;
}

/** A person named lately. */
export interface Person {
	readonly form: FormKey;
	/** What a title or role beside the name said; null where none did. */
	readonly gender: Gender | null;
}

/** The persons named lately, the likeliest antecedent first; at most `MOST`, each once. */
export type People = readonly Person[];

export const FIRST_PEOPLE: People = [];

const MOST = 6;
const MASCULINE = new Set(['he', 'his', 'him']);
const FEMININE = new Set(['she', 'her']);

/** The persons after one more mention: a person comes to the front. The same list where nothing changes. */
export function withMention(people: People, mention: Mention, names: NameLookup): People {
	return mention.type === 'person' ? toFront(people, names.formOf(mention), genderOfRole(mention), names) : people;
}

/** The persons after one of them spoke. */
export function withSpeaker(people: People, form: FormKey, names: NameLookup): People {
	const known = knownAs(people, form, names);
	return known ? toFront(people, known.form, known.gender, names) : people;
}

function toFront(people: People, form: FormKey, gender: Gender | null, names: NameLookup): People {
	const known = knownAs(people, form, names);
	const told = gender ?? known?.gender ?? null;
	if (known && known === people[0] && known.form === form && known.gender === told) return people;
	const now: Person[] = [{ form, gender: told }];
	for (const person of people) if (person !== known && now.length < MOST) now.push(person);
	return now;
}

/** The person whom a form stands for, if named lately. */
function knownAs(people: People, form: FormKey, names: NameLookup): Person | undefined {
	let entity: EntityId | undefined;
	for (const person of people) {
		if (person.form === form) return person;
		entity ??= names.resolve(form).entity;
		if (names.resolve(person.form).entity === entity) return person;
	}
	return undefined;
}

/** The form of the person that "he" or "she" stands for: the likeliest whose gender fits or is not known, for "she" rather one whose gender is known; null for other pronouns. */
export function personFor(people: People, pronoun: string, names: NameLookup): FormKey | null {
	const gender: Gender | null = MASCULINE.has(pronoun) ? 'male' : FEMININE.has(pronoun) ? 'female' : null;
	if (gender === null) return null;
	const still = people
		.map(({ form, gender: told }) => ({ form, told, ...names.resolve(form) }))
		.filter(({ type }) => type === 'person')
		.map(({ form, told, entity }) => ({ form, gender: told ?? genderOfName(names.nameOf(entity)) }));
	const fits = still.filter((person) => person.gender === gender || person.gender === null);
	return (gender === 'female' ? (fits.find((person) => person.gender === gender) ?? fits[0]) : fits[0])?.form ?? null;
}
