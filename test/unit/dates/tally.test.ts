import assert from 'node:assert/strict';
import type { DateFact } from '../../../server/src/engine/dates/dateFact.js';
import { findDates } from '../../../server/src/engine/dates/findDates.js';
import { readTally } from '../../../server/src/engine/dates/reading.js';
import { adjustTally, EMPTY_TALLY } from '../../../server/src/engine/dates/tally.js';
import { DEFAULT_OPTIONS } from '../../../server/src/engine/options.js';
import { splitSentences } from '../../../server/src/engine/sentences/splitSentences.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

function factsOf(text: string): readonly DateFact[] {
	const tokens = tokenize(text);
	return findDates({ kind: 'paragraph', text, tokens, sentences: splitSentences(tokens) });
}

const HISTORY = factsOf('In 1851, 1852, 1853, in 1854, by 1855, in 1856, since 1857, until 1858 and in 1859 it ran.');
const NEWS = factsOf('On Monday, Tuesday and Wednesday it ran, and today it does not, as in 2019.');
const NUMERIC = factsOf('It ran on 25/12/2020 and 03/04/2021.');

const UNDATED = { publicationDate: null, numericDates: null } as const;

describe('date tally', () => {
	it('comes to the same in any order, and to nothing when all is taken out', () => {
		const one = adjustTally(adjustTally(EMPTY_TALLY, [], HISTORY), [], NEWS);
		const other = adjustTally(adjustTally(EMPTY_TALLY, [], NEWS), [], HISTORY);
		assert.deepEqual(one, other);
		assert.deepEqual(adjustTally(one, NEWS, []), adjustTally(EMPTY_TALLY, [], HISTORY));
		assert.deepEqual(adjustTally(one, [...NEWS, ...HISTORY], []), EMPTY_TALLY);
	});

	it('reads many years far back as a narrative, and weekdays as news', () => {
		const published = { ...UNDATED, publicationDate: { value: '2021-03-17', from: 'user' } } as const;
		const history = adjustTally(EMPTY_TALLY, [], HISTORY);
		assert.equal(readTally(history, published, DEFAULT_OPTIONS).mode, 'narrative');
		assert.equal(readTally(history, UNDATED, DEFAULT_OPTIONS).mode, 'narrative');
		assert.equal(
			readTally(history, { publicationDate: { value: '1858-03-17', from: 'user' }, numericDates: null }, DEFAULT_OPTIONS).mode,
			'news',
		);
		assert.equal(readTally(adjustTally(history, [], NEWS), published, DEFAULT_OPTIONS).mode, 'news');
		assert.equal(readTally(EMPTY_TALLY, published, DEFAULT_OPTIONS).mode, 'news');
	});

	it('reads a few years long ago as a narrative where nothing looks at publication', () => {
		const published = { ...UNDATED, publicationDate: { value: '2021-03-17', from: 'user' } } as const;
		const few = adjustTally(EMPTY_TALLY, [], factsOf('In 1851, in 1852, in 1853, in 1854 and in 1855 it ran.'));
		assert.equal(readTally(few, published, DEFAULT_OPTIONS).mode, 'narrative');
		assert.equal(readTally(adjustTally(few, [], factsOf('On Monday it did not.')), published, DEFAULT_OPTIONS).mode, 'news');
	});

	it('takes the order of numeric dates from those that allow one only, unless the settings say', () => {
		const tally = adjustTally(EMPTY_TALLY, [], NUMERIC);
		assert.equal(readTally(tally, UNDATED, DEFAULT_OPTIONS).numericOrder, 'dayFirst');
		assert.equal(readTally(tally, UNDATED, { ...DEFAULT_OPTIONS, numericDates: 'monthFirst' }).numericOrder, 'monthFirst');
		assert.equal(readTally(EMPTY_TALLY, UNDATED, DEFAULT_OPTIONS).numericOrder, 'unknown');
	});
});
