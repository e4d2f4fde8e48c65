import type { EntityType } from '../engine/index.js';

/** A name to look up. The name alone is sent; the rest only helps to tell what comes back apart. */
export interface NameQuery {
	/** The fullest form that the article has: "Amara Okonjo". */
	readonly name: string;
	readonly type: LookupType;
	/** What the article says of it: "Ruritanian President". Null where it says nothing. */
	readonly role: string | null;
}

/** The types of entity that are looked up. Others are too vague to be told apart (products, works), or no names of one thing (groups, money). */
export type LookupType = Extract<EntityType, 'person' | 'organization' | 'location' | 'facility' | 'event'>;

/** All of them. */
export const LOOKUP_TYPES: readonly LookupType[] = ['person', 'organization', 'location', 'facility', 'event'];

/** The longest name that is asked for, in UTF-16 code units; longer ones are no names. */
const LONGEST = 100;

/** The query for an entity; null where it is of a type that is not looked up, or its name has no letter or is too long to be one. */
export function nameQuery(name: string, type: EntityType, role: string | null): NameQuery | null {
	const line = name.replace(/\s+/gu, ' ').trim();
	if (!isLookupType(type) || line.length > LONGEST || !/\p{L}/u.test(line)) return null;
	return { name: line, type, role: role?.trim() || null };
}

function isLookupType(type: EntityType): type is LookupType {
	return LOOKUP_TYPES.some((known) => known === type);
}
