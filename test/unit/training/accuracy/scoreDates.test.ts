import assert from 'node:assert/strict';
import { pairDates, scoreDates, typeF1, valueAccuracy, valueF1 } from '../../../../server/training/accuracy/scoreDates.js';
import { f1 } from '../../../../server/training/accuracy/tally.js';

describe('scoreDates', () => {
	const text = 'The ferry sank on Monday night. It had sailed since  2019, for 3 years.';
	const at = (words: string, type: string, value: string) => {
		const start = text.indexOf(words);
		return { start, end: start + words.length, type, value };
	};
	const gold = [at('Monday night', 'TIME', '2026-11-16TNI'), at('2019', 'DATE', '2019'), at('3 years', 'DURATION', 'P3Y')];

	it('tells the same words from an overlap, and counts values among what overlaps', () => {
		const found = [at('Monday', 'DATE', '2026-11-16'), at(' 2019', 'DATE', '2019'), at('sailed', 'DATE', '2026')];
		const score = scoreDates([{ text, gold, found }]);
		assert.deepEqual(score.relaxed, { right: 2, found: 3, gold: 3 });
		assert.deepEqual(score.strict, { right: 1, found: 3, gold: 3 }, 'white space at the edges does not count');
		assert.equal(valueAccuracy(score), 1 / 2);
		assert.equal(valueF1(score), (1 / 2) * (2 / 3));
		assert.equal(typeF1(score), (1 / 2) * (2 / 3));
		assert.deepEqual(score.types.get('TIME'), { gold: 1, paired: 1, exact: 0, valued: 1, rightValue: 0 });
		assert.deepEqual(score.types.get('DURATION'), { gold: 1, paired: 0, exact: 0, valued: 0, rightValue: 0 });
	});

	it('pairs each gold expression once, with the first that overlaps it', () => {
		const found = [at('night', 'TIME', 'b'), at('Monday', 'DATE', 'a')];
		assert.deepEqual(
			pairDates({ gold, found }).map((pair) => pair.found.value),
			['a'],
		);
	});

	it('counts the same span once, however often it was found', () => {
		const found = [at('2019', 'DATE', '2019'), at('2019', 'DATE', '2019')];
		assert.equal(scoreDates([{ text, gold, found }]).relaxed.found, 1);
	});

	it('leaves values out where gold marks spans alone', () => {
		const spans = gold.map((date) => ({ ...date, type: null, value: null }));
		const score = scoreDates([{ text, gold: spans, found: gold }]);
		assert.equal(f1(score.strict), 1);
		assert.equal(valueF1(score), null);
		assert.equal(typeF1(score), null);
		assert.equal(score.types.get('span alone')?.exact, 3);
	});

	it('is perfect where nothing is marked and nothing found', () => {
		assert.equal(f1(scoreDates([{ text, gold: [], found: [] }]).relaxed), 1);
	});
});
