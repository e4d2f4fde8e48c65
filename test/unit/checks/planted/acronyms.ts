import type { CleanArticle } from './cleanArticle.js';

/** An acronym in brackets behind its name. */
export interface Acronym {
	readonly name: string;
	readonly letters: string;
	/** Where the name starts. */
	readonly start: number;
	/** Where the letters start, behind the bracket. */
	readonly lettersAt: number;
	/** Where the letters stand behind “the” after that, the “the” included. */
	readonly later: readonly { readonly at: number; readonly the: string }[];
}

const DEFINITION = /\b(?<name>\p{Lu}[\p{L}’'-]+(?: (?:of |for |and |the )*\p{Lu}[\p{L}’'-]+)+) \((?<letters>\p{Lu}\p{L}{1,5})\)/gu;

/** The acronyms that an article's body explains. */
export function acronymsOf({ text, body }: CleanArticle): readonly Acronym[] {
	return [...text.matchAll(DEFINITION)].flatMap((match) => {
		if (match.index < body) return [];
		const { name = '', letters = '' } = match.groups ?? {};
		const lettersAt = match.index + match[0].length - 1 - letters.length;
		const later = [...text.matchAll(new RegExp(`(?<the>[Tt]he )${letters}\\b`, 'gu'))].map(({ index, groups }) => ({
			at: index,
			the: groups?.['the'] ?? '',
		}));
		return [{ name: name.replace(/^The /u, ''), letters, start: match.index, lettersAt, later }];
	});
}
