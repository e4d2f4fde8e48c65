import assert from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/service/foldingRanges.js';
import { handMade, quote } from './handMade.js';

describe('folding', () => {
	it('folds a section up to the next heading of its rank', () => {
		assert.deepEqual(folds('# Top\n\nOne.\n\n## A\n\nTwo.\n\n### B\n\nThree.\n\n## C\n\nFour.\n'), ['4-10', '8-10', '12-14']);
	});

	it('folds a wrapped paragraph, and none of one line', () => {
		const wrapped =
			'It rained on the harbour from the morning until the evening, and\nnobody who was there could remember a longer day than that one.\n';
		assert.deepEqual(folds(`Rain fell.\n\n${wrapped}\nIt stopped.\n`), ['2-3']);
	});

	it('folds a quote that runs over paragraphs', () => {
		const text = '“One.\n\n“Two.\n\n“Three,” she said.\n';
		const parts = [
			{ quotes: [quote('“One.', ['One.'], { continues: true })] },
			{ quotes: [quote('“Two.', ['Two.'], { continued: true, continues: true })] },
			{ quotes: [quote('“Three,', ['Three,'], { continued: true })] },
		];
		const { document, article } = handMade(text, parts);
		assert.deepEqual(foldingRanges(document, article), [{ startLine: 0, endLine: 4 }]);
	});

	it('folds nothing of an empty text', () => {
		assert.deepEqual(folds(''), []);
	});
});

function folds(text: string): readonly string[] {
	const { document, article } = handMade(text, []);
	return foldingRanges(document, article).map(({ startLine, endLine }) => `${startLine}-${endLine}`);
}
