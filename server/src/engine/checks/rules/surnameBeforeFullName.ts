import { nameOf } from '../../linking/names.js';
import type { Check, CheckInput, Report } from '../check.js';
import { headEnd, isInTitle } from '../head.js';
import { fullWords, type PersonMention, peopleIn } from '../people.js';
import { reportEach } from '../reportEach.js';
import { MONONYMS } from './tables/mononyms.js';

/** "Roe said …", where "Ann Roe" comes only later. */
export const SURNAME_BEFORE_FULL_NAME: Check = {
	code: 'surname-before-full-name',
	severity: 'warning',
	title: 'Surname before the full name',
	description:
		'The first time that the text below the headline names a person, it gives the surname alone, and the full name stands only further on. Often a paragraph has been moved up. ' +
		'Names in quotations, in headlines and intertitles and before nouns (“the Roe report”) are left alone, and so are people who go by one name, such as Pelé, Gandhi or a pope. A short sentence that the article begins with is taken for its headline.',
	examples: {
		reports: [
			'The pier is closed. It is old, [Aasland] said on Monday.\n\nHenrik Aasland, the harbour master, has run it for years.',
			'A boat sank. Mr. [Lyle] was not told. Moira Lyle, who owns the boat, was.',
			'The pier is to be closed, [Aasland] said on Monday, until the ice has gone and the pilots of the town are back.\n\nHenrik Aasland, the harbour master, said no.',
		],
		accepts: [
			'Henrik Aasland, the harbour master, closed the pier.\n\nAasland has run it for years.',
			'“Aasland did it,” said Moira Lyle, a baker.\n\nHenrik Aasland, the harbour master, denied it.',
			'The Aasland report was late.\n\nHenrik Aasland wrote it.',
			'The town backs Moira Lyle for mayor.\n\nAasland asks for more boats at the old pier.\n\nThe ferry was late. Henrik Aasland, the harbour master, asked for more boats.',
			'Rep. Aasland to back Lyle for mayor.\n\nHenrik Aasland is backing Moira Lyle for mayor.',
			'The pier is closed;\nAasland meets the council.\n\nHenrik Aasland, the harbour master, said no.',
			'The pier is closed. It is old.\n\nAasland: late again.\n\nAasland struggles to take control\n\nHenrik Aasland, the harbour master, said no.',
			'The pier is closed. The harbour honours Gandhi, she said.\n\nMahatma Gandhi came in 1931.',
			'Rufus Aasland owns the pier. Without Mr. Aasland’s money it would be closed.\n\nHenrik Aasland, his son, is the mayor.',
		],
	},
	run: (input) => {
		const head = headEnd(input);
		return reportEach(peopleIn(input), (person, i, people) =>
			person.mention.start < head || isInTitle(input.text, person.mention) ? null : report(person, people.slice(0, i), input),
		);
	},
};

/** What stands behind a name that is part of another one: "the Roe report", "Roe-led", "a Roe girl". */
const BEFORE_NOUN =
	/^(?:[’']s?)?[ -](?:administration|campaign|era|government|family|report|case|trial|camp|team|plan|bill|act|brothers|sisters|dynasty|clan|led|backed|style)\b/u;
/** What stands before a noun, a name as such, or a first name. */
const NO_SURNAME_BEHIND =
	/(?<!\p{L})(?:[Aa]n?|[Tt]he|this|that|surname|surnamed|name|named|called|King|Queen|Prince|Princess|Sheikh|Emir|Amir|Sultan|Pope|Sir|Saint|Father|Sister|Brother) $/u;

function report(
	{ mention: { text, start, end, entity }, words, isKnown }: PersonMention,
	before: readonly PersonMention[],
	{ text: block, carry }: CheckInput,
): Report | null {
	const full = fullWords(entity);
	const surname = words[0] ?? '';
	if (isKnown || words.length !== 1 || full.length < 2 || full.length > LONGEST_NAME || surname !== full.at(-1) || MONONYMS.has(surname))
		return null;
	if (surname.length < SHORTEST_SURNAME || (text.length > 1 && text === text.toUpperCase())) return null;
	const lead = block.slice(Math.max(0, start - 12), start);
	if (BEFORE_NOUN.test(block.slice(end, end + 20)) || /[-–(]$/u.test(lead) || NO_SURNAME_BEHIND.test(lead)) return null;
	// "Mr. Roe" behind "Ann Roe" is hers, whoever else of that name comes later.
	const named = [...carry.names.introduced, ...before.map((other) => other.mention.entity)];
	if (named.some((id) => id.startsWith('person:') && fullWords(id).length > 1 && fullWords(id).at(-1) === surname)) return null;
	const name = nameOf(entity);
	return {
		start,
		end,
		message: `“${text}” stands here before the full name, “${name}”.`,
		fixes: [{ kind: 'edit', title: `Write “${name}”`, edits: [{ start, end, text: name }] }],
	};
}

/** Names of more words are offices and institutions, and surnames of fewer letters stand first in their full name as often as last. */
const LONGEST_NAME = 4;
const SHORTEST_SURNAME = 3;
