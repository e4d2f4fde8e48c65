import type { Sentence } from '../sentences/sentence.js';

/** The sentence that a token belongs to; undefined where there is none. */
export function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.firstToken ?? 0) <= token) low = middle;
		else high = middle - 1;
	}
	return sentences[low];
}
