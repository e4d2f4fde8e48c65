import { hashFeature, hashString } from '../../crf/hash.js';
import type { Token } from '../../tokens/token.js';

/** What a token is to the features of its neighbours: hashes of its forms, computed once a token. */
export interface WordView {
	readonly word: number;
	readonly shape: number;
	readonly shortShape: number;
	readonly suffix: number;
	readonly prefix: number;
	/** How often the word is written in lower case in news, in five steps; 0 unknown. */
	readonly caseness: number;
	readonly clusters: readonly number[];
	/** The features that depend on the word alone. */
	readonly own: readonly number[];
}

/** What is known of a word from news at large, learnt without labels. */
export interface WordStatistics {
	/** How it is cased, in steps from 1 (always capitalised) to 5 (always lower); 0 unknown. */
	readonly caseness: number;
	/** The clusters it belongs to, the coarsest first; none for a rare word. */
	readonly clusters: readonly number[];
}

export const UNKNOWN_WORD: WordStatistics = { caseness: 0, clusters: [] };

/** Looks a word up in lower case, its digits written as 0. */
export type LookUpWord = (lower: string) => WordStatistics;

const OWN = { word: 1, shape: 2, shortShape: 3, prefix: 10, suffix: 20, gram: 30, caseness: 31, cased: 32, cluster: 34 } as const;

/** The view of one token. It depends on the token's text alone, so it can be kept by text. */
export function viewWord(token: Token, lookUp: LookUpWord): WordView {
	const form = token.kind === 'number' ? token.lower.replace(/\d/gu, '0') : token.lower;
	const word = hashString(form);
	const full = shapeOf(token.text);
	const shape = hashString(full);
	const shortShape = hashString(full.replace(/(.)\1+/gu, '$1'));
	const { caseness: step, clusters } = lookUp(form);
	const own = [
		hashFeature(OWN.word, word),
		hashFeature(OWN.cased, hashString(token.text)),
		hashFeature(OWN.shape, shape),
		hashFeature(OWN.shortShape, shortShape),
		hashFeature(OWN.caseness, step, shortShape),
	];
	clusters.forEach((cluster, i) => {
		own.push(hashFeature(OWN.cluster + i, cluster, shortShape));
	});
	const { length } = form;
	for (let n = 1; n <= 4 && n < length; n++) {
		own.push(
			hashFeature(OWN.prefix + n, hashString(form, 0, n), shortShape),
			hashFeature(OWN.suffix + n, hashString(form, length - n), shortShape),
		);
	}
	if (token.letterCase !== 'lower' && token.kind === 'word') {
		for (let i = 0; i + 4 <= length && i < 16; i++) own.push(hashFeature(OWN.gram, hashString(form, i, i + 4)));
	}
	return {
		word,
		shape,
		shortShape,
		suffix: hashString(form, Math.max(0, length - 3)),
		prefix: hashString(form, 0, 3),
		caseness: step,
		clusters,
		own,
	};
}

/** "Tokayev" → "Xxxxxxx", "19.5" → "00.0", at most eight signs. */
function shapeOf(text: string): string {
	return text
		.slice(0, 8)
		.replace(/\p{Lu}/gu, 'X')
		.replace(/\p{Ll}/gu, 'x')
		.replace(/\p{Nd}/gu, '0');
}
