import type { PackedRows } from '../../crf/packedRows.js';
import type { Tagger, TaggerWord } from '../../pos/tagger/tagger.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../marks/pairMarks.js';
import {
	type AttributionWord,
	EDGE,
	nearAttributionFeatures,
	REACH,
	type RoleSteps,
	viewAttributionWord,
	viewQuotation,
} from './attributionWord.js';

/** A word's view and what it is to the tagger of parts of speech, with the rows of what the features that depend on it alone add up to. */
export interface ScoredWord extends AttributionWord, TaggerWord {
	/** The place of the row of its own features. */
	readonly ownAt: number;
	/** The places of the rows that it adds to a unit from which it stands `offset` units away: this one is for -3, those up to 3 follow; that for 0 is empty. */
	readonly nearAt: number;
}

/** So many rows are kept, at most some 3 MB, before all words are forgotten. */
const MOST_ROWS = 80_000;

const OFFSETS = 2 * REACH + 1;
const NO_FEATURES: readonly number[] = [];
const MARK: Token = { start: 0, end: 1, text: '"', lower: '"', kind: 'mark', letterCase: 'none', spaceBefore: true };

/**
 * The words that were seen lately, with their scores: news repeats its words, and adding up what a word always adds is most of the work. What is kept changes nothing but the time that it takes.
 */
export class AttributionWords {
	readonly #rows: PackedRows;
	readonly #tagger: Tagger;
	readonly #stepsOf: RoleSteps;
	readonly #words = new Map<string, ScoredWord>();
	/** The rows of what quotations add to units near them, by what decides on them. */
	readonly #quotations = new Map<number, number>();
	readonly edge: ScoredWord;
	readonly #start: number;

	constructor(rows: PackedRows, tagger: Tagger, stepsOf: RoleSteps) {
		this.#rows = rows;
		this.#tagger = tagger;
		this.#stepsOf = stepsOf;
		this.edge = this.#enter(EDGE, tagger.wordOf(MARK));
		this.#start = rows.end;
	}

	/** Forgets all words where too many are kept. Those that were handed out before may not be used any more then. */
	makeRoom(): void {
		if (this.#rows.end - this.#start < MOST_ROWS * this.#rows.width) return;
		this.#words.clear();
		this.#quotations.clear();
		this.#rows.forget(this.#start);
	}

	/** The word of a token. */
	wordOf(token: Token): ScoredWord {
		let word = this.#words.get(token.text);
		if (!word) {
			word = this.#enter(viewAttributionWord(token, this.#stepsOf), this.#tagger.wordOf(token));
			this.#words.set(token.text, word);
		}
		return word;
	}

	/** What a quotation is, which is not kept; to the tagger of parts of speech, it is its opening mark. */
	quotationOf(tokens: readonly Token[], region: Region): ScoredWord {
		const view = viewQuotation(tokens, region);
		const mark = this.wordOf(tokens[region.open.token] as Token);
		const kind = view.word * 16 + view.shape;
		let nearAt = this.#quotations.get(kind);
		if (nearAt === undefined) {
			nearAt = this.#enterNear(view);
			this.#quotations.set(kind, nearAt);
		}
		const ownAt = this.#rows.make(1);
		this.#rows.add(view.own, ownAt);
		return { ...mark, ...view, own: NO_FEATURES, ownAt, nearAt };
	}

	#enter(view: AttributionWord, tagged: TaggerWord): ScoredWord {
		const ownAt = this.#rows.make(1);
		this.#rows.add(view.own, ownAt);
		return { ...tagged, ...view, own: NO_FEATURES, ownAt, nearAt: this.#enterNear(view) };
	}

	#enterNear(view: AttributionWord): number {
		const rows = this.#rows;
		const nearAt = rows.make(OFFSETS);
		for (let offset = -REACH; offset <= REACH; offset++)
			if (offset !== 0) rows.add(nearAttributionFeatures(view, offset), nearAt + (offset + REACH) * rows.width);
		return nearAt;
	}
}
