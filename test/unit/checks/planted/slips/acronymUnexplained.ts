import { acronymsOf } from '../acronyms.js';
import { paragraphsOf } from '../paragraphs.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const SENTENCES = [
	(letters: string) => ` The «${letters}» declined to comment.`,
	(letters: string) => ` Critics had asked the «${letters}» to look into it long before.`,
	(letters: string) => ` According to the «${letters}», it was not the first time.`,
	(letters: string) => ` A spokeswoman for the «${letters}» would not confirm that.`,
] as const;

/** Known to every reader of the papers that have it. */
const KNOWN = /^(?:FDA|DfT)$/u;

export const ACRONYM_UNEXPLAINED: Slip = {
	name: 'an acronym is used before it is explained',
	code: 'acronym-before-expansion',
	plant: (article) =>
		acronymsOf(article).flatMap(({ letters, start }) => {
			if (KNOWN.test(letters)) return [];
			const before = paragraphsOf(article).filter(({ end, runsOn }) => end < start && !runsOn);
			return before.map(({ end }, i) => splice(article.text, end, end, SENTENCES[i % SENTENCES.length]?.(letters) ?? ''));
		}),
};
