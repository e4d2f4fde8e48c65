import { chooseSpans, type ProbableSpan, probableSpans } from '../../crf/spanMarginals.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../marks/pairMarks.js';
import type { AttributionModel } from './attributionModel.js';
import { linkSpans } from './linkSpans.js';
import type { ParagraphView } from './paragraphView.js';
import { scoreUnits } from './scoreUnits.js';
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
	model.words.makeRoom();
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
