import { addFeature, type CrfModel } from '../../crf/model.js';
import { CONTEXTS, type Context, contextFeatures } from './contextFeatures.js';

/** The scores of contexts that were met lately, each in a slot of its own that the next one with the same remainder takes over. What is kept changes nothing but the time. */
export class ContextScores {
	readonly #crf: CrfModel;
	readonly #keys: readonly Int32Array[];
	readonly #rows: readonly Int16Array[];

	constructor(crf: CrfModel) {
		this.#crf = crf;
		this.#keys = CONTEXTS.map(({ slots }) => new Int32Array(slots).fill(-1));
		this.#rows = CONTEXTS.map(({ slots }) => new Int16Array(slots * crf.labels.cells));
	}

	/** Adds what all features of all contexts of a unit say to its scores; `keys` has one for each context, none below 0. */
	add(contexts: Int32Array, scores: Int16Array, at: number): void {
		const { cells } = this.#crf.labels;
		for (let c = 0; c < this.#keys.length; c++) {
			const keys = this.#keys[c] as Int32Array;
			const rows = this.#rows[c] as Int16Array;
			const key = contexts[c] as number;
			const slot = (Math.imul(key, 0x9e3779b1) >>> 8) & ((CONTEXTS[c] as Context).slots - 1);
			const from = slot * cells;
			if (keys[slot] !== key) {
				keys[slot] = key;
				rows.fill(0, from, from + cells);
				for (const feature of contextFeatures(c, key)) addFeature(this.#crf, feature, rows, from);
			}
			for (let cell = 0; cell < cells; cell++) scores[at + cell] = (scores[at + cell] as number) + (rows[from + cell] as number);
		}
	}
}
