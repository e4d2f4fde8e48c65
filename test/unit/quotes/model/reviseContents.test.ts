import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ProbableSpan } from '../../../../server/src/engine/crf/spanMarginals.js';
import { tagWordClasses } from '../../../../server/src/engine/pos/tagWordClasses.js';
import type { AttributionModel } from '../../../../server/src/engine/quotes/model/attributionModel.js';
import type { ScoredWord } from '../../../../server/src/engine/quotes/model/attributionWords.js';
import { MOST_CONTENT_FEATURES } from '../../../../server/src/engine/quotes/model/contentFeatures.js';
import { findSpans } from '../../../../server/src/engine/quotes/model/findAttributions.js';
import type { ParagraphView } from '../../../../server/src/engine/quotes/model/paragraphView.js';
import {
	oddsOf,
	reviseContents,
	type SpansInQuestion,
	seeContents,
	shareOf,
} from '../../../../server/src/engine/quotes/model/reviseContents.js';
import { CONTENT, CUE, SOURCE } from '../../../../server/src/engine/quotes/model/roleLabels.js';
import { scoreUnits } from '../../../../server/src/engine/quotes/model/scoreUnits.js';
import { seeParagraph } from '../../../../server/src/engine/quotes/model/seeParagraph.js';
import { viewOf } from '../../../../server/src/engine/quotes/view.js';
import { tokenizeBlock } from '../../../../server/src/engine/sentences/tokenizeBlock.js';
import { testEngine } from '../../../support/engine.js';
import { articleText } from '../../../support/fabricate.js';

function model(): AttributionModel {
	const { attributionModel } = testEngine();
	assert.ok(attributionModel, 'the model in dist is none of this version');
	return attributionModel;
}

function see(text: string): ParagraphView<ScoredWord> {
	const block = tokenizeBlock({ kind: 'paragraph', text }, 'plain');
	const { regions } = viewOf(block, tagWordClasses(block)).paired;
	const { tagger, words } = model();
	return seeParagraph(tagger, words, block.tokens, block.sentences, regions);
}

const span = (start: number, end: number, type: number, probability: number): ProbableSpan => ({ start, end, type, probability });

const VIEW = see('Moira Lyle said the ferry was late, but nobody had told the crew.');
const [LYLE, SAID] = [span(0, 2, SOURCE, 0.9), span(2, 3, CUE, 0.8)];
/** "the ferry was late", and that with all that follows. */
const [SHORT, LONG] = [span(3, 7, CONTENT, 0.5), span(3, 14, CONTENT, 0.25)];
const SPANS: SpansInQuestion = { probable: [LYLE, SAID, SHORT, LONG], chosen: [LYLE, SAID, SHORT] };

/** The features of each content, by its end. */
function featuresByEnd(spans: SpansInQuestion): ReadonlyMap<number, readonly number[]> {
	const found = new Map<number, readonly number[]>();
	seeContents(VIEW, spans, (at, features) => found.set(spans.probable[at]?.end ?? -1, [...features]));
	return found;
}

describe('contents judged once more', () => {
	it('stay as they are where no feature weighs anything', () => {
		assert.deepEqual(
			reviseContents(() => 0, VIEW, SPANS),
			SPANS.probable,
		);
	});

	it('move with what their own features weigh, and nothing else does', () => {
		const found = featuresByEnd(SPANS);
		const others = new Set(found.get(SHORT.end));
		const own = found.get(LONG.end)?.find((feature) => !others.has(feature));
		const revised = reviseContents((feature) => (feature === own ? 40 : 0), VIEW, SPANS);
		assert.deepEqual(revised.slice(0, 3), SPANS.probable.slice(0, 3));
		assert.ok(Math.abs((revised[3]?.probability ?? 0) - shareOf(oddsOf(0.25) + 1)) < 1e-9);
	});

	it('are told apart by the spans beside them', () => {
		const alone = featuresByEnd({ probable: [SHORT, LONG], chosen: [SHORT] });
		const amongOthers = featuresByEnd(SPANS);
		assert.notDeepEqual(alone.get(LONG.end), amongOthers.get(LONG.end));
	});

	it('have no more features than there is room for, and probabilities from 0 to 1', () => {
		fc.assert(
			fc.property(articleText, (text) => {
				const view = see(text);
				const found = findSpans(model(), view, scoreUnits(model(), view));
				if (!found) return;
				seeContents(view, found, (_, features) => {
					assert.ok(features.length < MOST_CONTENT_FEATURES, `${features.length} features`);
				});
				for (const { probability } of reviseContents(model().contents, view, found)) assert.ok(probability > 0 && probability <= 1);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('odds', () => {
	it('and probabilities turn into each other', () => {
		for (const probability of [0.05, 0.5, 0.9]) assert.ok(Math.abs(shareOf(oddsOf(probability)) - probability) < 1e-9);
	});
	it('of what is certain are finite', () => assert.ok(Number.isFinite(oddsOf(1))));
});
