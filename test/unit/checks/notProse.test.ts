import assert from 'node:assert/strict';
import { annotate, readAnnotations, type Syntax } from '../../../server/src/engine/index.js';
import { testEngine } from '../../support/engine.js';

/** What is found in a text that offends against checks and the AP’s style, as the words that it is about. */
function found(text: string, syntax: Syntax): readonly string[] {
	const { findings } = readAnnotations(annotate(testEngine(), text, { syntax, style: 'AP', publicationDate: '2026-01-08' }));
	return findings.map(({ start, end }) => text.slice(start, end));
}

describe('what is no prose', () => {
	it('is not checked: front matter', () =>
		assert.deepEqual(found('---\ntitle: Closed on January 5th,, says Mr. Lyle..\n---\n', 'article'), []));

	it('is not checked: code in a fence', () => assert.deepEqual(found('```js\nf(a,, b.. "January 5th");\n```\n', 'markdown'), []));

	it('is not checked: code in a line', () => {
		assert.deepEqual(found('Write `January 5th,, x`, then,, go on with ``a `b`,,`` there.\n', 'markdown'), [',,']);
	});

	it('is checked where back quotes are no code', () => assert.deepEqual(found('They left `January 5`.\n', 'plain'), ['January']));
});
