import type { Calibration } from './calibration.js';
import { type LabelSet, makeLabelSet } from './labels.js';

/**
 * A linear-chain CRF ready to score: hashed features, each with a sparse row of small integer weights, and dense transitions.
 * (Lafferty, McCallum and Pereira 2001; feature hashing after Weinberger et al. 2009.)
 */
export interface CrfModel {
	readonly labels: LabelSet;
	/**
	 * Open-addressed table, its number of slots a power of two: at `2 * slot` a feature's hash (0: free), beside it where its row starts in `cells` and, in the lowest six
	 * bits, how long it is. Both lie in one cache line, and so do most rows.
	 */
	readonly table: Int32Array;
	/** Rows of weights: the cell (see `LabelSet.cells`) in the high byte, its weight (signed) in the low one. */
	readonly cells: Int16Array;
	/** What a weight of 1 stands for. */
	readonly scale: number;
	/** `transitions[from * count + to]`, in real units. */
	readonly transitions: Float32Array;
	/** Their exponentials. */
	readonly steps: Float32Array;
	readonly calibration: Calibration;
}

/** What a model file holds, before its table is built: features in the order of their hashes. */
export interface CrfWeights {
	readonly types: readonly string[];
	readonly scale: number;
	readonly calibration: Calibration;
	readonly transitions: Float32Array;
	readonly features: Int32Array;
	readonly rowLengths: Uint8Array;
	readonly rowCells: Uint8Array;
	readonly rowWeights: Int8Array;
}

/** Builds the look-up table of a model. Rows have at most 63 weights. */
export function buildModel(weights: CrfWeights): CrfModel {
	const { rowCells, rowWeights, scale, calibration, transitions } = weights;
	const slots = 2 ** Math.ceil(Math.log2(Math.max(2, weights.features.length * 1.7)));
	const table = new Int32Array(slots * 2);
	let start = 0;
	weights.features.forEach((feature, i) => {
		const length = weights.rowLengths[i] ?? 0;
		let slot = feature & (slots - 1);
		while (table[2 * slot] !== 0) slot = (slot + 1) & (slots - 1);
		table[2 * slot] = feature;
		table[2 * slot + 1] = (start << 6) | length;
		start += length;
	});
	const cells = Int16Array.from(rowCells, (cell, i) => (cell << 8) | ((rowWeights[i] as number) & 0xff));
	return { labels: makeLabelSet(weights.types), table, cells, scale, calibration, transitions, steps: transitions.map(Math.exp) };
}

/** Adds the weights of a feature to the scores of a token (`scores[offset + cell]`, in units of `scale`). Unknown features add nothing. */
export function addFeature(
	{ table, cells }: Pick<CrfModel, 'table' | 'cells'>,
	feature: number,
	scores: Float32Array | Int16Array,
	offset: number,
): void {
	const mask = (table.length >> 1) - 1;
	let slot = feature & mask;
	for (;;) {
		const key = table[2 * slot];
		if (key === feature) break;
		if (key === 0) return;
		slot = (slot + 1) & mask;
	}
	const row = table[2 * slot + 1] as number;
	const start = row >>> 6;
	const end = start + (row & 63);
	for (let i = start; i < end; i++) {
		const cell = cells[i] as number;
		const at = offset + (cell >> 8);
		scores[at] = (scores[at] as number) + ((cell << 24) >> 24);
	}
}
