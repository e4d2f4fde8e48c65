import { addFeature, type CrfModel } from '../../crf/model.js';
import type { Token } from '../../tokens/token.js';
import { AFTER, BEFORE, nearFeatures, REACH } from './nearFeatures.js';
import { CASINGS, type WordView } from './wordView.js';

/** A word's view, and where the scores of the features that depend on it alone lie in the cache. */
export interface CachedWord extends WordView {
	/** Where the scores lie that its own features add up to. */
	readonly scoresAt: number;
	/** Where those lie that it adds to a token near it, at `(offset + REACH) * CASINGS + casing`: 0 where nobody has asked, -1 where someone has once. */
	readonly nearAt: Int32Array;
}

/** So many rows of scores are kept, at most some 12 MB, before all is forgotten; articles that one edits stay far below. */
const MOST_ROWS = 120_000;
/** And so many words. */
const MOST_WORDS = 25_000;
/** The first rows are scratch, one for each offset, for what is asked for the first time: most is never asked for again. */
const SCRATCH_ROWS = 2 * REACH + 1;
const ASKED_ONCE = -1;

/**
 * The words that were seen lately, with the scores of the features that depend on one word: news repeats its words, and adding up what a word always adds is most of the work.
 * What is in the cache changes nothing but the time that it takes.
 */
export class WordCache {
	readonly #crf: CrfModel;
	readonly #viewOf: (token: Token) => WordView;
	readonly #words = new Map<string, CachedWord>();
	#before: CachedWord;
	#after: CachedWord;
	#rows = SCRATCH_ROWS;
	/** Rows of scores, one for each cell (see `LabelSet.cells`). */
	scores: Int16Array;

	constructor(crf: CrfModel, viewOf: (token: Token) => WordView) {
		this.#crf = crf;
		this.#viewOf = viewOf;
		this.scores = new Int16Array(1024 * crf.labels.cells);
		this.#before = this.#enter(BEFORE);
		this.#after = this.#enter(AFTER);
	}

	/** What stands before a sentence, and behind it. */
	get before(): CachedWord {
		return this.#before;
	}

	get after(): CachedWord {
		return this.#after;
	}

	/** Forgets all where too much is kept. Words that were handed out before may not be used any more then. */
	makeRoom(): void {
		if (this.#rows < MOST_ROWS && this.#words.size < MOST_WORDS) return;
		this.#words.clear();
		this.#rows = SCRATCH_ROWS;
		this.#before = this.#enter(BEFORE);
		this.#after = this.#enter(AFTER);
	}

	/** The word of a token. */
	wordOf(token: Token): CachedWord {
		let word = this.#words.get(token.text);
		if (!word) {
			word = this.#enter(this.#viewOf(token));
			this.#words.set(token.text, word);
		}
		return word;
	}

	/** Where the scores lie that a word adds to a token of a casing from which it stands `offset` tokens away, until scores at the same offset are asked for again. */
	nearAt(word: CachedWord, offset: number, casing: number): number {
		const slot = (offset + REACH) * CASINGS + casing;
		const known = word.nearAt[slot] as number;
		if (known > 0) return known;
		const row = known === ASKED_ONCE ? this.#rows++ : offset + REACH;
		const at = this.#sum(nearFeatures(word, offset, casing), row);
		word.nearAt[slot] = known === ASKED_ONCE ? at : ASKED_ONCE;
		return at;
	}

	#enter(view: WordView): CachedWord {
		return { ...view, own: [], scoresAt: this.#sum(view.own, this.#rows++), nearAt: new Int32Array(SCRATCH_ROWS * CASINGS) };
	}

	/** Adds up the scores of features in a row, and says where it lies. */
	#sum(features: readonly number[], row: number): number {
		const { cells } = this.#crf.labels;
		const at = row * cells;
		if (at + cells > this.scores.length) {
			const wider = new Int16Array(this.scores.length * 2);
			wider.set(this.scores);
			this.scores = wider;
		}
		this.scores.fill(0, at, at + cells);
		for (const feature of features) addFeature(this.#crf, feature, this.scores, at);
		return at;
	}
}
