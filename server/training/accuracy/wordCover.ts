import type { Stretch } from '../quotes/goldQuotes.js';

/** The words of a text by their places: letters and digits, so that marks at the edges of a quote do not count. */
export type WordPlaces = readonly Stretch[];

export function wordPlaces(text: string): WordPlaces {
	return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ index, 0: word }): Stretch => [index, index + word.length]);
}

/** The indices of the words that the stretches touch. */
export function wordsIn(stretches: readonly Stretch[], places: WordPlaces): ReadonlySet<number> {
	const words = new Set<number>();
	for (const [start, end] of stretches) {
		for (let i = firstBehind(places, start); i < places.length && (places[i]?.[0] ?? end) < end; i++) words.add(i);
	}
	return words;
}

/** The first word that ends behind an offset. */
function firstBehind(places: WordPlaces, offset: number): number {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.[1] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many are in both. */
export function commonCount(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
	let count = 0;
	for (const item of a) if (b.has(item)) count++;
	return count;
}
