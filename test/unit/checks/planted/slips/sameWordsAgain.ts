import { quotedRanges } from '../quotedRanges.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const SPEAKER =
	/^ (?:(?:said|says|added) (?:[\p{Lu}][\p{L}-]+ )*(?<after>\p{Lu}[\p{L}-]+)|(?<before>\p{Lu}[\p{L}-]+) (?:said|says|told|wrote|added))(?=[ ,.])/u;

export const SAME_WORDS_AGAIN: Slip = {
	name: 'the words of one are copied to another',
	code: 'same-words-two-speakers',
	plant: (article) => {
		const attributed = quotedRanges(article.text).flatMap(({ start, end, closed }) => {
			const { before, after } = SPEAKER.exec(article.text.slice(end, end + 80))?.groups ?? {};
			const words = article.text.slice(start + 1, end - 1);
			const speaker = after ?? before;
			return speaker && closed && words.endsWith(',') && start >= article.body && !/["‘]/u.test(words)
				? [{ speaker, words, start, end }]
				: [];
		});
		return attributed.flatMap(({ speaker, start, end }, i) => {
			const other = attributed.slice(0, i).findLast((earlier) => earlier.speaker !== speaker && earlier.words.split(' ').length >= 6);
			return other ? splice(article.text, start + 1, end - 1, `«${other.words}»`) : [];
		});
	},
};
