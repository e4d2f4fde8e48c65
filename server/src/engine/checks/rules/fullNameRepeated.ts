import { wordsOf } from '../../linking/formKeys.js';
import { nameOf } from '../../linking/names.js';
import type { Check, CheckInput, Report } from '../check.js';
import { type PersonMention, peopleIn } from '../people.js';
import { reportEach } from '../reportEach.js';

/** "Ann Roe" once more. */
export const FULL_NAME_REPEATED: Check = {
	code: 'full-name-repeated',
	severity: 'information',
	title: 'Full name repeated',
	description:
		'A person who has been named in full goes by the surname from then on. People whose surname another person of the article bears, headlines and quotations are left alone. A check of house style: AP, Reuters, Guardian, BBC.',
	examples: {
		reports: ['Moira Lyle owns the boat.\n\nOn Monday [Moira Lyle] sold it.'],
		accepts: [
			'Moira Lyle owns the boat.\n\nOn Monday Lyle sold it.',
			'Moira Lyle owns the boat with Piet Lyle.\n\nOn Monday Moira Lyle sold it.',
			'Moira Lyle owns the boat.\n\n“Moira Lyle sold it,” said Piet Maas.',
			'“Lyle sold it, and Moira Lyle was glad,” said Piet Maas.\n\nOn Monday Moira Lyle came.',
		],
	},
	isAskedBy: ({ secondReference }) => secondReference === 'surname',
	run: (input) => {
		const people = peopleIn(input);
		return reportEach(people, (person) => report(person, people, input));
	},
};

function report({ mention, words, isNamedInFull }: PersonMention, people: readonly PersonMention[], { carry }: CheckInput): Report | null {
	if (!isNamedInFull || words.length < 2 || mention.text !== nameOf(mention.entity)) return null;
	const surname = words.at(-1);
	const others = [...carry.names.introduced, ...people.map((person) => person.mention.entity)];
	if (others.some((id) => id !== mention.entity && id.startsWith('person:') && wordsOf(nameOf(id)).at(-1) === surname)) return null;
	const { start, end, text } = mention;
	const last = /\S+$/u.exec(text.replace(/,? (?:[JS]r\.?|I{2,3}|IV)$/u, ''))?.[0] ?? text;
	return {
		start,
		end,
		message: `“${text}” has been named in full before: the surname will do.`,
		fixes: [{ kind: 'edit', title: `Write “${last}”`, edits: [{ start, end, text: last }] }],
	};
}
