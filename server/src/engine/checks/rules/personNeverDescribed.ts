import { nameOf } from '../../linking/names.js';
import type { QuotePart } from '../../quotes/quote.js';
import { describesPeople, timesCounted } from '../articleTally.js';
import type { Check, CheckInput, Report } from '../check.js';
import { type PersonMention, peopleIn } from '../people.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';
import { describedKey } from '../share.js';
import { MONONYMS } from './tables/mononyms.js';
import { PUBLIC_FIGURES } from './tables/publicFigures.js';

/** Ann Roe, of whom the article never says who she is. */
export const PERSON_NEVER_DESCRIBED: Check = {
	code: 'person-never-described',
	severity: 'information',
	title: 'Person never described',
	description:
		'The article gives a person’s words and full name, but neither a title, nor an age, an office, a place, kin or anything else that says who this is. Reported where the person is first named, in articles that do say so of others. ' +
		'People whom everybody knows, those cited in passing (“as Ann Roe said”) or as the writers of something (“Ann Roe wrote”), and the speakers of a transcript are left alone.',
	examples: {
		reports: [
			'The pier was closed on Monday. “It is a start,” said [Moira Lyle].\n\nLyle left at noon with pilot Piet Maas and Orla Finn, the mayor.',
		],
		accepts: [
			'The pier was closed on Monday. “It is a start,” said Moira Lyle, the mayor.',
			'“It is a start,” said pilot Moira Lyle.',
			'“It is a start,” said Moira Lyle.\n\nLyle, who owns the pier, left at noon.',
			'Moira Lyle left at noon.',
			'Pilot Piet Maas and Orla Finn, the mayor, came. Moira Lyle said she would wait to hear who took her son, Jan.',
			'Pilot Piet Maas and Orla Finn, the mayor, came. Moira Lyle says too much is made of it. The harbour’s first female captain spoke on Monday.',
			'Pilot Piet Maas and Orla Finn, the mayor, came. “It is a start,” said Moira Lyle. She runs the ferry.',
			'Pilot Piet Maas and Orla Finn, the mayor, saw the film directed by Moira Lyle. “It is late,” Lyle said.',
			'Pilot Piet Maas and Orla Finn, the mayor, came. It was late, as Moira Lyle said. George Orwell said so too.',
			'Pilot Piet Maas and Orla Finn, the mayor, came. “It is late,” wrote Moira Lyle in The Velna Herald.',
			'Pilot Piet Maas and Orla Finn, the mayor, came. Moira Lyle pressured the board to close the pier.',
			'Pilot Piet Maas and Orla Finn, the mayor, came.\n\nMOIRA LYLE: It is a start.\n\nPIET MAAS: It is late.',
		],
	},
	run: (input) => {
		if (input.quotes.length === 0) return NO_REPORTS;
		const speakers = new Set(input.quotes.filter((quote) => isSpoken(quote, input.text)).map(({ speaker }) => speaker?.text));
		return reportEach(peopleIn(input), (person) => (speakers.has(person.mention.text) ? report(person, input) : null));
	},
};

/** Whether words are told as somebody's: said, not written, and by more than a verb that may be of something else. */
function isSpoken({ kind, cue }: QuotePart, text: string): boolean {
	const verb = cue ? text.slice(cue.start, cue.end) : '';
	return kind === 'direct' ? !WRITES.test(verb) : SAYS.test(verb);
}

const WRITES = /\b(?:wrote|writes?|written|writing|post(?:s|ed)?|tweet(?:s|ed)?|retweeted|emailed|blogged|commented)\b/iu;
const SAYS =
	/\b(?:said|says|told|tells|add(?:s|ed)|explain(?:s|ed)|not(?:es|ed)|warn(?:s|ed)|insist(?:s|ed)|recall(?:s|ed)|argu(?:es|ed)|remark(?:s|ed)|stat(?:es|ed)|claim(?:s|ed)|stress(?:es|ed)|announce[sd]?)\b/iu;

function report({ mention, words, isKnown }: PersonMention, { tally, text: block }: CheckInput): Report | null {
	const { start, end, text, entity } = mention;
	const surname = words.at(-1) ?? '';
	if (isKnown || !/\s/u.test(text) || text === text.toUpperCase() || /^\s?:/u.test(block.slice(end, end + 2))) return null;
	if (CITED.test(block.slice(Math.max(0, start - CITED_REACH), start)) || isPublic(surname, [text, nameOf(entity)])) return null;
	if (!describesPeople(tally) || timesCounted(tally, describedKey(surname)) > 0) return null;
	return { start, end, message: `The article never says who ${text} is.` };
}

/** "as Ann Roe said": somebody whom readers are taken to know. */
const CITED = /(?<!\p{L})as $/iu;
const CITED_REACH = 4;

function isPublic(surname: string, names: readonly string[]): boolean {
	return MONONYMS.has(surname) || names.some((name) => PUBLIC_FIGURES.has(name.toLowerCase()));
}
