import type { CleanArticle } from './cleanArticle.js';
import { quotedRanges } from './quotedRanges.js';

/** A person whom an article names in full once and by the surname alone after that. */
export interface Person {
	readonly first: string;
	readonly surname: string;
	/** Where the full name starts. */
	readonly fullName: number;
	/** Where the surname stands alone in the reporter's own words, in the order of the text. */
	readonly alone: readonly number[];
}

/** Titles and offices that stand before a name. */
export const TITLE =
	'(?:Attorney|Captain|Councillor|Defender|Dr|Executive|Farmer|Inspector|Judge|Mayor|Meteorologist|Minister|President|Sheriff|Mr\\.?|Mrs\\.?|Ms\\.?)';
const FULL_NAME = new RegExp(
	`(?<!(?!(?:${TITLE}|But|Then|When|Outside) )\\p{Lu}\\p{L}+ )(?!(?:${TITLE}|But|Cyclone) )(?<first>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?) (?<surname>\\p{Lu}\\p{Ll}+)(?![\\p{L}-]| \\p{Lu})`,
	'gu',
);

/** The people of an article's body whose surname nobody else bears in it. */
export function peopleOf({ text, body }: CleanArticle): readonly Person[] {
	const quoted = quotedRanges(text);
	const isQuoted = (at: number): boolean => quoted.some(({ start, end }) => at >= start && at < end);
	return [...text.matchAll(FULL_NAME)].flatMap((match) => {
		const { first = '', surname = '' } = match.groups ?? {};
		// Where another capital follows the surname, it is a company's as well.
		if (match.index < body || isQuoted(match.index) || /University/u.test(surname)) return [];
		if (new RegExp(`\\b${surname} \\p{Lu}`, 'u').test(text)) return [];
		const borne = [...text.slice(body).matchAll(new RegExp(`(?<before>\\p{Lu}[\\p{L}-]+\\.? )?\\b${surname}\\b(?!-| \\p{Lu})`, 'gu'))].map(
			({ index, groups }) => ({ before: groups?.['before']?.trimEnd(), at: body + index + (groups?.['before']?.length ?? 0) }),
		);
		if (borne.some(({ before }) => before && before !== first && !isTitle(before))) return [];
		const alone = borne.filter(({ before, at }) => !before && at > match.index && !isQuoted(at)).map(({ at }) => at);
		return alone.length > 0 ? [{ first, surname, fullName: match.index, alone }] : [];
	});
}

function isTitle(word: string): boolean {
	return new RegExp(`^(?:Mr|Mrs|Ms|${TITLE})\\.?$`, 'u').test(word);
}
