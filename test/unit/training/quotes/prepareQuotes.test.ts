import assert from 'node:assert/strict';
import { prepareQuotes } from '../../../../server/training/quotes/prepareQuotes.js';

/** The quotations of a text that are units to learn from, with their marks. */
function quotationsIn(text: string): readonly string[] {
	return prepareQuotes({ id: '', text, quotes: [], ignore: [] }).flatMap(({ block, units }) =>
		units
			.filter(({ region }) => region)
			.map(({ first, end }) => block.text.slice(block.tokens[first]?.start ?? 0, block.tokens[end - 1]?.end ?? 0)),
	);
}

describe('the quotations that the attribution model learns from', () => {
	it('are those that are words', () => {
		assert.deepEqual(quotationsIn('“We lost the harbor,” Ms. Roe said.'), ['“We lost the harbor,”']);
	});

	it('are no titles that are introduced as such', () => {
		assert.deepEqual(quotationsIn('She wrote a novel, “The Late Tide,” in a year.'), []);
	});

	it('are titles, too, that only what stands behind them tells', () => {
		assert.deepEqual(quotationsIn('She sold “The Late Tide,” a novel by a friend.'), ['“The Late Tide,”']);
	});
});
