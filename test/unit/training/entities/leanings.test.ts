import assert from 'node:assert/strict';
import { makeLabelSet } from '../../../../server/src/engine/crf/labels.js';
import { ENTITY_TYPES } from '../../../../server/src/engine/entities/mention.js';
import { withoutSecond } from '../../../../server/src/engine/entities/model/leaning.js';
import { learnLeanings } from '../../../../server/training/entities/leanings.js';
import { prepareArticle } from '../../../../server/training/entities/prepare.js';
import { parseMarked } from '../../../support/parseMarked.js';

const PEOPLE = ['Halloway', 'Lindqvist', 'Brandvold', 'Okafor', 'Sarkonyan', 'Vuksan'];
const PLACES = ['Suva', 'Velden', 'Norhaven', 'Lakatoro', 'Ostwick', 'Marbella'];
const OTHERS = ['minister', 'in', 'then', 'rain', 'fell', 'left', 'tamsin', 'arbroath'];

/** People lie in one direction, places in another, all else in a third; Tamsin is like people, Arbroath like places. */
function vectorOf(word: string, i: number): readonly number[] {
	const little = 0.02 * i;
	if (word === 'tamsin' || PEOPLE.some((name) => name.toLowerCase() === word)) return [1, little, 0, 0];
	if (word === 'arbroath' || PLACES.some((name) => name.toLowerCase() === word)) return [little, 1, 0, 0];
	return word === 'minister' ? [0, 0, 1, little] : [0, 0, little, 1];
}

describe('learnLeanings', () => {
	const words = [...PEOPLE.map((name) => name.toLowerCase()), ...PLACES.map((name) => name.toLowerCase()), ...OTHERS];
	const embeddings = { words, dimensions: 4, vectors: Float32Array.from(words.flatMap(vectorOf)) };
	const labels = makeLabelSet(ENTITY_TYPES);
	const articles = PEOPLE.flatMap((person) =>
		PLACES.map((place) => {
			const { text, tags } = parseMarked(`Rain fell.\n\nThen minister [${person}]person left. Then rain fell in [${place}]location.`);
			const entities = tags.map(({ start, end, label }) => ({ start, end, type: label }));
			return prepareArticle(labels, { id: `${person} ${place}`, text, entities }, { name: 'toy', partial: {}, weight: 1 });
		}),
	);
	const { self, ahead } = learnLeanings(articles, embeddings, 1);
	const at = (word: string) => words.indexOf(word.toLowerCase());
	const leansAs = (word: string) => withoutSecond(self[at(word)] as number) >> 2;

	it('judges a word by others that are used like it, be it in the gold or not', () => {
		assert.equal(leansAs('Tamsin'), leansAs('Okafor'));
		assert.equal(leansAs('Arbroath'), leansAs('Velden'));
		assert.notEqual(leansAs('Tamsin'), leansAs('Arbroath'));
	});

	it('knows something of every word', () => assert.ok(self.every((kinds) => kinds > 0) && ahead.every((kind) => kind > 0)));
});
