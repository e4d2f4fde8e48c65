import { wordsOf } from '../../linking/formKeys.js';
import { genderOfName } from '../../linking/gender.js';
import { nameOf } from '../../linking/names.js';
import type { Check, CheckInput, Report } from '../check.js';
import { type PersonMention, peopleIn } from '../people.js';
import { reportEach } from '../reportEach.js';
import { MONONYMS } from './tables/mononyms.js';

/** "Roe" in an article about Ann Roe and Piet Roe. */
export const SHARED_SURNAME: Check = {
	code: 'shared-surname',
	severity: 'information',
	title: 'Surname of two people',
	description:
		'The surname stands alone, the article has named two people who bear it, and the paragraph before has named one in full who is not, or not surely, the one meant. Reported once an article. Nothing is reported where a form of address tells them apart, ' +
		'or where one of the two has been named in full in the same paragraph.',
	examples: {
		reports: ['Moira Lyle owns the boat with her cousin Piet Lyle, a pilot.\n\nOn Monday [Lyle] sold it.'],
		accepts: [
			'Moira Lyle owns the boat with her cousin Piet Lyle, a pilot.\n\nOn Monday Moira Lyle sold it. Lyle is rich now.',
			'Moira Lyle owns the boat.\n\nOn Monday Lyle sold it.',
			'Moira Lyle owns the boat with her cousin Peter Lyle, a pilot.\n\nOn Monday Mrs. Lyle sold it.',
		],
	},
	once: true,
	run: (input) => {
		const people = input.carry.names.introduced.length > 1 ? peopleIn(input) : [];
		return reportEach(people, (person) => report(person, people, input));
	},
};

function report({ mention, words }: PersonMention, people: readonly PersonMention[], { carry, text }: CheckInput): Report | null {
	if (words.length !== 1 || MONONYMS.has(words[0] ?? '')) return null;
	const { start, end } = mention;
	if (BEFORE_NOUN.test(text.slice(end, end + 16))) return null;
	const { lately } = carry.names;
	if (!lately.some((id) => id !== mention.entity && isBearer(nameOf(id), words[0]))) return null;
	const bearers = carry.names.introduced.filter((id) => id.startsWith('person:') && isBearer(nameOf(id), words[0]));
	const [first, second] = bearers;
	if (first === undefined || second === undefined) return null;
	if (people.some((other) => other.words.length > 1 && other.words.at(-1) === words[0] && other.mention.start < start)) return null;
	const genders = new Set(bearers.map((id) => genderOfName(nameOf(id))));
	if (ADDRESS.test(text.slice(Math.max(0, start - 8), start)) && genders.size > 1) return null;
	return { start, end, message: `“${mention.text}” may be ${nameOf(first)} or ${nameOf(second)}.` };
}

/** "the Roe campaign", "Roe's". */
const BEFORE_NOUN =
	/^(?:[ -]\p{Ll}{3,} (?:is|was|has|had|in|at|on|said)|[ -](?:campaign|family|administration|camp|report|case|trial|team|event))/u;
const ADDRESS = /\b(?:Mrs?|Ms|Miss)\.? $/u;

function isBearer(name: string, surname: string | undefined): boolean {
	const words = wordsOf(name);
	return words.length > 1 && words.at(-1) === surname;
}
