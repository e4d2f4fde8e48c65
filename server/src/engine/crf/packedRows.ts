import { type LabelSet, OUTSIDE, typeCell } from './labels.js';
import type { CrfWeights } from './model.js';

/**
 * The rows of weights of a model for summing up in little time: two labels to a number, each with what its type's cell says (see `LabelSet.cells`) in it, and room behind them for sums that are kept. A
 * row is known by its place, which is where it begins in `values`. Sums are right as long as they fit into 16 bits for each label, which those of a few hundred weights do.
 */
export class PackedRows {
	readonly labels: LabelSet;
	/** How many numbers a row has. */
	readonly width: number;
	/** All rows. Another array takes its place where `make` needs more room. */
	values: Int32Array;
	/** Open-addressed, its number of slots a power of two: at `2 * slot` a feature's hash (0: free), beside it the place of its row. */
	readonly #table: Int32Array;
	#end: number;

	/** The rows of a model's features, the first of the labels, in the order of their hashes. */
	constructor(labels: LabelSet, { features, rowLengths, rowCells, rowWeights }: CrfWeights) {
		this.labels = labels;
		this.width = Math.ceil(labels.count / 2);
		this.#end = features.length * this.width;
		this.values = new Int32Array(this.#end);
		const slots = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * 1.7)));
		this.#table = new Int32Array(slots * 2);
		const cells = new Int32Array(labels.cells);
		for (let row = 0, from = 0; row < features.length; row++) {
			const to = from + (rowLengths[row] as number);
			cells.fill(0);
			for (; from < to; from++) cells[rowCells[from] as number] = rowWeights[from] as number;
			this.#pack(cells, row * this.width);
			let slot = (features[row] as number) & (slots - 1);
			while (this.#table[2 * slot] !== 0) slot = (slot + 1) & (slots - 1);
			this.#table[2 * slot] = features[row] as number;
			this.#table[2 * slot + 1] = row * this.width;
		}
	}

	#pack(cells: Int32Array, place: number): void {
		const { labels, values } = this;
		for (let label = 0; label < labels.count; label++) {
			const weight = (cells[label] as number) + (label === OUTSIDE ? 0 : (cells[typeCell(labels, label)] as number));
			const at = place + (label >> 1);
			values[at] = (values[at] as number) + ((label & 1) === 0 ? weight : weight << 16);
		}
	}

	/** Where the next row will be that is made. */
	get end(): number {
		return this.#end;
	}

	/** Forgets the rows made from this place on. */
	forget(from: number): void {
		this.#end = from;
	}

	/** Makes so many rows of zeros, one behind the other, and gives the place of the first. */
	make(rows: number): number {
		const place = this.#end;
		this.#end += rows * this.width;
		if (this.#end > this.values.length) {
			const wider = new Int32Array(Math.max(this.#end, Math.ceil(this.values.length * 1.25)));
			wider.set(this.values.subarray(0, place));
			this.values = wider;
		} else this.values.fill(0, place, this.#end);
		return place;
	}

	/** Writes the places of the rows of the first `count` features, unknown ones left out, into `places` from `end` on; gives where they end. */
	find(features: ArrayLike<number>, count: number, places: Int32Array, end: number): number {
		const table = this.#table;
		const mask = (table.length >> 1) - 1;
		let found = end;
		for (let f = 0; f < count; f++) {
			const feature = features[f] as number;
			let slot = feature & mask;
			for (;;) {
				const key = table[2 * slot] as number;
				if (key === feature) {
					places[found++] = table[2 * slot + 1] as number;
					break;
				}
				if (key === 0) break;
				slot = (slot + 1) & mask;
			}
		}
		return found;
	}

	/** Adds what these features weigh to the row at a place. */
	add(features: readonly number[], place: number): void {
		const places = new Int32Array(features.length);
		const found = this.find(features, features.length, places, 0);
		const { values, width } = this;
		for (let k = 0; k < found; k++) {
			const from = places[k] as number;
			for (let i = 0; i < width; i++) values[place + i] = ((values[place + i] as number) + (values[from + i] as number)) | 0;
		}
	}
}
