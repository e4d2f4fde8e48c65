import { hashString } from '../../crf/hash.js';
import { addFeature, buildModel, type CrfModel } from '../../crf/model.js';
import { readModelFile } from '../../crf/modelFile.js';
import type { Token } from '../../tokens/token.js';
import {
	EDGE_TAG,
	EDGE_WORD,
	isMark,
	MOST_CONTEXT_FEATURES,
	nearTagFeatures,
	ownTagFeatures,
	type TagWord,
	tagPairFeatures,
	tagWord,
	writeContextFeatures,
} from './tagFeatures.js';
import { MARK_TAG, TAGS } from './tagSet.js';

const COUNT = TAGS.length;
/** The rows of a word: its own, and what it adds to the tokens 2 and 1 behind it and 1 and 2 before it. */
const ROWS = 5;

/** A word as the tagger knows it. */
export interface TaggerWord extends TagWord {
	/** The tag that the word nearly always has; -1 where its neighbours have a say. */
	readonly fixed: number;
	/** The scores of the features that depend on the word alone: a row of its own, and one for each place where another may stand to it. */
	readonly tagScores: Int16Array;
}

/** The tables of a tagger's model file: the hashes of words with one tag, ascending, and their tags. */
export const TAG_TABLES = { words: 'table.words', tags: 'table.tags' } as const;

/**
 * A greedy part-of-speech tagger: the tag of each word, left to right, that the features of its word, its neighbours and the two tags before it score highest (an averaged perceptron's
 * weights: Collins 2002).
 */
export class Tagger {
	readonly #model: Pick<CrfModel, 'table' | 'cells'>;
	readonly #fixed: ReadonlyMap<number, number>;
	readonly #edge: TaggerWord;
	/** What the tags of the two words before say, for each pair of them. */
	readonly #pairs = new Int16Array(COUNT * COUNT * COUNT);
	readonly #scores = new Int16Array(COUNT);
	readonly #context = new Int32Array(MOST_CONTEXT_FEATURES);

	constructor(model: Pick<CrfModel, 'table' | 'cells'>, fixed: ReadonlyMap<number, number>) {
		this.#model = model;
		this.#fixed = fixed;
		this.#edge = this.#enter(null, EDGE_WORD);
		for (let before2 = 0; before2 < COUNT; before2++) {
			for (let before = 0; before < COUNT; before++) {
				for (const feature of tagPairFeatures(before2, before)) addFeature(model, feature, this.#pairs, (before2 * COUNT + before) * COUNT);
			}
		}
	}

	/** The numbers of the tags (`TAGS`) of the words of one sentence, from `first` to before `end`, written into `out`. */
	tag(words: readonly TaggerWord[], first: number, end: number, out: Uint8Array): void {
		let before2 = EDGE_TAG;
		let before = EDGE_TAG;
		let [last, last2] = [this.#edge, this.#edge];
		let here = first < end ? (words[first] as TaggerWord) : this.#edge;
		let next = first + 1 < end ? (words[first + 1] as TaggerWord) : this.#edge;
		for (let i = first; i < end; i++) {
			const next2 = i + 2 < end ? (words[i + 2] as TaggerWord) : this.#edge;
			const tag = here.fixed >= 0 ? here.fixed : this.#choose(last2, last, here, next, next2, (before2 * COUNT + before) * COUNT, before);
			out[i] = tag;
			before2 = before;
			before = tag;
			last2 = last;
			last = here;
			here = next;
			next = next2;
		}
	}

	/** The likeliest tag of a word that stands between these, behind a word with the tag `before`; `pair` is where the scores of the two tags before it lie. */
	#choose(
		last2: TaggerWord,
		last: TaggerWord,
		here: TaggerWord,
		next: TaggerWord,
		next2: TaggerWord,
		pair: number,
		before: number,
	): number {
		const scores = this.#scores;
		const [own, a, b, c, d] = [here.tagScores, last2.tagScores, last.tagScores, next.tagScores, next2.tagScores];
		for (let tag = 0; tag < COUNT; tag++) {
			scores[tag] =
				(own[tag] as number) +
				(a[COUNT + tag] as number) +
				(b[2 * COUNT + tag] as number) +
				(c[3 * COUNT + tag] as number) +
				(d[4 * COUNT + tag] as number) +
				(this.#pairs[pair + tag] as number);
		}
		const found = writeContextFeatures(before, here, next, this.#context);
		for (let f = 0; f < found; f++) addFeature(this.#model, this.#context[f] as number, scores, 0);
		let best = 1;
		for (let tag = 2; tag < COUNT; tag++) if ((scores[tag] as number) > (scores[best] as number)) best = tag;
		return best;
	}

	/** The word of a token: it depends on the token's text alone, and may be kept by it. */
	wordOf(token: Token): TaggerWord {
		return this.#enter(token, tagWord(token));
	}

	#enter(token: Token | null, word: TagWord): TaggerWord {
		const scores = new Int16Array(ROWS * COUNT);
		const add = (row: number, features: readonly number[]) => {
			for (const feature of features) addFeature(this.#model, feature, scores, row * COUNT);
		};
		if (token) add(0, ownTagFeatures(token, word));
		[-2, -1, 1, 2].forEach((offset, i) => {
			add(i + 1, nearTagFeatures(word, offset));
		});
		const fixed = !token ? -1 : isMark(token) ? MARK_TAG : (this.#fixed.get(hashString(token.text)) ?? -1);
		return { ...word, fixed, tagScores: scores };
	}
}

/** Reads a tagger's model file; null where the bytes are none. */
export function loadTagger(bytes: Uint8Array): Tagger | null {
	const file = readModelFile(bytes);
	const words = file?.tables.get(TAG_TABLES.words);
	const tags = file?.tables.get(TAG_TABLES.tags);
	if (!file || !(words instanceof Int32Array) || !(tags instanceof Uint8Array)) return null;
	return new Tagger(buildModel(file.weights), new Map(Array.from(words, (hash, i) => [hash, tags[i] ?? MARK_TAG])));
}
