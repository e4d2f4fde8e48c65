import assert from 'node:assert/strict';
import { findDates } from '../../../server/src/engine/dates/findDates.js';
import { matchAt } from '../../../server/src/engine/dates/forms/forms.js';
import { readTimeText, type TimeText } from '../../../server/src/engine/dates/timeText.js';
import type { TokenizedBlock } from '../../../server/src/engine/sentences/sentence.js';
import { splitSentences } from '../../../server/src/engine/sentences/splitSentences.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

const HARD: Readonly<Record<string, string>> = {
	digits: '7',
	numbers: '7 ',
	spaces: ' ',
	'articles and directions': 'the of last next ',
	stages: 'early late mid early ',
	edges: 'the end of the beginning of ',
	'number words': 'twenty five hundred ',
	units: 'a year and a half ago ',
	months: 'March ',
	weekdays: 'Friday, ',
	apostrophes: "'",
	slashes: '1/2/',
	hyphens: '1990-',
	colons: '10:30:',
	approximations: 'at least more than nearly ',
	'parts of parts': 'the night of the morning of ',
	'first parts': 'first part of ',
	'latter parts': 'the latter part of ',
	'blurred edges': 'the end of around ',
	blurs: 'around ',
	lasts: 'last ',
	'bare weekdays': 'monday ',
	'weekdays in a row': 'every Monday, ',
	'slashes with ones': '1/1/1/',
	'words with hyphens': 'two-',
	'words and units with hyphens': 'three-year-',
	ordinals: 'the 5th and ',
	centuries: '5th to 6th ',
	'lists of days': '6, ',
	'lists of months': 'January and ',
	'ranges of hours': 'from 9 to ',
	'weeks of weeks': 'the week of ',
	quarters: 'Q1 2020 ',
	'years before Christ': '44 BC ',
	holidays: 'New Year ',
	shifts: 'two days before ',
	'clauses that look forward': 'will Friday ',
	dots: '1.1.',
};

describe('finding dates takes time in proportion to the text', () => {
	for (const [name, unit] of Object.entries(HARD))
		it(`reads no token of ${name} more often in a text ten times as long`, () => {
			const short = readsPerToken(unit, 500);
			const long = readsPerToken(unit, 5_000);
			assert.ok(long <= short * 1.1 + 1, `${long} reads a token against ${short}`);
		});

	for (const [name, unit] of Object.entries(HARD))
		it(`looks no more often around the dates of ${name} in a text ten times as long`, () => {
			const short = readsAroundPerToken(unit, 2_000);
			const long = readsAroundPerToken(unit, 20_000);
			assert.ok(long <= short * 1.1 + 1, `${long} reads a token against ${short}`);
		});

	for (const [name, unit] of Object.entries(HARD))
		it(`finishes on 100,000 characters of ${name}`, () => {
			const block = blockOf(unit.repeat(Math.ceil(100_000 / unit.length)));
			const found = findDates(block);
			assert.ok(found.every((date) => block.text.slice(date.start, date.end) === date.text));
		});
});

function blockOf(text: string): TokenizedBlock {
	const tokens = tokenize(text);
	return { kind: 'paragraph', text, tokens, sentences: splitSentences(tokens) };
}

/** How often the forms look at a token or its class, over all places of a text, a token. */
function readsPerToken(unit: string, length: number): number {
	const plain = readTimeText(blockOf(repeated(unit, length)));
	const tokens = counted(plain.tokens);
	const words = counted(plain.words);
	const t: TimeText = { ...plain, tokens: tokens.list, words: words.list };
	for (let at = 0; at < plain.tokens.length; at++) matchAt(t, at);
	return (tokens.reads() + words.reads()) / Math.max(1, plain.tokens.length);
}

/** How often the whole search reads a token: the forms where an expression can begin, and the cues around those that they find. */
function readsAroundPerToken(unit: string, length: number): number {
	const block = blockOf(repeated(unit, length));
	const tokens = counted(block.tokens);
	findDates({ ...block, tokens: tokens.list });
	return tokens.reads() / Math.max(1, block.tokens.length);
}

function repeated(unit: string, length: number): string {
	return unit.repeat(Math.ceil(length / unit.length));
}

/** A list that counts how often something is read of it. */
function counted<T>(list: readonly T[]): { readonly list: readonly T[]; readonly reads: () => number } {
	let reads = 0;
	const watched = new Proxy(list, {
		get: (target, key, receiver) => {
			if (typeof key === 'string') reads++;
			return Reflect.get(target, key, receiver);
		},
	});
	return { list: watched, reads: () => reads };
}
