import { type Lexicon, listsOf } from '../lexicon/lexicon.js';
import type { ListSet } from '../lexicon/listName.js';
import { type WordSet, wordSetOf } from './wordSet.js';

/** All that the lexicon and the tables say of a word by itself. */
export interface NameWord {
	readonly lists: ListSet;
	readonly set: WordSet;
	/** The entries of several words that begin with it. */
	readonly phrases: readonly string[];
	/** What the second words of `phrases` begin with, as `letterBit` gives it. */
	readonly followers: number;
	/** What its ending says of an unknown word. */
	readonly ending: 'place' | 'surname' | null;
}

/** What stands before a block's first token and behind its last. */
export const NO_WORD: NameWord = { lists: 0, set: 0, phrases: [], followers: 0, ending: null };

const PLACE_ENDINGS =
	/(?:abad|pur|pura|ville|stan|grad|burg|burgh|shire|land|lands|nagar|ganj|garh|town|ton|ford|port|field|mouth|bridge|haven|polis|dorf|stadt|heim|vik|shima|yama|zhou|jiang|dong|wan|ia)$/u;
const SURNAME_ENDINGS =
	/(?:ov|ev|ova|eva|sky|ski|skaya|enko|vich|ez|sson|sen|son|ini|elli|etti|escu|yan|ian|shvili|dze|oğlu|oglu|mann|stein|berg|wala|deh|zadeh)$/u;

/** Few texts use more words in names; a memory that has come to so many begins anew. */
const MOST_REMEMBERED = 20_000;

/** The words that each lexicon has been asked for, so that what depends on the word alone is worked out once. */
const remembered = new WeakMap<Lexicon, Map<string, NameWord>>();

/** The memory of the words of a lexicon, to look words up in with `nameWord`. */
export function wordsOf(lexicon: Lexicon): Map<string, NameWord> {
	let words = remembered.get(lexicon);
	if (!words || words.size > MOST_REMEMBERED) {
		words = new Map();
		remembered.set(lexicon, words);
	}
	return words;
}

/** What is to be said of a word in lower case. */
export function nameWord(words: Map<string, NameWord>, lexicon: Lexicon, lower: string): NameWord {
	let word = words.get(lower);
	if (!word) {
		const phrases = lexicon.phrases.get(lower) ?? NO_WORD.phrases;
		word = {
			lists: listsOf(lexicon, lower),
			set: wordSetOf(lower),
			phrases,
			followers: followersOf(phrases, lower.length),
			ending: endingOf(lower),
		};
		words.set(lower, word);
	}
	return word;
}

/** One of 32 bits for the letter that stands at `at` in a word; letters far apart in the alphabet of Unicode may share one. */
export function letterBit(word: string, at: number): number {
	return 1 << (word.charCodeAt(at) & 31);
}

/** The first letters of what stands behind the first word, which is `length` long, in any of some phrases. */
function followersOf(phrases: readonly string[], length: number): number {
	let bits = 0;
	for (const phrase of phrases) bits |= letterBit(phrase, phrase[length] === ' ' ? length + 1 : length);
	return bits;
}

function endingOf(word: string): NameWord['ending'] {
	if (word.length > 5 && PLACE_ENDINGS.test(word)) return 'place';
	return word.length > 4 && SURNAME_ENDINGS.test(word) ? 'surname' : null;
}
