import { allLocales } from '@faker-js/faker';

const { airline, book, music } = allLocales.en;

/** Airlines of the world. */
export function airlines(): readonly string[] {
	return (airline?.airline ?? []).map(({ name }) => name);
}

/** Large airports, by their full names and without "International". */
export function airports(): readonly string[] {
	return (airline?.airport ?? []).flatMap(({ name }) => [name, name.replace(' International Airport', ' Airport')]);
}

/** Types of planes. */
export function planes(): readonly string[] {
	return (airline?.airplane ?? []).map(({ name }) => name);
}

/** Publishers of books. */
export function publishers(): readonly string[] {
	return book?.publisher ?? [];
}

/** Titles of well-known books of two words or more: a single word is too often just a word. */
export function bookTitles(): readonly string[] {
	return [...(book?.title ?? []), ...(book?.series ?? [])].filter(isSeveralWords);
}

/** Titles of songs and albums, of three words or more. */
export function recordings(): readonly string[] {
	return [...(music?.song_name ?? []), ...(music?.album ?? [])].filter((title) => title.split(' ').length > 2);
}

function isSeveralWords(title: string): boolean {
	return title.includes(' ');
}
