import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { blockPass } from '../../../../server/src/engine/blockPass.js';
import { addFeature, type CrfModel } from '../../../../server/src/engine/crf/model.js';
import { readModelFile } from '../../../../server/src/engine/crf/modelFile.js';
import { decodeSpans } from '../../../../server/src/engine/entities/model/decodeSegment.js';
import type { EntityModel } from '../../../../server/src/engine/entities/model/entityModel.js';
import type { FirstSight } from '../../../../server/src/engine/entities/model/firstSight.js';
import { seeAgain } from '../../../../server/src/engine/entities/model/secondSight.js';
import { countsOf } from '../../../../server/src/engine/entities/model/wordTable.js';
import { lookUpWord, readWordTables } from '../../../../server/src/engine/entities/model/wordTables.js';
import { examplesOf, type SegmentExample, seeArticle, withArticleFeatures } from '../../../../server/training/entities/examples.js';
import { type PreparedArticle, prepareArticle } from '../../../../server/training/entities/prepare.js';
import { testEngine } from '../../../support/engine.js';
import { articleText } from '../../../support/fabricate.js';

/** How far `O` must lead, at the least, where the tagger does not ask what words say together. */
const LEAST_LEAD = 2;

const ODD_TEXTS: Readonly<Record<string, string>> = {
	'no text': '',
	'blank lines': '\n\n  \n\n',
	'empty sentences': '. . . … ! ?\n\n.\n\n"."',
	emoji: '👩‍👩‍👧‍👦 Families waited; 🇫🇯 flags flew. 😀😀😀 Maria 😀 Lindqvist 🏳️‍🌈 spoke.',
	'right-to-left text': 'قال الرئيس محمد إن السفينة غرقت. נשיא המדינה אמר: "לא ידענו". Then \u200fHalloway\u200f left.',
	'two hundred capitals': 'A B C D E F G H I J K L M N O P Q R S T '.repeat(10),
	'a headline in capitals':
		'HALLOWAY LEAVES HARBOUR AS STORM NEARS PORT VILA\n\nHalloway left Port Vila on Monday.\n\nHalloway was back soon.',
	'broken surrogate pairs': 'Then \ud83d Maria \ude00 Lindqvist \ud83d\ud83d spoke of Port\ud83dVila.',
	'a long name': `The ${'Port Vila Harbour '.repeat(60)}Board met.`,
	'a story of several paragraphs':
		'Halloway left Port Vila on Monday. "It is over," Ingrid Halloway said.\n\nThe Harbour Board of Port Vila met Halloway, and Halloway paid $5 million.\n\nBoard members spoke of Halloway.',
};

function model(): EntityModel {
	const { entityModel } = testEngine();
	assert.ok(entityModel, 'the model in dist is none of this version');
	return entityModel;
}

/** The trainer's own way from a text to its segments with their features. */
function trainerSees(
	{ phrases, crf }: EntityModel,
	text: string,
): { readonly article: PreparedArticle; readonly examples: readonly SegmentExample[] } {
	const rows = readWordTables(
		readModelFile(readFileSync(new URL('../../../../../dist/entities.crf', import.meta.url)))?.tables ?? new Map(),
	);
	assert.ok(rows);
	const article = prepareArticle(crf.labels, { id: '', text, entities: [] }, { name: '', partial: {}, weight: 1 });
	return { article, examples: examplesOf(phrases, (word) => lookUpWord(rows, word), article) };
}

/** Adds up what each token's features weigh. */
function sumOf(crf: CrfModel, tokens: SegmentExample['tokens']): Int16Array {
	const { cells } = crf.labels;
	const scores = new Int16Array(tokens.length * cells);
	tokens.forEach(({ features }, i) => {
		for (const feature of features) addFeature(crf, feature, scores, i * cells);
	});
	return scores;
}

