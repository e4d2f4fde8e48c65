import { FEMALE_ROLES, MALE_ROLES } from './genderWords.js';
import { FEMALE_NAMES, MALE_NAMES } from './givenNames.js';

export type Gender = 'female' | 'male';

const MALE: ReadonlySet<string> = new Set(MALE_NAMES.split(' '));
const FEMALE: ReadonlySet<string> = new Set(FEMALE_NAMES.split(' '));
const MALE_WORDS: ReadonlySet<string> = new Set(MALE_ROLES.split(' '));
const FEMALE_WORDS: ReadonlySet<string> = new Set(FEMALE_ROLES.split(' '));

/** The gender that a title, role or description shows ("Mrs.", "spokesman"); null where none of its words does. */
export function genderOfRole(role: string | undefined): Gender | null {
	if (!role) return null;
	for (const word of role.toLowerCase().split(/[^\p{L}]+/u)) {
		if (MALE_WORDS.has(word)) return 'male';
		if (FEMALE_WORDS.has(word)) return 'female';
	}
	return null;
}

/** The gender that the first of a full name's words shows; null where it stands alone or is anyone's. */
export function genderOfName(name: string): Gender | null {
	const end = name.indexOf(' ');
	if (end < 0) return null;
	const first = name.slice(0, end).toLowerCase();
	return MALE.has(first) ? 'male' : FEMALE.has(first) ? 'female' : null;
}
