import assert from 'node:assert/strict';
import { type AnnotateOptions, annotate, loadEngine } from '../../../server/src/engine/index.js';
import { policySentence } from '../../../server/src/service/hover/policySentence.js';

const ENGINE = loadEngine({ lexicon: '' });
const DATED = '---\ndate: 2013-03-22\n---\n\n';

/** What the hover of the last date says of the policy that read it. */
function lastSentence(text: string, options: Partial<AnnotateOptions> = {}): string | undefined {
	const article = annotate(ENGINE, text, { syntax: 'article', ...options });
	const date = article.blocks.flatMap((block) => block.annotations.dates).at(-1);
	return date && policySentence(article, date);
}

describe('the sentence that says which policy spoke', () => {
	for (const [text, expected] of [
		['It rained on Friday.', 'Nearest Friday on or before publication, 22 March 2013 (front matter).'],
		['It will rain on Monday.', 'The verb looks forward: nearest Monday on or after publication, 22 March 2013 (front matter).'],
		['It rains today.', 'The day of publication, 22 March 2013 (front matter).'],
		['It rained yesterday.', '1 day before publication, 22 March 2013 (front matter).'],
		['It rained two weeks ago.', '2 weeks before publication, 22 March 2013 (front matter).'],
		['It rained in the summer.', 'In the year of publication, 22 March 2013 (front matter).'],
		['It rained last March.', 'The March before publication, 22 March 2013 (front matter).'],
		['It rained on 3 May 2009. The sun shone two days later.', '2 days after 3 May 2009, the date before it in the text.'],
		['It rained on 3 May 2009.', 'As stated.'],
		['It opened on 03/04/2013.', 'Month first assumed; nothing in the article settles the order.'],
	] as const)
		it(`${text} – ${expected}`, () => assert.equal(lastSentence(`${DATED}${text}\n`), expected));

	it('names where the publication date comes from', () => {
		assert.match(lastSentence('It rained on Friday.\n', { publicationDate: '2013-03-22' }) ?? '', /22 March 2013 \(your choice\)\.$/u);
		assert.match(lastSentence('It rained on Friday.\n', { defaultPublicationDate: '2013-03-22' }) ?? '', /22 March 2013 \(settings\)\.$/u);
	});

	it('says that the file settles it', () => {
		const head = '<!-- article-annotator-date "Friday" 2013-03-15 -->\n\n';
		assert.equal(lastSentence(`${head}It rained on Friday.\n`, { publicationDate: '2013-03-22' }), 'Chosen in the file.');
	});
});
