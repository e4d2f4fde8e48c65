import { hashFeature } from '../../crf/hash.js';
import { NO_LEANING, withoutSecond } from './leaning.js';
import { bitsOf, type WordView } from './wordView.js';

/** How far to both sides a token looks. */
export const REACH = 3;

/** Templates, numbered so that an offset of -3 to 3 can be added. */
const AT = {
	word: 44,
	wordCased: 54,
	shape: 64,
	caseness: 74,
	suffix: 84,
	prefix: 94,
	cluster: 104,
	list: 134,
	leaning: 144,
	beside: 148,
} as const;

/**
 * The features that a token has from one word near it: what depends on that word, the offset it stands at (-3 to 3, not 0) and the casing of the token itself. Word and
 * casing repeat through the news, so that their scores can be kept.
 */
export function nearFeatures(near: WordView, offset: number, casing: number): readonly number[] {
	const features = [hashFeature(AT.word + offset, near.word)];
	const distance = Math.abs(offset);
	if (distance > 2) return features;
	const put = (template: number, value: number) => {
		features.push(hashFeature(template + offset, value, casing));
	};
	put(AT.shape, near.shape);
	put(AT.caseness, near.caseness * 16 + near.casing);
	near.clusters.forEach((cluster, i) => {
		put(AT.cluster + 10 * i, cluster);
	});
	put(AT.leaning, withoutSecond(near.leaning.self));
	for (const bit of bitsOf(near.lists)) put(AT.list, bit * 16 + near.casing);
	if (distance > 1) return features;
	put(AT.wordCased, near.word);
	put(AT.beside, offset < 0 ? near.leaning.ahead : near.leaning.behind);
	put(AT.suffix, near.suffix);
	put(AT.prefix, near.prefix);
	return features;
}

const EDGE: Omit<WordView, 'word'> = {
	casing: 15,
	shape: 1,
	suffix: 2,
	prefix: 3,
	caseness: 0,
	clusters: [],
	leaning: NO_LEANING,
	lists: 0,
	startsEntry: false,
	own: [],
};

/** What stands before a sentence, and behind it. */
export const BEFORE: WordView = { ...EDGE, word: 11 };
export const AFTER: WordView = { ...EDGE, word: 21 };
