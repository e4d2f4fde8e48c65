import { acronymsOf } from '../acronyms.js';
import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';

/** Names of three words and more that are given letters: “Ashcombe Borough Council”. */
const ORGANIZATION =
	/\b(?!(?:The|Outside|Trustees) )(?<name>\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ |of |for )*(?:Council|Institute|University|Authority|Association|Observatory|Health Security Agency|Medical Devices|Magistrates|Securities|Department|Services|Hospital|Church|League))(?! \(| of)(?=[ .,])/gu;

export const ACRONYM_NEVER_USED: Slip = {
	name: 'an acronym is put in brackets for nothing',
	code: 'acronym-never-used',
	plant: (article) => [
		...acronymsOf(article).flatMap(({ letters, lettersAt }) => {
			const marked = `${article.text.slice(0, lettersAt)}«${letters}»${article.text.slice(lettersAt + letters.length)}`;
			return marked
				.replace(new RegExp(`(?<the>[Tt]he )${letters}\\b`, 'gu'), '$<the>group')
				.replace(new RegExp(`(?<!«)\\b${letters}\\b`, 'gu'), 'the group');
		}),
		...replaceOutsideQuotes(article, ORGANIZATION, ([name]) => {
			const letters = (name.match(/\p{Lu}/gu) ?? []).join('');
			return letters.length < 3 || article.text.includes(letters) ? null : `${name} («${letters}»)`;
		}),
	],
};
