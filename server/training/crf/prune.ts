import type { WeightRows } from './weightRows.js';

/** Which weights go on learning: those that matter most after so many epochs, and no more than `most`. */
export interface Pruning {
	readonly after: number;
	readonly most: number;
}

/** A feature that occurs a thousand times as often as another needs weights a third as large to matter as much. */
const FREQUENCY_POWER = 0.15;

/**
 * Keeps only so many weights, those that matter most, and holds all others at 0 from now on: their AdaGrad sums become infinite, so their steps nothing. (Han et al. 2015: what goes on
 * learning makes up for what is gone.) A row's median is taken out first, since the same amount for all labels changes no path. What matters is how far a weight is from 0 and, a little, how
 * often its feature occurs (`frequencies[feature]`).
 */
export function pruneRows(rows: WeightRows, frequencies: Int32Array, most: number): void {
	const { values, labels, stride } = rows;
	const half = stride >> 1;
	const factors = Float64Array.from(frequencies, (frequency) => frequency ** FREQUENCY_POWER);
	const least = leastImportance(rows, factors, most);
	factors.forEach((factor, feature) => {
		for (let at = feature * stride; at < feature * stride + labels.cells; at++) {
			if (values[at] !== 0 && Math.abs(values[at] as number) * factor >= least) continue;
			values[at] = 0;
			values[at + half] = Number.POSITIVE_INFINITY;
		}
	});
}

/** Takes the medians out of all rows, and gives the importance from which on no more than `most` weights are as important. */
function leastImportance({ values, labels, stride }: WeightRows, factors: Float64Array, most: number): number {
	const importances: number[] = [];
	factors.forEach((factor, feature) => {
		const row = values.subarray(feature * stride, feature * stride + labels.cells);
		const middle = row.slice(0, labels.count).sort()[labels.count >> 1] as number;
		for (let cell = 0; cell < labels.cells; cell++) {
			if (cell < labels.count) row[cell] = (row[cell] as number) - middle;
			if (row[cell] !== 0) importances.push(Math.abs(row[cell] as number) * factor);
		}
	});
	if (importances.length <= most) return 0;
	const sorted = Float64Array.from(importances).sort();
	// Of several that are equally important at the limit none is kept, so that there are never more than asked for.
	const limit = sorted[sorted.length - most - 1] as number;
	return sorted.find((importance) => importance > limit) ?? Number.POSITIVE_INFINITY;
}
