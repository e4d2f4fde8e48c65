import type { ProbableSpan } from '../../crf/spanMarginals.js';
import { MOST_CONTENT_FEATURES, writeContentFeatures } from './contentFeatures.js';
import type { LinkWeights } from './linkRoles.js';
import type { ParagraphView } from './paragraphView.js';
import { type Rivals, rivalsOf } from './rivals.js';
import { CONTENT } from './roleLabels.js';
import { placeSpans } from './spanPlaces.js';

/** How far one step of a weight moves the logarithm of the odds. */
export const CONTENT_STEP = 1 / 40;

/** The spans that may be in a paragraph, and those of them that go together best. */
export interface SpansInQuestion {
	/** In order of their starts, then their ends. */
	readonly probable: readonly ProbableSpan[];
	readonly chosen: readonly ProbableSpan[];
}

/**
 * The probable spans of a paragraph, its contents judged once more. The tagger looks at words, one after the other, and sees neither where the content began that it is in nor what else was found: here each
 * content is seen whole, among the cues, sources and contents that are probable beside it and instead of it. Time in proportion to the paragraph.
 */
export function reviseContents(weigh: LinkWeights, view: ParagraphView, spans: SpansInQuestion): readonly ProbableSpan[] {
	const revised = [...spans.probable];
	seeContents(view, spans, (at, features) => {
		const span = spans.probable[at] as ProbableSpan;
		const steps = features.reduce((sum, feature) => sum + weigh(feature), 0);
		if (steps !== 0) revised[at] = { ...span, probability: shareOf(oddsOf(span.probability) + steps * CONTENT_STEP) };
	});
	return revised;
}

/** Hands on each content among the probable spans, by its number, with the features that its paragraph gives it. The same array is used for all. */
export function seeContents(
	view: ParagraphView,
	{ probable, chosen }: SpansInQuestion,
	take: (at: number, features: Int32Array) => void,
): void {
	const places = placeSpans(view, probable, chosen);
	const rivals = rivalsOf(probable);
	const out = new Int32Array(MOST_CONTENT_FEATURES);
	probable.forEach((span, at) => {
		if (span.type !== CONTENT) return;
		const count = writeContentFeatures(view, places, rivals[at] as Rivals, span, out);
		take(at, out.subarray(0, count));
	});
}

/** No probability is taken to be nearer to 1 than this. */
const SUREST = 0.9995;

/** The logarithm of the odds of a probability. */
export function oddsOf(probability: number): number {
	const share = Math.min(probability, SUREST);
	return Math.log(share / (1 - share));
}

/** The probability whose odds have this logarithm. */
export function shareOf(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
