/**
 * The weights that are being learnt, a row for each feature: the weights of all labels, behind them what AdaGrad has added up of their squared gradients. A row fills whole cache lines and
 * lies on one or two pages, since fetching rows is most of the work of learning.
 */
export interface WeightRows {
	readonly values: Float32Array;
	readonly count: number;
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
export function makeRows(features: number, count: number): WeightRows {
	const half = Math.ceil(count / 8) * 8;
	const stride = half * 2;
	const values = new Float32Array(features * stride);
	for (let row = 0; row < values.length; row += stride) values.fill(FIRST_SUM, row + half, row + stride);
	return { values, count, stride };
}

/** Sets `scores[at + label]` to the sum of the weights of the rows `rows[from]` up to `rows[to]` (where they start in the values), four rows at a time. */
export function sumRows({ values, count }: WeightRows, rows: Int32Array, from: number, to: number, scores: Float64Array, at: number): void {
	scores.fill(0, at, at + count);
	let f = from;
	for (; f + 3 < to; f += 4) {
		const a = rows[f] as number;
		const b = rows[f + 1] as number;
		const c = rows[f + 2] as number;
		const d = rows[f + 3] as number;
		for (let l = 0; l < count; l++) {
			scores[at + l] =
				(scores[at + l] as number) +
				((values[a + l] as number) + (values[b + l] as number)) +
				((values[c + l] as number) + (values[d + l] as number));
		}
	}
	for (; f < to; f++) {
		const a = rows[f] as number;
		for (let l = 0; l < count; l++) scores[at + l] = (scores[at + l] as number) + (values[a + l] as number);
	}
}

/** Takes a step down the gradient in the rows `rows[from]` up to `rows[to]`, for the first `active` of these labels with the gradients beside them. */
export function descendRows(
	{ values, stride }: WeightRows,
	rows: Int32Array,
	from: number,
	to: number,
	labels: Int32Array,
	gradients: Float64Array,
	active: number,
	options: StepOptions,
): void {
	const { learningRate, l2 } = options;
	const half = stride >> 1;
	for (let f = from; f < to; f++) {
		const row = rows[f] as number;
		for (let i = 0; i < active; i++) {
			const at = row + (labels[i] as number);
			const weight = values[at] as number;
			const gradient = (gradients[i] as number) + l2 * weight;
			const sum = (values[at + half] as number) + gradient * gradient;
			values[at + half] = sum;
			values[at] = weight - (learningRate * gradient) / Math.sqrt(sum);
		}
	}
}

/** The weights alone, `[feature * count + label]`. */
export function weightsOf({ values, count, stride }: WeightRows): Float32Array {
	const features = values.length / stride;
	const weights = new Float32Array(features * count);
	for (let feature = 0; feature < features; feature++)
		weights.set(values.subarray(feature * stride, feature * stride + count), feature * count);
	return weights;
}
