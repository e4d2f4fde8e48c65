import { type LabelSet, OUTSIDE, typeCell } from '../../../server/src/engine/crf/labels.js';

/** Every label sequence that the label set allows, with its score: what the clever algorithms are held against, for short sequences. */
export function allPaths(
	labels: LabelSet,
	scores: Float32Array,
	transitions: Float32Array,
	length: number,
): readonly { readonly path: readonly number[]; readonly score: number }[] {
	let paths = [{ path: [] as readonly number[], score: 0 }];
	for (let i = 0; i < length; i++) {
		paths = paths.flatMap(({ path, score }) => {
			const from = path.at(-1);
			const next = from === undefined ? labels.mayBegin.flatMap((may, label) => (may ? [label] : [])) : (labels.follows[from] ?? []);
			return next.map((to) => ({
				path: [...path, to],
				score: score + (scores[i * labels.count + to] ?? 0) + (from === undefined ? 0 : (transitions[from * labels.count + to] ?? 0)),
			}));
		});
	}
	return paths.filter(({ path }) => path.length === 0 || labels.mayEnd[path.at(-1) ?? 0]);
}

/** What the cells of tokens come to for each label: its own and its type's together. */
export function labelScores(labels: LabelSet, cells: Float32Array): Float32Array {
	return Float32Array.from({ length: (cells.length / labels.cells) * labels.count }, (_, i) => {
		const label = i % labels.count;
		const token = Math.floor(i / labels.count) * labels.cells;
		return (cells[token + label] ?? 0) + (label === OUTSIDE ? 0 : (cells[token + typeCell(labels, label)] ?? 0));
	});
}

/** Numbers from -2 to 2 that look random and are always the same. */
export function somewhatRandom(length: number, salt: number): Float32Array {
	return Float32Array.from({ length }, (_, i) => (Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 2);
}
