import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { frontMatterEdit } from '../../../client/src/publicationDate/frontMatterEdit.js';
import { isDay } from '../../../client/src/publicationDate/isDay.js';

describe('a day', () => {
	for (const day of ['2022-01-06', '2024-02-29', '0001-01-01', '1999-12-31']) it(`is ${day}`, () => assert.equal(isDay(day), true));
	for (const text of [
		'',
		'2022-1-6',
		'2022-02-30',
		'2023-02-29',
		'2022-13-01',
		'2022-00-10',
		'0000-01-01',
		' 2022-01-06',
		'2022-01-06T10:00',
	])
		it(`is not “${text}”`, () => assert.equal(isDay(text), false));
});

describe('writing the publication date into the front matter', () => {
	const written = (text: string, eol = '\n') => {
		const edit = frontMatterEdit(text, '2022-01-06', eol);
		return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
	};

	it('adds front matter where there is none', () => assert.equal(written('Storm hits\n'), '---\ndate: 2022-01-06\n---\n\nStorm hits\n'));
	it('keeps the kind of line ends', () => assert.equal(written('Storm\r\n', '\r\n'), '---\r\ndate: 2022-01-06\r\n---\r\n\r\nStorm\r\n'));
	it('adds a line to front matter without a date', () =>
		assert.equal(written('---\ntitle: Storm\n---\n'), '---\ndate: 2022-01-06\ntitle: Storm\n---\n'));
	it('replaces another date', () =>
		assert.equal(written('---\ntitle: Storm\ndate: 2021-12-24\n---\n'), '---\ntitle: Storm\ndate: 2022-01-06\n---\n'));
	it('replaces a date under another key', () => assert.equal(written('---\npublished: May\n---\n'), '---\npublished: 2022-01-06\n---\n'));
	it('fills an empty date', () => assert.equal(written('---\ndate:\n---\n'), '---\ndate: 2022-01-06\n---\n'));
	it('leaves a date in the body alone', () =>
		assert.equal(written('---\ntitle: x\n---\ndate: soon\n'), '---\ndate: 2022-01-06\ntitle: x\n---\ndate: soon\n'));
	it('has nothing to do where the date is there', () => assert.equal(written('---\ndate: 2022-01-06\n---\n'), undefined));
	it('takes a line of hyphens without an end for no front matter', () =>
		assert.equal(written('---\nStorm\n'), '---\ndate: 2022-01-06\n---\n\n---\nStorm\n'));
});
