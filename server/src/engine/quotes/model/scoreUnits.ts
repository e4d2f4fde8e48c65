import type { AttributionModel } from './attributionModel.js';
import type { ScoredWord } from './attributionWords.js';
import { CONTEXTS } from './contextFeatures.js';
import type { ParagraphView } from './paragraphView.js';
import { MOST_PLACED_FEATURES, writePlacedFeatures } from './placedFeatures.js';
import { ROLE_LABELS } from './roleLabels.js';

/** How many words by themselves add to a unit's scores. */
const WORDS = 7;

/** The scores of all units, in units of the model's scale: those of the labels of one after those of the other. */
export function scoreUnits({ rows, words: kept, contexts }: AttributionModel, view: ParagraphView<ScoredWord>): Int16Array {
	const { count } = ROLE_LABELS;
	const { width } = rows;
	const { words } = view;
	const scores = new Int16Array(words.length * count);
	const features = new Int32Array(MOST_PLACED_FEATURES);
	const keys = new Int32Array(CONTEXTS.length);
	const places = new Int32Array(WORDS + CONTEXTS.length + MOST_PLACED_FEATURES);
	const near = nearPlaces(words, kept.edge);
	for (let i = 0; i < words.length; i++) {
		for (let offset = 0; offset < WORDS; offset++) places[offset] = (near[i + offset] as number) + offset * width;
		places[WORDS >> 1] = (words[i] as ScoredWord).ownAt;
		const placed = writePlacedFeatures(view, i, features, keys);
		const known = contexts.find(keys, places, WORDS);
		const end = rows.find(features, placed, places, known);
		sumRows(rows.values, places, end, scores, i * count);
	}
	return scores;
}

/** Where the rows lie that units add to those near them, three edges before them and three behind. */
function nearPlaces(words: readonly ScoredWord[], edge: ScoredWord): Int32Array {
	const reach = WORDS >> 1;
	const near = new Int32Array(words.length + 2 * reach).fill(edge.nearAt);
	for (let i = 0; i < words.length; i++) near[i + reach] = (words[i] as ScoredWord).nearAt;
	return near;
}

/** Adds up rows of thirteen labels in seven numbers (`PackedRows`), which the sums stay in until all is added, and writes them out apart. */
function sumRows(values: Int32Array, places: Int32Array, end: number, scores: Int16Array, at: number): void {
	let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0];
	for (let k = 0; k < end; k++) {
		const from = places[k] as number;
		s0 = (s0 + (values[from] as number)) | 0;
		s1 = (s1 + (values[from + 1] as number)) | 0;
		s2 = (s2 + (values[from + 2] as number)) | 0;
		s3 = (s3 + (values[from + 3] as number)) | 0;
		s4 = (s4 + (values[from + 4] as number)) | 0;
		s5 = (s5 + (values[from + 5] as number)) | 0;
		s6 = (s6 + (values[from + 6] as number)) | 0;
	}
	scores[at] = s0;
	scores[at + 1] = upper(s0);
	scores[at + 2] = s1;
	scores[at + 3] = upper(s1);
	scores[at + 4] = s2;
	scores[at + 5] = upper(s2);
	scores[at + 6] = s3;
	scores[at + 7] = upper(s3);
	scores[at + 8] = s4;
	scores[at + 9] = upper(s4);
	scores[at + 10] = s5;
	scores[at + 11] = upper(s5);
	scores[at + 12] = s6;
}

/** The second of two sums in a number: the first, if below 0, has borrowed from it. */
function upper(sums: number): number {
	return (sums - ((sums << 16) >> 16)) >> 16;
}
