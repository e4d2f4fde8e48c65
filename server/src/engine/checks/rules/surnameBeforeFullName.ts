import { nameOf } from '../../linking/names.js';
import type { Check, Report } from '../check.js';
import { fullWords, isInFirstSentence, opensArticle, type PersonMention, peopleIn } from '../people.js';
import { reportEach } from '../reportEach.js';
import { MONONYMS } from './tables/mononyms.js';

/** "Roe said …", where "Ann Roe" comes only later. */
export const SURNAME_BEFORE_FULL_NAME: Check = {
	code: 'surname-before-full-name',
	severity: 'warning',
	title: 'Surname before the full name',
	description:
		'The first time that the text below the headline names a person, it gives the surname alone, and the full name stands only further on. Often a paragraph has been moved up. ' +
		'Names in quotations, in headlines and before nouns (“the Roe report”) are left alone, and so are people who go by one name, such as Pelé or a pope.',
	examples: {
		reports: [
			'The pier is closed. It is old, [Aasland] said on Monday.\n\nHenrik Aasland, the harbour master, has run it for years.',
			'A boat sank. Mr. [Lyle] was not told. Moira Lyle, who owns the boat, was.',
		],
		accepts: [
			'Henrik Aasland, the harbour master, closed the pier.\n\nAasland has run it for years.',
			'“Aasland did it,” said Moira Lyle, a baker.\n\nHenrik Aasland, the harbour master, denied it.',
			'The Aasland report was late.\n\nHenrik Aasland wrote it.',
		],
	},
	run: (input) => {
		const isHead = opensArticle(input.carry.names);
		return reportEach(peopleIn(input), (person) => (isHead && isHeadline(person, input.text) ? null : report(person, input.text)));
	},
};

/** Whether a name stands in a first sentence that may be a headline: the article begins with it, and it has no dateline. */
function isHeadline({ mention: { start } }: PersonMention, text: string): boolean {
	return isInFirstSentence(text, start) && !/[—–]| - |--/u.test(text.slice(0, start));
}

/** What stands behind a name that is part of another one: "the Roe report", "Roe-led". */
const BEFORE_NOUN =
	/^(?:[’']s?)?[ -](?:administration|campaign|era|government|family|report|case|trial|camp|team|plan|bill|act|brothers|sisters|led|backed|style)\b/u;

function report({ mention: { text, start, end, entity }, words, isKnown }: PersonMention, block: string): Report | null {
	const full = fullWords(entity);
	if (isKnown || words.length !== 1 || full.length < 2 || words[0] !== full.at(-1) || MONONYMS.has(words[0] ?? '')) return null;
	if (
		BEFORE_NOUN.test(block.slice(end, end + 20)) ||
		/[-–(]$/u.test(block.slice(0, start)) ||
		(text.length > 1 && text === text.toUpperCase())
	)
		return null;
	const name = nameOf(entity);
	return {
		start,
		end,
		message: `“${text}” stands here before the full name, “${name}”.`,
		fixes: [{ kind: 'edit', title: `Write “${name}”`, edits: [{ start, end, text: name }] }],
	};
}
