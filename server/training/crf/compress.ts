import { UNCALIBRATED } from '../../src/engine/crf/calibration.js';
import type { LabelSet } from '../../src/engine/crf/labels.js';
import type { CrfWeights } from '../../src/engine/crf/model.js';
import type { Sequences } from './sequence.js';
import type { Trained } from './train.js';

export interface CompressOptions {
	/** What the emissions are multiplied by in use: 1 minus the dropout of training. */
	readonly keep: number;
	/** Weights nearer to 0 are left out: 0 for weights that were pruned in training, since that loses less at the same size. */
	readonly threshold: number;
	/** At most so many features are kept, those of the largest weights. */
	readonly most: number;
}

/** Makes trained weights small: small weights and weak features are dropped, and the rest is rounded to 8 bits. */
export function compress(labels: LabelSet, data: Sequences, trained: Trained, options: CompressOptions): CrfWeights {
	const rows: { readonly hash: number; readonly weights: Float32Array; readonly strength: number }[] = [];
	data.hashes.forEach((hash, number) => {
		const weights = trained.emissions
			.slice(number * labels.cells, (number + 1) * labels.cells)
			.map((weight) => (Math.abs(weight * options.keep) < options.threshold ? 0 : weight * options.keep));
		const strength = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
		if (strength > 0) rows.push({ hash, weights, strength });
	});
	rows.sort((a, b) => b.strength - a.strength || a.hash - b.hash);
	rows.length = Math.min(rows.length, options.most);
	const scale = Math.min(rows[Math.floor(rows.length / 1000)]?.strength ?? 1, 6) / 127;
	rows.sort((a, b) => a.hash - b.hash);
	const cells = rows.map(({ weights }) =>
		[...weights].flatMap((weight, cell) => {
			const rounded = Math.max(-127, Math.min(127, Math.round(weight / scale)));
			return rounded === 0 ? [] : [{ cell, rounded }];
		}),
	);
	return {
		types: labels.types,
		scale,
		calibration: UNCALIBRATED,
		transitions: trained.transitions,
		features: Int32Array.from(rows, (row) => row.hash),
		rowLengths: Uint8Array.from(cells, (row) => row.length),
		rowCells: Uint8Array.from(cells.flat(), ({ cell }) => cell),
		rowWeights: Int8Array.from(cells.flat(), ({ rounded }) => rounded),
	};
}
