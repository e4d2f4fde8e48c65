import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';
import { quoteIn } from './speakerLeftOut.js';

/** An adjective or two, or a noun and its adjective, in what somebody is said to have said. */
const PREDICATE =
	/(?<=\b(?:said|says|told|called|argued|noted|believes|thinks|promised|denied|apologised|declared)\b[^.!?“”"‘\n]*\b(?:is|was|were|are|be|been|as|too|very|a|an|that) )\p{Ll}{4,}(?: \p{Ll}{4,})?(?=[.,]| and | but | to | for | of | in | on )/gu;

export const WORDS_QUOTED_SINGLY: readonly Slip[] = (['AP', 'Reuters'] as const).map((style) => ({
	name: `a word or two are quoted in ${style} style`,
	code: 'quote-fragment',
	style,
	// Whoever quotes in single marks keeps to neither style.
	plant: (article) =>
		article.text.includes('‘') && !article.text.includes('“')
			? []
			: replaceOutsideQuotes(article, PREDICATE, ([words]) => `«${quoteIn(article, words)}»`),
}));
