import { addFeature } from '../../crf/model.js';
import { chooseSpans, type ProbableSpan, probableSpans } from '../../crf/spanMarginals.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../pairMarks.js';
import type { AttributionModel } from './attributionModel.js';
import type { ScoredWord } from './attributionWords.js';
import { CONTEXTS } from './contextFeatures.js';
import { linkSpans } from './linkSpans.js';
import type { ParagraphView } from './paragraphView.js';
import { MOST_PLACED_FEATURES, writePlacedFeatures } from './placedFeatures.js';
import { seeParagraph } from './seeParagraph.js';

/** A range of tokens, half-open. */
export type TokenRange = readonly [number, number];

/** A cue with its source and contents, as the model sees them. */
export interface TaggedAttribution {
	readonly cue: TokenRange;
	readonly source: TokenRange | null;
	readonly contents: readonly TokenRange[];
	/** How probable its cue and contents are together, 0 to 1; and its source, by itself. */
	readonly confidence: number;
	readonly sourceConfidence: number;
}

/** How probable a span must be for each role, in their order, to be worth taking. */
const THRESHOLDS: readonly number[] = [0.35, 0.3, 0.45];
/** A content need only be so probable where a cue has no other. */
const LEAST = 0.15;

const NOTHING: readonly TaggedAttribution[] = [];

/** The attributions of a paragraph, in the order of their cues; none where it has neither a likely cue nor a quotation. Time in proportion to the paragraph. */
export function findAttributions(
	model: AttributionModel,
	tokens: readonly Token[],
	sentences: readonly Sentence[],
	regions: readonly Region[],
): readonly TaggedAttribution[] {
	const view = seeParagraph(model.tagger, model.words, tokens, sentences, regions);
	if (regions.length === 0 && view.cuesIn.every((count) => count === 0)) return NOTHING;
	const scores = scoreUnits(model, view);
	const probable = probableSpans(model.sums, scores, view.units.length, LEAST);
	const chosen = chooseSpans(probable, view.units.length, THRESHOLDS);
	if (chosen.length === 0) return NOTHING;
	return linkSpans(model.links, view, probable, chosen).map(({ cue, source, contents }) => ({
		cue: tokensOf(view, cue),
		source: source && tokensOf(view, source),
		contents: contents.map((content) => tokensOf(view, content)),
		confidence: contents.reduce((product, { probability }) => product * probability, cue.probability),
		sourceConfidence: source?.probability ?? 0,
	}));
}

function tokensOf({ units }: ParagraphView, { start, end }: ProbableSpan): TokenRange {
	return [units[start]?.first ?? 0, units[end - 1]?.end ?? 0];
}

/** The scores of all units, in units of the model's scale: the cells of one after those of the other. */
export function scoreUnits({ crf, words: kept, contexts }: AttributionModel, view: ParagraphView<ScoredWord>): Int16Array {
	const { cells } = crf.labels;
	const { words } = view;
	const scores = new Int16Array(words.length * cells);
	const wordAt = (at: number): ScoredWord => (at < 0 || at >= words.length ? kept.edge : (words[at] as ScoredWord));
	const features = new Int32Array(MOST_PLACED_FEATURES);
	const keys = new Int32Array(CONTEXTS.length);
	for (let i = 0; i < words.length; i++) {
		const at = i * cells;
		const b3 = wordAt(i - 3).scores;
		const b2 = wordAt(i - 2).scores;
		const b1 = wordAt(i - 1).scores;
		const here = wordAt(i).scores;
		const a1 = wordAt(i + 1).scores;
		const a2 = wordAt(i + 2).scores;
		const a3 = wordAt(i + 3).scores;
		for (let cell = 0; cell < cells; cell++) {
			scores[at + cell] =
				(b3[cell] as number) +
				(b2[cells + cell] as number) +
				(b1[2 * cells + cell] as number) +
				(here[3 * cells + cell] as number) +
				(a1[4 * cells + cell] as number) +
				(a2[5 * cells + cell] as number) +
				(a3[6 * cells + cell] as number);
		}
		const placed = writePlacedFeatures(view, i, features, keys);
		contexts.add(keys, scores, at);
		for (let f = 0; f < placed; f++) addFeature(crf, features[f] as number, scores, at);
	}
	return scores;
}
