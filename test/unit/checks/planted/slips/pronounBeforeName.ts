import { ORPHAN_QUOTATIONS } from '../orphanQuotations.js';
import { paragraphsOf } from '../paragraphs.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';
import { quoteIn } from './speakerLeftOut.js';

/** Headlines that name or describe somebody who may be meant. */
const NAMES_SOMEBODY = /manager|doctor|donor|teacher|teenager|champion|Rivarola|Adeyemi|Kastelan|Cinderella/iu;
const ATTRIBUTIONS = ['«she» said', '«he» said', 'said «she»', '«he» told reporters', '«she» says'] as const;

export const PRONOUN_BEFORE_NAME: Slip = {
	name: 'an article opens with the words of “she” or “he”',
	// Where the article goes on to name somebody, or a cyclone is taken for a person, the pronoun is taken for theirs.
	leastFound: 0.6,
	code: 'first-attribution-pronoun',
	plant: (article) => {
		const headline = article.text.slice(0, article.body);
		const lead = paragraphsOf(article)[0];
		if (!lead || NAMES_SOMEBODY.test(headline)) return [];
		const dateline = /^\p{Lu}[^—\n]{3,60} [—-] (?=\p{Lu})/u.exec(lead.text)?.[0].length ?? 0;
		return ORPHAN_QUOTATIONS.map((words, i) =>
			splice(
				article.text,
				lead.start + dateline,
				lead.start + dateline,
				`${quoteIn(article, `${words},`)} ${ATTRIBUTIONS[i % ATTRIBUTIONS.length]}.\n\n`,
			),
		);
	},
};
