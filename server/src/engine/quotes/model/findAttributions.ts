import { chooseSpans, type ProbableSpan, probableSpans } from '../../crf/spanMarginals.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../marks/pairMarks.js';
import type { AttributionModel } from './attributionModel.js';
import { linkSpans } from './linkSpans.js';
import { isVerbTag, type ParagraphView } from './paragraphView.js';
import { reviseContents, type SpansInQuestion } from './reviseContents.js';
import { CONTENT } from './roleLabels.js';
import { scoreUnits } from './scoreUnits.js';
import { seeParagraph } from './seeParagraph.js';

/** A range of tokens, half-open. */
export type TokenRange = readonly [number, number];

/** A cue with its source and contents, as the model sees them. */
export interface TaggedAttribution {
	readonly cue: TokenRange;
	/** Whether its cue has a verb. */
	readonly isVerbal: boolean;
	readonly source: TokenRange | null;
	readonly contents: readonly TokenRange[];
	/** How probable its cue and contents are together, 0 to 1; and its source, by itself. */
	readonly confidence: number;
	readonly sourceConfidence: number;
}

/** How probable a span must be at least to be in question. */
const LEAST = 0.05;
/** How probable a span must be for each role, in their order, to be worth taking at first, and when contents have been judged once more. */
const AT_FIRST: readonly number[] = [0.35, 0.3, 0.45];
const IN_THE_END: readonly number[] = [0.35, 0.25, 0.35];
/** A content need only be so probable where a cue has no other. */
const LEAST_OF_LONE_CUE = 0.1;

/** Attributions whose cue and contents are less probable together are left out: three in four of them are none. */
const LEAST_TOGETHER = 0.07;

const NOTHING: readonly TaggedAttribution[] = [];

/** The spans that the tagger holds probable in a paragraph, and those of them that it would take; null where it has nothing to say. */
export function findSpans({ sums }: AttributionModel, view: ParagraphView, scores: Int16Array): SpansInQuestion | null {
	const { length } = view.units;
	const probable = [...probableSpans(sums, scores, length, LEAST)].sort((a, b) => a.start - b.start || a.end - b.end || a.type - b.type);
	const chosen = chooseSpans(probable, length, AT_FIRST);
	return chosen.length === 0 ? null : { probable, chosen };
}

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
	const found = findSpans(model, view, scoreUnits(model, view));
	if (found === null) return NOTHING;
	const revised = reviseContents(model.contents, view, found);
	const chosen = chooseSpans(revised, view.units.length, IN_THE_END);
	const free = revised.filter(({ type, probability }) => type === CONTENT && probability >= LEAST_OF_LONE_CUE);
	return linkSpans(model.links, view, free, chosen)
		.map(({ cue, source, contents }) => ({
			cue: tokensOf(view, cue),
			isVerbal: view.tags.subarray(cue.start, cue.end).some(isVerbTag),
			source: source && tokensOf(view, source),
			contents: contents.map((content) => tokensOf(view, content)),
			confidence: contents.reduce((product, { probability }) => product * probability, cue.probability),
			sourceConfidence: source?.probability ?? 0,
		}))
		.filter(({ confidence }) => confidence >= LEAST_TOGETHER);
}

function tokensOf({ units }: ParagraphView, { start, end }: ProbableSpan): TokenRange {
	return [units[start]?.first ?? 0, units[end - 1]?.end ?? 0];
}
