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
		});
	});

	it('reads a time stamp and Windows line ends', () => {
		assert.equal(readFrontMatter('---\r\npublished: 2024-06-05T08:30:00Z\r\n---\r\n').date, '2024-06-05T08:30:00Z');
	});

	for (const broken of [
		'---\n',
		'---\n---\n',
		'---\ndate: [\n---\n',
		'---\n- a\n- b\n---\n',
		'---\n&a [*a, *a]\n---\n',
		'---\nannotator: 7\n---\n',
	]) {
		it(`says nothing of ${JSON.stringify(broken)}`, () => assert.deepEqual(readFrontMatter(broken), { ignoredChecks: [] }));
	}
});
