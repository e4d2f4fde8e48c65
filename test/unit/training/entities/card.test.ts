import assert from 'node:assert/strict';
import { renderCard } from '../../../../server/training/entities/card.js';
import { SETTINGS } from '../../../../server/training/entities/settings.js';

describe('renderCard', () => {
	const tally = { right: 8, found: 10, gold: 10 };
	const card = renderCard({
		settings: SETTINGS,
		size: { bytes: 4_300_000, gzip: 2_700_000 },
		learnt: new Map([[{ name: 'toy.train', partial: {}, weight: 1, licence: 'MIT' }, 1200]]),
		figures: [
			{
				name: 'toy.dev',
				articles: 7,
				types: new Map([['person', tally]] as const),
				all: tally,
				main: tally,
				sure: { right: 97, found: 100 },
			},
		],
	});

	it('tells what was learnt from, how, and what it reaches', () => {
		assert.match(card, /\| toy\.train \| 1,200 \| MIT \|/u);
		assert.match(card, /\| toy\.dev \| 7 \| 80\.0 \| 80\.0 \| 80\.0 \| 97\.0 \|/u);
		assert.match(card, /4\.3 MB, 2\.7 MB with gzip/u);
	});

	it('has nothing that is not filled in', () => assert.doesNotMatch(card, /undefined|NaN|\$\{/u));
});
