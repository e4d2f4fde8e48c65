import { findWord, isWordStart } from './foldName.js';

/**
 * How well a query matches a name, both folded: from 1 (its letters are there, in their order) over the beginnings of words to 1000 (it is the name); 0 where it does not.
 * Costs time in proportion to both.
 */
export function matchName(query: string, name: string): number {
	if (query === name) return 1000;
	if (name.startsWith(query)) return 900 - Math.min(name.length - query.length, 99);
	const words = matchWords(query, name);
	if (words > 0) return words;
	if (name.includes(query)) return 500;
	return lettersInOrder(query.replace(/\s+/gu, ''), name);
}

/** The same for a text of several words, where letters here and there would match by chance: 600 to 800 where each word of the query begins one of the text's, else 0. */
export function matchWords(query: string, text: string): number {
	let last = -1;
	let inOrder = 0;
	const wanted = query.split(' ');
	for (const word of wanted) {
		const start = findWord(text, word);
		if (start < 0) return 0;
		if (start > last) inOrder++;
		last = start;
	}
	return 600 + Math.round((200 * inOrder) / wanted.length);
}

/** Up to 400 where a query's letters stand in a name in their order, the more of them at the beginnings of words or behind one another the better; 0 where most do not: letters here and there are in any long name. */
function lettersInOrder(query: string, name: string): number {
	const places: number[] = [];
	for (const letter of query) {
		const next = name.indexOf(letter, (places.at(-1) ?? -1) + 1);
		if (next < 0) return 0;
		places.push(next);
	}
	const good = places.filter((at, i) => isWordStart(name, at) || (i > 0 && at === (places[i - 1] ?? 0) + 1)).length;
	return good * 2 < query.length ? 0 : 1 + Math.round((399 * good) / Math.max(query.length, 1));
}
