import { TITLE } from '../people.js';
import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const NAME = "(?<name>\\p{Lu}[\\p{Ll}-]+(?:-\\p{Lu}\\p{Ll}+)?(?: van)? (?<surname>\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?))";
const SPEAKS = '(?:said|says|told|argued|asked|denied|believes|wants|wrote|spent|found|took|stood)';
/** `said Jane Roe, the mayor of the town.` */
const BEHIND = new RegExp(`(?<=\\b(?:said|says) )${NAME}, (?:an?|the|who|\\d\\d)\\b[^.“"‘\\n]*(?=\\.\\s)(?<! No)`, 'gu');
/** `Jane Roe, the mayor of the town, said` and `Jane Roe, the mayor, who was late, said`. */
const BETWEEN = new RegExp(`(?<=[.”’"]\\s+|\\n\\n)${NAME}, (?:an?|the|who|whose|\\d\\d)\\b[^.“"‘\\n]*,(?= ${SPEAKS}\\b)`, 'gu');
/** `Finance chief Jane Roe said`, and `Its secretary, Jane Roe, said`. */
const BEFORE = new RegExp(
	`(?<=[.”’"]\\s+|\\n\\n)(?:(?!(?:But|Then|When|If|On|In|According)\\b)\\p{Lu}\\p{Ll}+(?: (?:\\p{Lu}\\p{Ll}+|\\p{Ll}+)){0,3}|(?:The|Its|Their|Her|His|Relative’s|\\p{Lu}\\p{Ll}+’s) [\\p{Ll}’ ]+,) ${NAME},?(?= (?:${SPEAKS})\\b)`,
	'gu',
);

export const DESCRIPTION_LEFT_OUT: Slip = {
	name: 'it is not said who somebody is',
	// Words behind the name, or before it, are at times taken for its description.
	leastFound: 0.75,
	code: 'person-never-described',
	plant: (article) =>
		[BEHIND, BETWEEN, BEFORE].flatMap((pattern) =>
			replaceOutsideQuotes(article, pattern, ({ 0: words, groups, index }) => {
				const { name, surname } = groups ?? {};
				const first = name?.split(' ')[0];
				const others = `${article.text.slice(article.body, index)} ${article.text.slice(index + words.length)}`;
				// Described somewhere else as well, or one of a family of whom somebody else is.
				const described = `(?:${TITLE}) ${surname}|${surname}, (?:\\d\\d|who|whose|an?|the)\\b|${surname}’s`;
				const isDescribed = new RegExp(`${described}|(?<!${first} )\\p{Lu}\\p{Ll}+ ${surname}`, 'u').test(others);
				return isDescribed || new RegExp(`^(?:${TITLE}) | Services$`, 'u').test(name ?? '') ? null : `«${name}»`;
			}),
		),
};
