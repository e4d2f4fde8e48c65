import assert from 'node:assert/strict';
import { annotate, loadEngine, readAnnotations } from '../../../../server/src/engine/index.js';
import type { Embeddings } from '../../../../server/training/entities/embeddings.js';
import { learnEntityModel } from '../../../../server/training/entities/learn.js';
import { SETTINGS } from '../../../../server/training/entities/settings.js';
import type { Sources } from '../../../../server/training/entities/sources.js';
import type { GoldArticle } from '../../../../server/training/gold.js';
import { parseMarked } from '../../../support/parseMarked.js';

const PEOPLE = ['Halloway', 'Lindqvist', 'Brandvold', 'Okafor', 'Sarkonyan', 'Vuksan'];
const PLACES = ['Suva', 'Velden', 'Norhaven', 'Lakatoro', 'Ostwick', 'Marbella'];

/** Articles of one pattern: whoever speaks is a person, what one flies to is a place. */
function articles(): readonly GoldArticle[] {
	return PEOPLE.flatMap((person, i) =>
		PLACES.map((place, k) => {
			const { text, tags } = parseMarked(
				`Then minister [${person}]person flew to [${place}]location.\n\nIn [${place}]location it rained, as [${person}]person told us.`,
			);
			return { id: `${i}-${k}`, text, entities: tags.map(({ start, end, label }) => ({ start, end, type: label })) };
		}),
	);
}

const WORDS = ['minister', 'flew', 'to', 'in', 'told', 'rained', 'us', 'it', 'as', 'then', 'who', 'went'];
const EMBEDDINGS: Embeddings = {
	words: WORDS,
	dimensions: 2,
	vectors: Float32Array.from(WORDS.flatMap((_, i) => [Math.cos(i), Math.sin(i)])),
};

const SOURCES: Sources = {
	lexicon: '',
	embeddings: EMBEDDINGS,
	gold: articles().map((article) => ({ article, corpus: { name: 'toy', partial: {}, weight: 1, licence: '' } })),
	texts: articles().map(({ text }) => text),
	calibration: [],
};
const FEW = { ...SETTINGS, epochs: 4, foldEpochs: 2, folds: 2, averaged: 1, dropout: 0.1, learningRate: 0.2 };

describe('learnEntityModel', () => {
	const lines: string[] = [];
	const model = learnEntityModel(SOURCES, FEW, (line) => lines.push(line));

	it('learns what names have in common, not only which there are', () => {
		const text = 'Rain fell.\n\nThen minister Tamsin flew to Arbroath.\n\nIn Arbroath it rained, as Tamsin told us.';
		const { mentions } = readAnnotations(annotate(loadEngine({ lexicon: '', entityModel: model }), text, { syntax: 'plain' }));
		assert.deepEqual(
			mentions.map((mention) => `${mention.text} ${mention.type}`),
			['Tamsin person', 'Arbroath location', 'Arbroath location', 'Tamsin person'],
		);
	});

	it('reports how far it is', () => assert.ok(lines.some((line) => /epoch 4 of 4/u.test(line))));

	it('gives the same bytes for the same sources and seed', () => {
		assert.deepEqual(
			learnEntityModel(SOURCES, FEW, () => undefined),
			model,
		);
		assert.notDeepEqual(
			learnEntityModel(SOURCES, { ...FEW, seed: 2 }, () => undefined),
			model,
		);
	});

	it('learns from a share of the articles where it is asked to', () => {
		const shares: string[] = [];
		learnEntityModel(SOURCES, { ...FEW, share: 0.5 }, (line) => shares.push(line));
		assert.ok(shares.some((line) => line.startsWith('18 articles')));
	});
});
