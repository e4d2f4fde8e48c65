import type { CleanArticle } from '../cleanArticle.js';
import { ORPHAN_QUOTATIONS } from '../orphanQuotations.js';
import { paragraphsOf } from '../paragraphs.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const SPEAKS =
	/\b(?:sa(?:id|ys)|told|tells|asked|added|wrote|called|according|argued|noted|spoke|conceded|written|answer\w*|letter|statement)\b|:$/u;

export const SPEAKER_LEFT_OUT: Slip = {
	name: 'nobody is named as the speaker of a quotation',
	code: 'quote-without-speaker',
	plant: (article) => {
		const paragraphs = paragraphsOf(article);
		return paragraphs.flatMap((paragraph, i) => {
			const before = paragraphs.slice(Math.max(0, i - 1), i + 1);
			if (before.some(({ unquoted, text }) => !unquoted || SPEAKS.test(text))) return [];
			return splice(
				article.text,
				paragraph.end,
				paragraph.end,
				`\n\n«${quoteIn(article, `${ORPHAN_QUOTATIONS[i % ORPHAN_QUOTATIONS.length]}.`)}»`,
			);
		});
	},
};

/** Words within the quotation marks that an article uses. */
export function quoteIn({ text }: CleanArticle, words: string): string {
	if (text.includes('“')) return `“${words}”`;
	return text.includes('‘') ? `‘${words}’` : `"${words}"`;
}
