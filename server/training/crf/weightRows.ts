import { type LabelSet, typeCell } from '../../src/engine/crf/labels.js';

/**
 * The weights that are being learnt, a row for each feature: the weights of all labels, then those of all types, which count for each label of the type, and behind them what AdaGrad has added up of their squared gradients. A row fills whole cache lines and
 * lies on one or two pages, since fetching rows is most of the work of learning.
 */
export interface WeightRows {
	readonly values: Float32Array;
	readonly labels: LabelSet;
	/** How far one row is from the next; its sums begin in the middle. */
	readonly stride: number;
}

export interface StepOptions {
	readonly learningRate: number;
	readonly l2: number;
}

/** What AdaGrad's sums start at, so that first steps are of a bounded length. */
export const FIRST_SUM = 0.1;

/** Rows of weights of 0 for so many features. */
export function makeRows(features: number, labels: LabelSet): WeightRows {
	const half = Math.ceil(labels.cells / 8) * 8;
	const stride = half * 2;
	const values = new Float32Array(features * stride);
	for (let row = 0; row < values.length; row += stride) values.fill(FIRST_SUM, row + half, row + stride);
	return { values, labels, stride };
}

/**
 * Sets `scores[at + label]` to the sum of the weights of the rows `rows[from]` up to `rows[to]` (where they start in the values), those of the label and those of its type; four rows at a time.
 * `sums` is scratch space for the cells.
 */
export function sumRows(
	{ values, labels }: WeightRows,
	rows: Int32Array,
	from: number,
	to: number,
	scores: Float64Array,
	at: number,
	sums: Float64Array,
): void {
	const { count, cells } = labels;
	sums.fill(0, 0, cells);
	let f = from;
	for (; f + 3 < to; f += 4) {
		const a = rows[f] as number;
		const b = rows[f + 1] as number;
		const c = rows[f + 2] as number;
		const d = rows[f + 3] as number;
		for (let cell = 0; cell < cells; cell++) {
			sums[cell] =
				(sums[cell] as number) +
				((values[a + cell] as number) + (values[b + cell] as number)) +
				((values[c + cell] as number) + (values[d + cell] as number));
		}
	}
	for (; f < to; f++) {
		const a = rows[f] as number;
		for (let cell = 0; cell < cells; cell++) sums[cell] = (sums[cell] as number) + (values[a + cell] as number);
	}
	scores[at] = sums[0] as number;
	for (let label = 1; label < count; label++) scores[at + label] = (sums[label] as number) + (sums[typeCell(labels, label)] as number);
}

/** Takes a step down the gradient in the rows `rows[from]` up to `rows[to]`, for the first `active` of these cells with the gradients beside them. */
export function descendRows(
	{ values, stride }: WeightRows,
	rows: Int32Array,
	from: number,
	to: number,
	cells: Int32Array,
	gradients: Float64Array,
	active: number,
	options: StepOptions,
): void {
	const { learningRate, l2 } = options;
	const half = stride >> 1;
	for (let f = from; f < to; f++) {
		const row = rows[f] as number;
		for (let i = 0; i < active; i++) {
			const at = row + (cells[i] as number);
			const weight = values[at] as number;
			const gradient = (gradients[i] as number) + l2 * weight;
			const sum = (values[at + half] as number) + gradient * gradient;
			values[at + half] = sum;
			values[at] = weight - (learningRate * gradient) / Math.sqrt(sum);
		}
	}
}

/** Adds the weights, times a factor, to `sums[feature * cells + cell]`. */
export function addWeights({ values, labels, stride }: WeightRows, factor: number, sums: Float32Array): void {
	let to = 0;
	for (let row = 0; row < values.length; row += stride) {
		for (let at = row; at < row + labels.cells; at++, to++) sums[to] = (sums[to] as number) + factor * (values[at] as number);
	}
}
