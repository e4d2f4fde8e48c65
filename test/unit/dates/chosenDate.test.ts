import assert from 'node:assert/strict';
import { annotate, type DateExpr, DEFAULT_OPTIONS, loadEngine, readAnnotations } from '../../../server/src/engine/index.js';

const ENGINE = loadEngine({ lexicon: '' });
const STORY = 'The log of 03/04/2021 is gone. Two days later, on 03/04/2021, it froze.\n';

describe('a date whose meaning the file states', () => {
	for (const [name, head] of [
		['front matter', '---\nannotator: { dates: { "03/04/2021": 2021-04-03 } }\n---\n\n'],
		['front matter in lines', '---\nannotator:\n  dates:\n    "03/04/2021": 2021-04-03\n---\n\n'],
		['a comment', '<!-- article-annotator-date "03/04/2021" 2021-04-03 -->\n\n'],
		[
			'the first of two comments',
			'<!-- article-annotator-date "03/04/2021" 2021-04-03 -->\n<!-- article-annotator-date "03/04/2021" 2021-03-04 -->\n\n',
		],
	] as const)
		it(`means that wherever it stands: ${name}`, () => {
			const dates = read(head + STORY).filter(({ text }) => text === '03/04/2021');
			assert.deepEqual(
				dates.map(({ value, alternatives, source }) => [value, alternatives, source.rule]),
				[
					['2021-04-03', ['2021-03-04'], 'numeric-date/chosen-in-file'],
					['2021-04-03', ['2021-03-04'], 'numeric-date/chosen-in-file'],
				],
			);
			assert.deepEqual(
				codes(head + STORY).filter((code) => code === 'ambiguous-numeric-date'),
				[],
			);
		});

	it('wins over the policies, and dates that follow go by it', () => {
		const text = '<!-- article-annotator-date "Friday" 2021-03-12 -->\n\nIt rained on Friday. The following day it froze.';
		assert.deepEqual(
			read(text, '2021-03-24')
				.map(({ text: words, value, anchor, why }) => [words, value, anchor, why])
				.slice(0, 1),
			[['Friday', '2021-03-12', 'none', 'chosen in the file']],
		);
		assert.equal(read(text, '2021-03-24')[1]?.value, '2021-03-13');
	});

	it('is found in any case and with any space', () => {
		const [date] = read('---\nannotator: { dates: { "two weeks ago": 2021-03-10 } }\n---\n\nTwo  weeks ago it rained.', '2021-03-25');
		assert.equal(date?.value, '2021-03-10');
	});

	it('has a type that goes with its value', () => {
		const types = (value: string) =>
			read(`<!-- article-annotator-date "Friday" ${value} -->\n\nIt rained on Friday.`).map(({ type }) => type);
		assert.deepEqual(types('2021-03-12TNI'), ['TIME']);
		assert.deepEqual(types('P1D'), ['DURATION']);
		assert.deepEqual(types('PAST_REF'), ['DATE']);
	});

	for (const head of [
		'<!-- article-annotator-date "Friday" soon -->',
		'<!-- article-annotator-date Friday 2021-03-12 -->',
		'---\nannotator: { dates: { Friday: soon } }\n---',
		'---\nannotator: { dates: [Friday] }\n---',
	])
		it(`is not settled by ${JSON.stringify(head)}`, () => {
			assert.deepEqual(
				read(`${head}\n\nIt rained on Friday.`).map(({ value }) => value),
				['XXXX-WXX-5'],
			);
		});

	it('is not settled by a comment further down', () => {
		const text = `${'It snowed.\n\n'.repeat(9)}<!-- article-annotator-date "Friday" 2021-03-12 -->\n\nIt rained on Friday.`;
		assert.deepEqual(
			read(text).map(({ value }) => value),
			['XXXX-WXX-5'],
		);
	});
});

function read(text: string, publicationDate?: string): readonly DateExpr[] {
	return readAnnotations(annotate(ENGINE, text, { ...DEFAULT_OPTIONS, ...(publicationDate && { publicationDate }) })).dates;
}

function codes(text: string): readonly string[] {
	return readAnnotations(annotate(ENGINE, text, DEFAULT_OPTIONS)).findings.map(({ code }) => code);
}
