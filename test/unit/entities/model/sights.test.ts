import assert from 'node:assert/strict';
import { labelOf } from '../../../../server/src/engine/crf/labels.js';
import { MOST_ARTICLE_FEATURES, writeArticleFeatures } from '../../../../server/src/engine/entities/model/articleFeatures.js';
import { CAPITAL, LABEL } from '../../../../server/src/engine/entities/model/articleWords.js';
import { type FirstSight, seeBlock } from '../../../../server/src/engine/entities/model/firstSight.js';
import { digestWords, seeAgain } from '../../../../server/src/engine/entities/model/secondSight.js';
import { countsOf, NO_WORDS, replaceVotes } from '../../../../server/src/engine/entities/model/wordTable.js';
import { blockOf, LABELS, tinyModel, type Weights, wordFeature } from './tinyModel.js';

const PERSON = labelOf(LABELS.types.indexOf('person'), 'S');
const PLACE = { B: labelOf(LABELS.types.indexOf('location'), 'B'), E: labelOf(LABELS.types.indexOf('location'), 'E') };

/** A model to which "Halloway" is a person, and "Port Vila" a place. */
const KNOWN: Weights = new Map([
	[wordFeature('Halloway'), [[PERSON, 50]]],
	[wordFeature('Port'), [[PLACE.B, 40]]],
	[wordFeature('Vila'), [[PLACE.E, 40]]],
]);

const nobody = (): undefined => undefined;

/** The names that both passes find in the blocks of an article, a list for each. */
function namesIn(model: ReturnType<typeof tinyModel>, texts: readonly string[]): readonly (readonly string[])[] {
	const sights = texts.map((text) => seeBlock(model, blockOf(text)));
	const { table } = replaceVotes(
		NO_WORDS,
		[],
		sights.map(({ votes }) => votes),
	);
	return sights.map((sight, i) =>
		seeAgain(model, sight, (word) => countsOf(table, word)).map(
			({ start, end, type }) => `${texts[i]?.slice(start, end)} ${LABELS.types[type]}`,
		),
	);
}

/** A model that has learnt to trust the rest of the article: whoever is a person there is one here. */
function trusting(text: string, others: readonly string[]): ReturnType<typeof tinyModel> {
	const model = tinyModel(KNOWN);
	const { table } = replaceVotes(
		NO_WORDS,
		[],
		others.map((other) => seeBlock(model, blockOf(other)).votes),
	);
	const sight: FirstSight = seeBlock(model, blockOf(text));
	const [sentence] = sight.sentences;
	assert.ok(sentence);
	const digests = digestWords(sentence, sight.votes, (word) => countsOf(table, word));
	const features = new Int32Array(MOST_ARTICLE_FEATURES);
	const at = digests.findIndex((digest) => digest !== 0);
	const end = writeArticleFeatures(digests, sentence.traits, at, features);
	return tinyModel(new Map([...KNOWN, ...[...features.subarray(0, end)].map((feature) => [feature, [[PERSON, 30]]] as const)]));
}

describe('seeBlock', () => {
	it('finds what the model knows, with spans in the block', () => {
		const model = tinyModel(KNOWN);
		const names = seeAgain(model, seeBlock(model, blockOf('It rained. Then Halloway left Port Vila.')), nobody);
		assert.deepEqual(
			names.map(({ start, end, type }) => [start, end, LABELS.types[type]]),
			[
				[16, 24, 'person'],
				[30, 39, 'location'],
			],
		);
	});

	it('says how sure it is', () => {
		const [sure, unsure] = [60, 8].map((weight) => {
			const model = tinyModel(new Map([[wordFeature('Halloway'), [[PERSON, weight]]]]));
			return seeAgain(model, seeBlock(model, blockOf('Then Halloway left.')), nobody)[0]?.confidence ?? 0;
		});
		assert.ok((sure ?? 0) > 0.95 && (unsure ?? 0) < (sure ?? 0), `${sure} ${unsure}`);
	});

	it('tells the others as what it has seen its words', () => {
		const { votes } = seeBlock(tinyModel(KNOWN), blockOf('Then Halloway left Brandvold.'));
		assert.ok(votes.get('halloway')?.includes(LABEL + PERSON) && votes.get('halloway')?.includes(CAPITAL));
		assert.ok(votes.get('brandvold')?.includes(LABEL));
	});

	it('leaves tokens alone that are taken', () => {
		const model = tinyModel(KNOWN);
		assert.deepEqual(seeAgain(model, seeBlock(model, blockOf('Then Halloway left.'), [1]), nobody), []);
	});

	it('has nothing to say of an empty block, or one without capitals', () => {
		for (const text of ['', '   ', 'it rained all day long', '…'])
			assert.deepEqual(
				seeBlock(tinyModel(KNOWN), blockOf(text)).sentences.flatMap(({ segments }) => segments.filter(({ hasNames }) => hasNames)),
				[],
			);
	});
});

describe('seeAgain', () => {
	const others = ['Then Halloway left.', 'They saw Halloway there.'];

	it('finds by what the rest of the article says what a block by itself does not tell', () => {
		const hidden = new Map([...KNOWN].filter(([feature]) => feature !== wordFeature('Halloway')));
		const text = 'Nobody asked Halloway why.';
		assert.deepEqual(namesIn(tinyModel(hidden), [text]), [[]]);
		assert.deepEqual(namesIn(trusting(text, others), [text, ...others])[0], ['Halloway person']);
	});

	it('does not count what a block says itself', () => {
		const model = trusting('Nobody asked Halloway why.', others);
		const alone = seeBlock(model, blockOf(others[0] ?? ''));
		const { table } = replaceVotes(NO_WORDS, [], [alone.votes]);
		const [withItself, withNobody] = [(word: string) => countsOf(table, word), nobody].map((counts) => seeAgain(model, alone, counts));
		assert.deepEqual(withItself, withNobody);
	});

	it('leaves what it saw first as it was', () => {
		const model = trusting('Nobody asked Halloway why.', others);
		const sight = seeBlock(model, blockOf('Nobody asked Halloway why.'));
		const before = structuredClone(sight);
		const { table } = replaceVotes(
			NO_WORDS,
			[],
			others.map((other) => seeBlock(model, blockOf(other)).votes),
		);
		seeAgain(model, sight, (word) => countsOf(table, word));
		assert.deepEqual(sight, before);
	});

	it('finds the same whatever was seen before', () => {
		const model = tinyModel(KNOWN);
		const text = 'Then Halloway left Port Vila.';
		const first = namesIn(model, [text]);
		for (let i = 0; i < 200; i++) seeBlock(model, blockOf(`Nobody${i} saw Brandvold${i} of Port Ness${i} here.`));
		assert.deepEqual(namesIn(model, [text]), first);
	});
});
