import { splitBlocks } from '../../src/engine/blocks/splitBlocks.js';
import { splitSentences } from '../../src/engine/sentences/splitSentences.js';
import { tokenize } from '../../src/engine/tokens/tokenize.js';

/** Counts of a word in lower case and with a capital, away from the beginnings of sentences and from lines in capitals. */
interface Counts {
	lower: number;
	capital: number;
}

/**
 * How words are cased in running text: for each word seen `least` times, a step from 1 (capitalised nearly always) to 5 (in lower case nearly always).
 */
export function learnCaseness(texts: Iterable<string>, least: number): ReadonlyMap<string, number> {
	const counts = new Map<string, Counts>();
	for (const text of texts) {
		for (const block of splitBlocks(text, 'plain')) {
			if (block.kind !== 'paragraph') continue;
			const tokens = tokenize(block.text);
			for (const sentence of splitSentences(tokens)) {
				for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
					const token = tokens[i];
					if (token?.kind !== 'word' || !token.spaceBefore) continue;
					const entry = counts.get(token.lower) ?? { lower: 0, capital: 0 };
					if (token.letterCase === 'lower') entry.lower++;
					else if (token.letterCase !== 'none') entry.capital++;
					counts.set(token.lower, entry);
				}
			}
		}
	}
	const steps = new Map<string, number>();
	for (const [word, { lower, capital }] of counts) {
		if (lower + capital < least) continue;
		const share = lower / (lower + capital);
		steps.set(word, share < 0.03 ? 1 : share < 0.3 ? 2 : share < 0.7 ? 3 : share < 0.97 ? 4 : 5);
	}
	return steps;
}
