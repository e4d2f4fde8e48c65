import { addFeature, type CrfModel } from '../../crf/model.js';
import type { Tagger, TaggerWord } from '../../pos/tagger/tagger.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../pairMarks.js';
import {
	type AttributionWord,
	EDGE,
	nearAttributionFeatures,
	REACH,
	type RoleSteps,
	viewAttributionWord,
	viewQuotation,
} from './attributionWord.js';

/** A word's view, with the scores of the features that depend on it alone: a row for each offset, from -3 to 3, at which it may stand from the unit in question. */
export interface ScoredWord extends AttributionWord {
	/** What it is to the tagger of parts of speech. */
	readonly tagged: TaggerWord;
	readonly scores: Int16Array;
}

/** So many words are kept, at most some 4 MB, before all are forgotten. */
const MOST_WORDS = 12_000;

const MARK: Token = { start: 0, end: 1, text: '"', lower: '"', kind: 'mark', letterCase: 'none', spaceBefore: true };

/**
 * The words that were seen lately, with their scores: news repeats its words, and adding up what a word always adds is most of the work. What is kept changes nothing but the time that it takes.
 */
export class AttributionWords {
	readonly #crf: CrfModel;
	readonly #tagger: Tagger;
	readonly #stepsOf: RoleSteps;
	readonly #words = new Map<string, ScoredWord>();
	readonly edge: ScoredWord;

	constructor(crf: CrfModel, tagger: Tagger, stepsOf: RoleSteps) {
		this.#crf = crf;
		this.#tagger = tagger;
		this.#stepsOf = stepsOf;
		this.edge = this.#enter(EDGE, tagger.wordOf(MARK));
	}

	/** The word of a token. */
	wordOf(token: Token): ScoredWord {
		let word = this.#words.get(token.text);
		if (!word) {
			if (this.#words.size >= MOST_WORDS) this.#words.clear();
			word = this.#enter(viewAttributionWord(token, this.#stepsOf), this.#tagger.wordOf(token));
			this.#words.set(token.text, word);
		}
		return word;
	}

	/** What a quotation is, which is not kept; to the tagger of parts of speech, it is its opening mark. */
	quotationOf(tokens: readonly Token[], region: Region): ScoredWord {
		return this.#enter(viewQuotation(tokens, region), this.wordOf(tokens[region.open.token] as Token).tagged);
	}

	#enter(view: AttributionWord, tagged: TaggerWord): ScoredWord {
		const { cells } = this.#crf.labels;
		const scores = new Int16Array((2 * REACH + 1) * cells);
		for (let offset = -REACH; offset <= REACH; offset++) {
			for (const feature of offset === 0 ? view.own : nearAttributionFeatures(view, offset))
				addFeature(this.#crf, feature, scores, (offset + REACH) * cells);
		}
		return { ...view, own: [], tagged, scores };
	}
}
