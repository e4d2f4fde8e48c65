import { pruneLabels } from '../../crf/lattice.js';
import { addFeature } from '../../crf/model.js';
import { chooseSpans, type ProbableSpan, probableSpans } from '../../crf/spanMarginals.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../pairMarks.js';
import type { AttributionModel } from './attributionModel.js';
import { REACH } from './attributionWord.js';
import { rowOf, type ScoredWord } from './attributionWords.js';
import { linkRoles } from './linkRoles.js';
import type { ParagraphView } from './paragraphView.js';
import { MOST_PLACED_FEATURES, writePlacedFeatures } from './placedFeatures.js';
import { ROLES } from './roleLabels.js';
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

/** Labels that score so much below a unit's best are left out. */
const MARGIN = 7;
/** How probable a span must be for each role, in their order, to be worth taking. */
const THRESHOLDS: readonly number[] = [0.35, 0.35, 0.35];
const LEAST = Math.min(...THRESHOLDS);

const NOTHING: readonly TaggedAttribution[] = [];

/** The attributions of a paragraph, in the order of their cues. Time in proportion to the paragraph. */
export function findAttributions(
	model: AttributionModel,
	tokens: readonly Token[],
	sentences: readonly Sentence[],
	regions: readonly Region[],
): readonly TaggedAttribution[] {
	const view = seeParagraph(model.tagger, model.words, tokens, sentences, regions);
	const scores = scoreUnits(model, view);
	const { labels, steps, scale } = model.crf;
	const lattice = pruneLabels(labels, scores, view.units.length, MARGIN, scale);
	const spans = chooseSpans(probableSpans(labels, lattice, steps, LEAST), view.units.length, THRESHOLDS);
	if (spans.length === 0) return NOTHING;
	const roleSpans = spans.map(({ start, end, type }) => ({ start, end, role: ROLES[type] ?? 'content' }));
	const probability = (i: number) => (spans[i] as ProbableSpan).probability;
	return linkRoles(view, roleSpans, model.links).map(({ cue, source, contents }) => ({
		cue: tokensOf(view, spans[cue] as ProbableSpan),
		source: source === null ? null : tokensOf(view, spans[source] as ProbableSpan),
		contents: contents.map((content) => tokensOf(view, spans[content] as ProbableSpan)),
		confidence: contents.reduce((product, content) => product * probability(content), probability(cue)),
		sourceConfidence: source === null ? 0 : probability(source),
	}));
}

function tokensOf({ units }: ParagraphView, { start, end }: ProbableSpan): TokenRange {
	return [units[start]?.first ?? 0, units[end - 1]?.end ?? 0];
}

/** The scores of all units, in units of the model's scale: the cells of one after those of the other. */
export function scoreUnits({ crf, words: kept }: AttributionModel, view: ParagraphView<ScoredWord>): Int16Array {
	const { cells } = crf.labels;
	const { words } = view;
	const scores = new Int16Array(words.length * cells);
	const features = new Int32Array(MOST_PLACED_FEATURES);
	for (let i = 0; i < words.length; i++) {
		const at = i * cells;
		for (let offset = -REACH; offset <= REACH; offset++) {
			const row = (words[i + offset] ?? kept.edge).scores;
			const from = rowOf(offset) * cells;
			for (let cell = 0; cell < cells; cell++) scores[at + cell] = (scores[at + cell] as number) + (row[from + cell] as number);
		}
		const placed = writePlacedFeatures(view, i, features);
		for (let f = 0; f < placed; f++) addFeature(crf, features[f] as number, scores, at);
	}
	return scores;
}
