import { UNCALIBRATED } from '../../src/engine/crf/calibration.js';
import type { CrfWeights } from '../../src/engine/crf/model.js';
import {
	EDGE_TAG,
	EDGE_WORD,
	isMark,
	nearTagFeatures,
	ownTagFeatures,
	type TagWord,
	tagPairFeatures,
	tagWord,
	writeContextFeatures,
} from '../../src/engine/pos/tagger/tagFeatures.js';
import { MARK_TAG, TAGS } from '../../src/engine/pos/tagger/tagSet.js';
import type { Token } from '../../src/engine/tokens/token.js';
import { seeded, shuffled } from '../crf/random.js';

/** A sentence with the tags that its tokens should get. */
export interface TaggedSentence {
	readonly tokens: readonly Token[];
	readonly tags: Uint8Array;
}

export interface PerceptronSettings {
	readonly epochs: number;
	readonly seed: number;
	/** Features that occur less often are left out. */
	readonly cutOff: number;
	/** Weights nearer to 0 than this share of the largest are left out. */
	readonly threshold: number;
}

const COUNT = TAGS.length;

/** Learns an averaged perceptron (Collins 2002) over the tagger's features; `fixed` are words whose tag needs no learning, by text. */
export function learnTagger(
	sentences: readonly TaggedSentence[],
	fixed: ReadonlyMap<string, number>,
	settings: PerceptronSettings,
	report: (line: string) => void,
): CrfWeights {
	const ids = countFeatures(sentences, fixed, settings.cutOff);
	const size = ids.size * COUNT;
	const weights = new Float32Array(size);
	const totals = new Float64Array(size);
	const stamps = new Int32Array(size);
	let step = 0;
	const random = seeded(settings.seed);
	const bump = (at: number, by: number) => {
		totals[at] = (totals[at] as number) + (step - (stamps[at] as number)) * (weights[at] as number);
		stamps[at] = step;
		weights[at] = (weights[at] as number) + by;
	};
	const scores = new Float64Array(COUNT);
	for (let epoch = 0; epoch < settings.epochs; epoch++) {
		let wrong = 0;
		let all = 0;
		for (const s of shuffled(sentences.length, random)) {
			const { tokens, tags } = sentences[s] as TaggedSentence;
			walk(tokens, tags, fixed, (features, gold) => {
				step++;
				scores.fill(0);
				const rows: number[] = [];
				for (const feature of features) {
					const id = ids.get(feature);
					if (id === undefined) continue;
					rows.push(id * COUNT);
					for (let t = 0; t < COUNT; t++) scores[t] = (scores[t] as number) + (weights[id * COUNT + t] as number);
				}
				let best = 1;
				for (let t = 2; t < COUNT; t++) if ((scores[t] as number) > (scores[best] as number)) best = t;
				all++;
				if (best === gold) return best;
				wrong++;
				for (const row of rows) {
					bump(row + gold, 1);
					bump(row + best, -1);
				}
				return best;
			});
		}
		report(`tagger, epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % of ${all} wrong`);
	}
	for (let at = 0; at < size; at++) {
		totals[at] = ((totals[at] as number) + (step - (stamps[at] as number)) * (weights[at] as number)) / step;
	}
	return round(ids, totals, settings.threshold);
}

/** Calls `decide` for each token in question, with its features and its gold tag; what it returns is what the tokens behind see. */
function walk(
	tokens: readonly Token[],
	tags: Uint8Array,
	fixed: ReadonlyMap<string, number>,
	decide: (features: readonly number[], gold: number) => number,
): void {
	const words = tokens.map(tagWord);
	const at = (i: number): TagWord => words[i] ?? EDGE_WORD;
	const context = new Int32Array(8);
	let [before2, before] = [EDGE_TAG, EDGE_TAG];
	tokens.forEach((token, i) => {
		let tag = isMark(token) ? MARK_TAG : fixed.get(token.text);
		if (tag === undefined) {
			const word = at(i);
			const found = writeContextFeatures(before, word, at(i + 1), context);
			const pair = tagPairFeatures(before2, before);
			const near = [-2, -1, 1, 2].flatMap((offset) => nearTagFeatures(at(i + offset), offset));
			tag = decide([...ownTagFeatures(token, word), ...near, ...pair, ...context.subarray(0, found)], tags[i] as number);
		}
		before2 = before;
		before = tag;
	});
}

function countFeatures(
	sentences: readonly TaggedSentence[],
	fixed: ReadonlyMap<string, number>,
	cutOff: number,
): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const { tokens, tags } of sentences) {
		walk(tokens, tags, fixed, (features, gold) => {
			for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
			return gold;
		});
	}
	const ids = new Map<number, number>();
	for (const [feature, count] of counts) if (count >= cutOff) ids.set(feature, ids.size);
	return ids;
}

function round(ids: ReadonlyMap<number, number>, values: Float64Array, threshold: number): CrfWeights {
	const most = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
	const scale = most / 127 / 2;
	const rows = [...ids]
		.map(([hash, id]) => ({
			hash,
			cells: Array.from({ length: COUNT }, (_, cell) => ({
				cell,
				weight: Math.max(-127, Math.min(127, Math.round((values[id * COUNT + cell] as number) / scale))),
			})).filter(({ weight }) => Math.abs(weight) > threshold * 127),
		}))
		.filter(({ cells }) => cells.length > 0)
		.sort((a, b) => a.hash - b.hash);
	const cells = rows.flatMap((row) => row.cells);
	return {
		types: [...TAGS],
		scale,
		calibration: UNCALIBRATED,
		transitions: new Float32Array(0),
		features: Int32Array.from(rows, ({ hash }) => hash),
		rowLengths: Uint8Array.from(rows, (row) => row.cells.length),
		rowCells: Uint8Array.from(cells, ({ cell }) => cell),
		rowWeights: Int8Array.from(cells, ({ weight }) => weight),
	};
}
