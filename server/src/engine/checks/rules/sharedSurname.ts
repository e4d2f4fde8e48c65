import type { EntityId } from '../../entities/mention.js';
import { wordsOf } from '../../linking/formKeys.js';
import { genderOfName } from '../../linking/gender.js';
import { nameOf } from '../../linking/names.js';
import type { Check, CheckInput, Report } from '../check.js';
import { unaccented } from '../nearSpelling.js';
import { type PersonMention, peopleIn } from '../people.js';
import { reportEach } from '../reportEach.js';
import { MONONYMS } from './tables/mononyms.js';
import { SHORT_FORMS } from './tables/shortForms.js';

/** "Roe" in an article about Ann Roe and Piet Roe. */
export const SHARED_SURNAME: Check = {
	code: 'shared-surname',
	severity: 'information',
	title: 'Surname of two people',
	description:
		'The surname stands alone, the article has named two people who bear it, and the paragraph before has named one in full who is not, or not surely, the one meant. Reported once an article. Nothing is reported where a title or a form of address tells them apart, where the two may be one (“Chuck”, “Charles”), ' +
		'or where one of the two has been named in full in the same paragraph.',
	examples: {
		reports: ['Moira Lyle owns the boat with her cousin Piet Lyle, a pilot.\n\nOn Monday [Lyle] sold it.'],
		accepts: [
			'Moira Lyle owns the boat with her cousin Piet Lyle, a pilot.\n\nOn Monday Moira Lyle sold it. Lyle is rich now.',
			'Moira Lyle owns the boat.\n\nOn Monday Lyle sold it.',
			'Moira Lyle owns the boat with her cousin Peter Lyle, a pilot.\n\nOn Monday Mrs. Lyle sold it.',
			'Moira Lyle met Charles Aasland. Chuck Aasland owns the boat.\n\nOn Monday Aasland sold it.',
			'Bapuji’ Aasland met Moira Lyle. Bapuji Aasland owns the boat.\n\nOn Monday Aasland sold it.',
			'Moira Lyle met Rufus Aasland. Henrik Aasland owns the boat.\n\nOn Monday President Aasland sold it.',
			'Moira Lyle met Rufus Aasland. Henrik Aasland owns the boat.\n\nOn Monday the Aasland brothers sold it.',
		],
	},
	once: true,
	run: (input) => {
		const people = input.carry.names.introduced.length > 1 ? peopleIn(input) : [];
		return reportEach(people, (person) => report(person, people, input));
	},
};

function report({ mention, words }: PersonMention, people: readonly PersonMention[], { carry, text }: CheckInput): Report | null {
	const surname = words[0];
	if (surname === undefined || words.length !== 1 || MONONYMS.has(surname)) return null;
	const { start, end } = mention;
	const lead = text.slice(Math.max(0, start - REACH), start);
	if (BEFORE_NOUN.test(text.slice(end, end + REACH)) || OFFICE.test(lead)) return null;
	const { lately } = carry.names;
	if (!lately.some((id) => id !== mention.entity && isBearer(nameOf(id), surname))) return null;
	const bearers = distinct(carry.names.introduced.filter((id) => id.startsWith('person:') && isBearer(nameOf(id), surname)));
	const [first, second] = bearers;
	if (first === undefined || second === undefined) return null;
	if (people.some((other) => other.words.length > 1 && other.words.at(-1) === surname && other.mention.start < start)) return null;
	if (ADDRESS.test(lead) && !areOfOneGender(bearers)) return null;
	return { start, end, message: `“${mention.text}” may be ${nameOf(first)} or ${nameOf(second)}.` };
}

/** How much beside a name is looked at. */
const REACH = 24;
/** "the Roe campaign", "the Roe brothers". */
const BEFORE_NOUN =
	/^(?:[ -]\p{Ll}{3,} (?:is|was|has|had|in|at|on|said)|[ -](?:campaign|family|administration|camp|report|case|trial|team|event|brothers|sisters|siblings|twins|couple|dynasty|estate|name)(?!\p{L}))/u;
/** A title or an office tells which one is meant; behind one of a prince or a pope stands a first name. */
const OFFICE =
	/(?<!\p{L})(?:President|Minister|Premier|Chancellor|Governor|Senator|Mayor|Judge|Justice|General|Colonel|Captain|Sheriff|Professor|Gov\.|Sen\.|Rep\.|Gen\.|Col\.|Lt\.|Sgt\.|Prof\.|Dr\.?|Sheikh|King|Queen|Prince|Princess|Emir|Amir|Sultan|Pope|Sir|Dame|Lord|Lady|Saint|Father|Sister|Brother|Pastor|Rev\.) $/u;
const ADDRESS = /\b(?:Mrs?|Ms|Miss)\.? $/u;

function isBearer(name: string, surname: string): boolean {
	const words = wordsOf(name);
	return words.length > 1 && words.at(-1) === surname;
}

/** Whether the first names are all a man's, or all a woman's: then "Mr." does not tell them apart. */
function areOfOneGender(bearers: readonly EntityId[]): boolean {
	const genders = new Set(bearers.map((id) => genderOfName(nameOf(id))));
	return genders.size === 1 && !genders.has(null);
}

/** Of names that one person may go by ("Chuck Roe" and "Charles Roe", "François" and "Francois", "AG Roe", a stray apostrophe), the first. */
function distinct(bearers: readonly EntityId[]): readonly EntityId[] {
	const kept: EntityId[] = [];
	for (const id of bearers) if (!isOffice(nameOf(id)) && !kept.some((other) => mayBeOne(nameOf(other), nameOf(id)))) kept.push(id);
	return kept;
}

/** "AG Roe": letters that stand for an office; "A Roe": no first name. */
function isOffice(name: string): boolean {
	return /^(?:\p{Lu}{1,4}|The|An) /u.test(name);
}

/** Whether two first names begin alike, by their first three letters or by the initial where one is a known short form. */
function mayBeOne(a: string, b: string): boolean {
	const [first, second] = [firstNameOf(a), firstNameOf(b)];
	const [short, long] = first.length <= second.length ? [first, second] : [second, first];
	return (
		long.startsWith(short) ||
		short.slice(0, 3) === long.slice(0, 3) ||
		SHORT_FORMS.has(`${short} ${long}`) ||
		SHORT_FORMS.has(`${long} ${short}`)
	);
}

function firstNameOf(name: string): string {
	return unaccented(wordsOf(name)[0] ?? '').replace(/['’]+/gu, '');
}
