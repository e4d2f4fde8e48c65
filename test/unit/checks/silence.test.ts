import assert from 'node:assert/strict';
import { directives, isSilenced, silencedBy } from '../../../server/src/engine/checks/silence.js';

describe('silencing comments', () => {
	it('name their scope and their checks', () => {
		const text =
			'It sank. <!-- article-annotator-ignore doubled-punctuation, quote-without-speaker --> <!-- article-annotator-ignore-next -->';
		assert.deepEqual(silencedBy(text, 'line'), ['doubled-punctuation', 'quote-without-speaker']);
		assert.deepEqual(silencedBy(text, 'next'), ['*']);
		assert.deepEqual(silencedBy(text, 'file'), []);
	});

	it('have a place', () => {
		const text = 'a <!-- article-annotator-ignore-file x --> b';
		assert.deepEqual(
			directives(text).map(({ start, end }) => text.slice(start, end)),
			['<!-- article-annotator-ignore-file x -->'],
		);
	});

	it('silence what they name, or everything', () => {
		assert.ok(isSilenced(['x'], 'x') && isSilenced(['*'], 'x') && !isSilenced(['y'], 'x') && !isSilenced([], 'x'));
	});

	it('other comments say nothing', () => assert.deepEqual(directives('<!-- a note --> <!-- article-annotator-forget x -->'), []));
});
