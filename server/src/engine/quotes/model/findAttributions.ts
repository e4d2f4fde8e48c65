import { addFeature } from '../../crf/model.js';
import { chooseSpans, type ProbableSpan, probableSpans } from '../../crf/spanMarginals.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../pairMarks.js';
import type { AttributionModel } from './attributionModel.js';
import { REACH } from './attributionWord.js';
import { rowOf, type ScoredWord } from './attributionWords.js';
import { CONTEXTS } from './contextFeatures.js';
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

/** How probable a span must be for each role, in their order, to be worth taking. */
const THRESHOLDS: readonly number[] = [0.35, 0.35, 0.4];
/** A content need only be so probable where a cue has no other. */
const LEAST = 0.1;

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
	const probable = probableSpans(model.sums, scores, view.units.length, LEAST);
	const chosen = chooseSpans(probable, view.units.length, THRESHOLDS);
	if (chosen.length === 0) return NOTHING;
	return linkSpans(model, view, probable, chosen).map(({ cue, source, contents }) => ({
		cue: tokensOf(view, cue),
		source: source && tokensOf(view, source),
		contents: contents.map((content) => tokensOf(view, content)),
		confidence: contents.reduce((product, { probability }) => product * probability, cue.probability),
		sourceConfidence: source?.probability ?? 0,
	}));
}

interface LinkedSpans {
	readonly cue: ProbableSpan;
	readonly source: ProbableSpan | null;
	readonly contents: readonly ProbableSpan[];
}

/** Links the spans chosen; where a cue has no content, the likeliest that was passed over and lies near enough is taken too. */
function linkSpans(
	model: AttributionModel,
	view: ParagraphView,
	probable: readonly ProbableSpan[],
	chosen: readonly ProbableSpan[],
): readonly LinkedSpans[] {
	const linked = link(model, view, chosen);
	const lone = chosen.filter((span) => ROLES[span.type] === 'cue' && !linked.some(({ cue }) => cue === span));
	if (lone.length === 0) return linked;
	const added: ProbableSpan[] = [];
	for (const cue of lone) {
		const content = contentFor(cue, probable, chosen, added);
		if (content) added.push(content);
	}
	return added.length === 0
		? linked
		: link(
				model,
				view,
				[...chosen, ...added].sort((a, b) => a.start - b.start),
			);
}

function link(model: AttributionModel, view: ParagraphView, spans: readonly ProbableSpan[]): readonly LinkedSpans[] {
	const roleSpans = spans.map(({ start, end, type }) => ({ start, end, role: ROLES[type] ?? 'content' }));
	return linkRoles(view, roleSpans, model.links).map(({ cue, source, contents }) => ({
		cue: spans[cue] as ProbableSpan,
		source: source === null ? null : (spans[source] as ProbableSpan),
		contents: contents.map((content) => spans[content] as ProbableSpan),
	}));
}

/** So many units away, a content is too far from a cue to be its own on weak evidence. */
const FARTHEST = 25;

/** The likeliest content near a cue that overlaps nothing taken and has no other cue before it; null where there is none. */
function contentFor(
	cue: ProbableSpan,
	probable: readonly ProbableSpan[],
	chosen: readonly ProbableSpan[],
	added: readonly ProbableSpan[],
): ProbableSpan | null {
	let best: ProbableSpan | null = null;
	for (const span of probable) {
		if (ROLES[span.type] !== 'content' || span.probability <= (best?.probability ?? 0)) continue;
		const [from, to] = span.start >= cue.end ? [cue.end, span.start] : [span.end, cue.start];
		if (to - from > FARTHEST) continue;
		const isBlocked = chosen.some(
			(other) =>
				(other.start < span.end && span.start < other.end) ||
				(ROLES[other.type] === 'cue' && other !== cue && other.start >= from && other.end <= to),
		);
		if (!isBlocked && !added.some((other) => other.start < span.end && span.start < other.end)) best = span;
	}
	return best;
}

function tokensOf({ units }: ParagraphView, { start, end }: ProbableSpan): TokenRange {
	return [units[start]?.first ?? 0, units[end - 1]?.end ?? 0];
}

/** The scores of all units, in units of the model's scale: the cells of one after those of the other. */
export function scoreUnits({ crf, words: kept, contexts }: AttributionModel, view: ParagraphView<ScoredWord>): Int16Array {
	const { cells } = crf.labels;
	const { words } = view;
	const scores = new Int16Array(words.length * cells);
	const features = new Int32Array(MOST_PLACED_FEATURES);
	const keys = new Int32Array(CONTEXTS.length);
	for (let i = 0; i < words.length; i++) {
		const at = i * cells;
		for (let offset = -REACH; offset <= REACH; offset++) {
			const row = (words[i + offset] ?? kept.edge).scores;
			const from = rowOf(offset) * cells;
			for (let cell = 0; cell < cells; cell++) scores[at + cell] = (scores[at + cell] as number) + (row[from + cell] as number);
		}
		const placed = writePlacedFeatures(view, i, features, keys);
		contexts.add(keys, scores, at);
		for (let f = 0; f < placed; f++) addFeature(crf, features[f] as number, scores, at);
	}
	return scores;
}
