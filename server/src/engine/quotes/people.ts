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

/** The persons after the mentions of a stretch of text: the one named first in it, most often its subject, comes to the front. The same list where nothing changes. */
export function withMentions(people: People, mentions: readonly Mention[], names: NameLookup): People {
	return mentions.reduceRight(
		(now, mention) => (mention.type === 'person' ? toFront(now, names.formOf(mention), genderOfRole(mention), names) : now),
		people,
	);
}

/** The persons after one of them spoke. */
export function withSpeaker(people: People, form: FormKey, names: NameLookup): People {
	const known = people.find((person) => isSame(person.form, form, names));
	return known ? toFront(people, known.form, known.gender, names) : people;
}

function toFront(people: People, form: FormKey, gender: Gender | null, names: NameLookup): People {
	const known = people.find((person) => isSame(person.form, form, names));
	const first = people[0];
	const next: Person = { form, gender: gender ?? known?.gender ?? null };
	if (first && known === first && first.form === form && first.gender === next.gender) return people;
	return [next, ...people.filter((person) => person !== known)].slice(0, MOST);
}

function isSame(a: FormKey, b: FormKey, names: NameLookup): boolean {
	return a === b || names.resolve(a).entity === names.resolve(b).entity;
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
