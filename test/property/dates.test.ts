import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate, DEFAULT_OPTIONS, loadEngine, readAnnotations, update } from '../../server/src/engine/index.js';

const ENGINE = loadEngine({ lexicon: '' });

/** Sentences whose dates lean on what stands before them, on the article as a whole, or on nothing. */
const SENTENCES: readonly string[] = [
	'The line opened in 1851. ',
	'A second came in 1853 and a third in 1855. ',
	'Floods came in 1856, 1857, 1858 and 1859. ',
	'In March the owners gave in. ',
	'On December 28 they met. ',
	'In January they met again. ',
	'Two days later it rained. ',
	'The following year it froze. ',
	'He resigned on Wednesday. ',
	'They will meet on Friday. ',
	'Today it rains. ',
	'Sales rose in the third quarter from a year earlier. ',
	'In the quarter it lost money. ',
	'The log of 25/12/2020 is gone. ',
	'The log of 03/04/2021 is here. ',
	'At 9 a.m. it struck. ',
	'It fell on 31 June 2020. ',
	'\n\n',
	'\n\n',
	'\n\n',
	'<!-- article-annotator-date "03/04/2021" 2021-04-03 -->\n\n',
	'<!-- article-annotator-date "Wednesday" 1858-02-03 -->\n\n',
];

const articles = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 24 });
const edits = fc.array(fc.record({ at: fc.nat(2000), length: fc.nat(40), sentence: fc.constantFrom('', 'x', ...SENTENCES) }), {
	maxLength: 4,
});

describe('dates under edits', () => {
	for (const publicationDate of ['2021-03-17', undefined])
		it(`are those of the new text, published ${publicationDate ?? 'who knows when'}`, () => {
			const options = { ...DEFAULT_OPTIONS, ...(publicationDate && { publicationDate }) };
			fc.assert(
				fc.property(articles, edits, (sentences, changes) => {
					let text = sentences.join('');
					let article = annotate(ENGINE, text, options);
					for (const { at, length, sentence } of changes) {
						const start = Math.min(at, text.length);
						const end = Math.min(start + length, text.length);
						text = text.slice(0, start) + sentence + text.slice(end);
						article = update(ENGINE, article, [{ start, end, text: sentence }]);
					}
					const expected = annotate(ENGINE, text, options);
					assert.deepEqual(readAnnotations(article).dates, readAnnotations(expected).dates);
					assert.deepEqual(article.tally, expected.tally);
				}),
				{ numRuns: 60 },
			);
		});
});
