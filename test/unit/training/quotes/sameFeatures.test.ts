import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PackedRows } from '../../../../server/src/engine/crf/packedRows.js';
import { type AttributionModel, loadAttributionModel } from '../../../../server/src/engine/quotes/model/attributionModel.js';
import { scoreUnits } from '../../../../server/src/engine/quotes/model/scoreUnits.js';
import { seeParagraph } from '../../../../server/src/engine/quotes/model/seeParagraph.js';
import { prepareQuotes } from '../../../../server/training/quotes/prepareQuotes.js';
import { examplesOf, viewPrepared } from '../../../../server/training/quotes/roleFeatures.js';
import { testEngine } from '../../../support/engine.js';
import { articleText } from '../../../support/fabricate.js';

function model(): AttributionModel {
	const { attributionModel } = testEngine();
	assert.ok(attributionModel, 'the model in dist is none of this version');
	return attributionModel;
}

const TEXTS: Readonly<Record<string, string>> = {
	'a report': 'Moira Lyle, who runs the harbour, said on Monday that the ferry was late, and added that it always is.',
	'quotations of all lengths': 'He called it “mad”. “The ferry is late,” she said. “It was late yesterday. It will be late tomorrow.”',
	'open and stray marks': 'He said: “The ferry is late. Nobody told us.\n\nIt was late", he thought.',
	'no words': '. . . … ! ?',
	emoji: '😀😀 Lyle 😀 said: “🇫🇯 😀”',
	'numbers and signs': 'The board expects 1,200 boats by 2030, or $5 million (€4 million) a year — more than ever.',
};

/** Holds the tagger's scores of every paragraph of a text against the sums of what the trainer's features weigh. */
function assertSame(model: AttributionModel, text: string): void {
	const { rows, tagger, stepsOf, words } = model;
	for (const paragraph of prepareQuotes({ id: '', text, quotes: [], ignore: [] })) {
		const examples = examplesOf(paragraph, viewPrepared(tagger, paragraph, stepsOf));
		const { tokens, sentences } = paragraph.block;
		const scores = scoreUnits(model, seeParagraph(tagger, words, tokens, sentences, paragraph.regions));
		assert.deepEqual(
			[...scores],
			examples.flatMap(({ features }) => sumsOf(rows, [...features])),
		);
	}
}

/** What features weigh together, for each label. */
function sumsOf(rows: PackedRows, features: readonly number[]): readonly number[] {
	const start = rows.end;
	const place = rows.make(1);
	rows.add(features, place);
	const sums = [...rows.values.subarray(place, place + rows.width)].flatMap((both) => {
		const lower = (both << 16) >> 16;
		return [lower, (both - lower) >> 16];
	});
	rows.forget(start);
	return sums.slice(0, rows.labels.count);
}

describe('the trainer and the attribution tagger see the same features', () => {
	for (const [name, text] of Object.entries(TEXTS)) it(name, () => assertSame(model(), text));

	it('of invented articles', () => {
		fc.assert(
			fc.property(articleText, (text) => assertSame(model(), text)),
			{ numRuns: 20 },
		);
	});
});

describe('an attribution model that is none', () => {
	it('is not read', () => {
		assert.equal(loadAttributionModel(new Uint8Array()), null);
		assert.equal(loadAttributionModel(Uint8Array.from([1, 2, 3])), null);
	});
});