/**
 * The tagger's scores of a token are those of all its features, in the trainer's order; or of the first of them, which hang on single words, where these leave no doubt that it is outside
 * of names.
 */
function assertSameSum(crf: CrfModel, row: Int16Array, features: Int32Array, what: string): void {
	if (isSettled(crf, row)) return;
	const sum = new Int16Array(crf.labels.cells);
	let isBeginning = false;
	for (const feature of features) {
		addFeature(crf, feature, sum, 0);
		isBeginning ||= isSame(row, sum);
	}
	if (isSame(row, sum)) return;
	assert.ok(isBeginning && leadOfOutside(crf, row) > LEAST_LEAD, what);
}

/** Whether the layout had settled the token, so that the tagger did not ask: all labels but `O` are far below any sum of weights. */
function isSettled({ labels }: CrfModel, row: Int16Array): boolean {
	return row[0] === 0 && row.slice(1, labels.count).every((score) => score < -10_000);
}

function isSame(a: Int16Array, b: Int16Array): boolean {
	return a.every((value, i) => value === b[i]);
}

/** How far `O` leads before all other labels. */
function leadOfOutside({ labels, scale }: CrfModel, row: Int16Array): number {
	const others = Array.from({ length: labels.count - 1 }, (_, i) => (row[i + 1] ?? 0) + (row[labels.count + (i >> 2)] ?? 0));
	return ((row[0] ?? 0) - Math.max(...others)) * scale;
}

function assertSameFeatures(text: string): void {
	const tagger = model();
	const { crf } = tagger;
	const { article, examples } = trainerSees(tagger, text);
	const sight = seeArticle(tagger, article);
	const seen = sight.blocks.flatMap((block, number) =>
		block.sentences.flatMap((sentence) => sentence.segments.map((segment) => ({ number, block, sentence, segment }))),
	);
	assert.equal(seen.length, examples.length);
	examples.forEach((example, i) => {
		const at = seen[i];
		assert.ok(at && at.number === example.block && at.segment.start === example.start);
		const { cells } = crf.labels;
		example.tokens.forEach(({ features }, t) => {
			assertSameSum(crf, at.segment.scores.slice(t * cells, (t + 1) * cells), features, `token ${t} of “${text.slice(0, 60)}”`);
		});
		const added = withArticleFeatures(example, sight).tokens.map(({ features, allowed }, t) => ({
			features: features.slice(example.tokens[t]?.features.length),
			allowed,
		}));
		const more = sumOf(crf, added);
		const spans = decodeSpans(
			crf,
			at.segment.scores.map((score, cell) => score + (more[cell] ?? 0)),
			example.start,
		);
		const alone: FirstSight = { votes: at.block.votes, sentences: [{ ...at.sentence, segments: [at.segment] }] };
		assert.deepEqual(
			seeAgain(tagger, alone, (word) => countsOf(sight.words, word)),
			spans.map((span) => ({ ...span, start: at.sentence.starts[span.start], end: at.sentence.ends[span.end - 1] })),
		);
	});
}

describe('trainer and tagger', () => {
	for (const [what, text] of Object.entries(ODD_TEXTS)) it(`see the same features of ${what}`, () => assertSameFeatures(text));

	it('see the same features of any article', () => {
		fc.assert(fc.property(articleText, assertSameFeatures), { numRuns: 30, seed: 20260307 });
	}).timeout(20_000);

	it('cut articles up alike', () => {
		const text = 'Ferry sinks\n\nPORT VILA, March 3 (AP) - The ferry sank. Nobody was hurt.\n\nBy Jane Doe\n\nRain fell. It stopped.';
		const { article } = trainerSees(model(), text);
		for (const block of article.blocks) {
			const { sentences } = blockPass(testEngine(), block, 'plain');
			assert.deepEqual(
				block.sentences.map(({ start, end }) => block.text.slice(start, end)),
				sentences.map(({ start, end }) => block.text.slice(start, end)),
			);
		}
	});
});
