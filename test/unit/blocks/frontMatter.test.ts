import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../server/src/engine/blocks/frontMatter.js';

describe('readFrontMatter', () => {
	it('reads date, title, author and the silenced checks', () => {
		const block =
			'---\ndate: 2024-06-05\ntitle: "Ferry sinks: all safe"\nauthor: Lena Voss\nannotator:\n  ignore: [quote-without-speaker]\n---\n\n';
		assert.deepEqual(readFrontMatter(block), {
			date: '2024-06-05',
			title: 'Ferry sinks: all safe',
			author: 'Lena Voss',
			ignoredChecks: ['quote-without-speaker'],
			chosenDates: [],
		});
	});

	it('reads a time stamp and Windows line ends', () => {
		assert.equal(readFrontMatter('---\r\npublished: 2024-06-05T08:30:00Z\r\n---\r\n').date, '2024-06-05T08:30:00Z');
	});

	it('reads what the file says of its dates', () => {
		assert.deepEqual(readFrontMatter('---\nannotator:\n  dates: { "03/04/2021": 2021-04-03, then: 2019, now: [1] }\n---\n').chosenDates, [
			['03/04/2021', '2021-04-03'],
			['then', '2019'],
		]);
	});

	it('reads how numeric dates are read', () => {
		assert.equal(readFrontMatter('---\nannotator: { numericDates: dayFirst }\n---\n').numericDates, 'dayFirst');
		assert.equal(readFrontMatter('---\nnumericDates: dayFirst\n---\n').numericDates, undefined);
	});

	for (const broken of [
		'---\n',
		'---\n---\n',
		'---\ndate: [\n---\n',
		'---\n- a\n- b\n---\n',
		'---\n&a [*a, *a]\n---\n',
		'---\nannotator: 7\n---\n',
	]) {
		it(`says nothing of ${JSON.stringify(broken)}`, () =>
			assert.deepEqual(readFrontMatter(broken), { ignoredChecks: [], chosenDates: [] }));
	}
});
