import { describesPeople, timesCounted } from '../articleTally.js';
import type { Check, CheckInput, Report } from '../check.js';
import { type PersonMention, peopleIn } from '../people.js';
import { reportEach } from '../reportEach.js';
import { describedKey } from '../share.js';
import { MONONYMS } from './tables/mononyms.js';

/** Ann Roe, of whom the article never says who she is. */
export const PERSON_NEVER_DESCRIBED: Check = {
	code: 'person-never-described',
	severity: 'information',
	title: 'Person never described',
	description:
		'The article gives a person’s words and full name, but neither a title, nor an age, an office, a place or anything else that says who this is. Reported where the person is first named, in articles that do say so of others.',
	examples: {
		reports: [
			'The pier was closed on Monday. “It is a start,” said [Moira Lyle].\n\nLyle left at noon with pilot Piet Maas and Orla Finn, the mayor.',
		],
		accepts: [
			'The pier was closed on Monday. “It is a start,” said Moira Lyle, the mayor.',
			'“It is a start,” said pilot Moira Lyle.',
			'“It is a start,” said Moira Lyle.\n\nLyle, who owns the pier, left at noon.',
			'Moira Lyle left at noon.',
		],
	},
	run: (input) => {
		const speakers = new Set(input.quotes.map(({ speaker }) => speaker?.text));
		return speakers.size === 0
			? []
			: reportEach(peopleIn(input), (person) => (speakers.has(person.mention.text) ? report(person, input) : null));
	},
};

function report({ mention: { start, end, text }, words, isKnown }: PersonMention, { tally }: CheckInput): Report | null {
	if (
		isKnown ||
		words.length < 2 ||
		MONONYMS.has(words.at(-1) ?? '') ||
		!describesPeople(tally) ||
		timesCounted(tally, describedKey(words.at(-1) ?? '')) > 0
	)
		return null;
	return { start, end, message: `The article never says who ${text} is.` };
}
