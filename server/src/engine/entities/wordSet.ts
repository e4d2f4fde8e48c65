import {
	GROUP_NOUNS_AFTER,
	MEMBER_NOUNS,
	ORGANIZATION_NOUNS_AFTER,
	ORGANIZATION_NOUNS_BEFORE,
	PERSON_NOUNS_AFTER,
	PERSON_VERBS,
	PLACE_NOUNS,
	PLACE_NOUNS_AFTER,
	SPEECH_VERBS,
} from './tables/contextWords.js';
import { FUNCTION_WORDS } from './tables/functionWords.js';
import {
	COMPANY_SUFFIXES,
	EVENT_HEADS,
	FACILITY_HEADS,
	LOCATION_HEADS,
	LOCATION_OF_HEADS,
	LOCATION_PREFIXES,
	ORGANIZATION_HEADS,
	ORGANIZATION_OF_HEADS,
	ORGANIZATION_PREFIXES,
	OTHER_HEADS,
	WATERS_AND_HEIGHTS,
} from './tables/headWords.js';
import { NAME_POSSESSIVES } from './tables/joints.js';
import { NOT_NAMES } from './tables/notNames.js';
import { HONORIFICS, OFFICES, ROLE_NOUNS, TITLE_HEADS, TITLE_MODIFIERS } from './tables/titles.js';

/** A set of tables of words, one bit each. */
export type WordSet = number;

const TABLES = {
	functionWord: FUNCTION_WORDS,
	notName: NOT_NAMES,
	titleHead: TITLE_HEADS,
	titleModifier: TITLE_MODIFIERS,
	office: OFFICES,
	honorific: HONORIFICS,
	roleNoun: ROLE_NOUNS,
	speechVerb: SPEECH_VERBS,
	personVerb: PERSON_VERBS,
	placeNoun: PLACE_NOUNS,
	placeNounAfter: PLACE_NOUNS_AFTER,
	organizationNounAfter: ORGANIZATION_NOUNS_AFTER,
	organizationNounBefore: ORGANIZATION_NOUNS_BEFORE,
	groupNounAfter: GROUP_NOUNS_AFTER,
	personNounAfter: PERSON_NOUNS_AFTER,
	memberNoun: MEMBER_NOUNS,
	organizationHead: ORGANIZATION_HEADS,
	organizationOfHead: ORGANIZATION_OF_HEADS,
	organizationPrefix: ORGANIZATION_PREFIXES,
	facilityHead: FACILITY_HEADS,
	locationHead: LOCATION_HEADS,
	locationPrefix: LOCATION_PREFIXES,
	waterOrHeight: WATERS_AND_HEIGHTS,
	locationOfHead: LOCATION_OF_HEADS,
	eventHead: EVENT_HEADS,
	otherHead: OTHER_HEADS,
	companySuffix: COMPANY_SUFFIXES,
	namePossessive: NAME_POSSESSIVES,
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

const ENTRIES = Object.entries(TABLES);

/** The bit of each table of words: `WORD.titleHead | WORD.honorific`. */
export const WORD: Readonly<Record<keyof typeof TABLES, WordSet>> = Object.fromEntries(
	ENTRIES.map(([name], i) => [name, 1 << i]),
) as Record<keyof typeof TABLES, WordSet>;

/** The tables that a word in lower case stands in. */
export function wordSetOf(lower: string): WordSet {
	let set = 0;
	for (let i = 0; i < ENTRIES.length; i++) if (ENTRIES[i]?.[1].has(lower)) set |= 1 << i;
	return set;
}
