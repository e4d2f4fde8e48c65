import assert from 'node:assert/strict';
import { annotate, loadEngine, readAnnotations } from '../../../../server/src/engine/index.js';
import { AS_IT_IS, type DateVariant, resolveAgain } from '../../../../server/training/accuracy/dateVariant.js';
import { DATE_VARIANTS } from '../../../../server/training/accuracy/dateVariants.js';

/** News in which every policy has something to say; each has a paragraph of its own. */
const NEWS = [
	'The pier closed on Friday.',
	'The council met on Wednesday.',
	'The minister will speak on Monday.',
	'The works began in August.',
	'The fair is expected to open on May 24.',
	'It has been shut since December.',
	'It stays shut from Thursday to Saturday.',
	'Sales rose in the fourth quarter.',
	'In the second quarter, profit fell. A year ago it rose.',
	'In the quarter, costs fell.',
	'Work resumed last week.',
	'Storms hit the coast on 4 May 2019. The following day the ferry sank.',
	'The mayor, Ines Okafor, left that day.',
	'Now it is quiet, after four years. It shut last winter.',
	'It ran daily, as in the 1990s, said Okafor today.',
	'She returned two days ago, at Christmas.',
	'The results for the first quarter are due.',
	'Visitors came in May.',
].join('\n\n');

const HISTORY = [
	'The harbour was begun in 1851 and opened in 1853.',
	'By 1854 it was too small, and in 1855 a second was dug.',
	'In March it flooded, and at that time nobody lived there.',
	'In 1857 and 1858 it was rebuilt, and in 1859 it burnt; by 1860 it was gone.',
	'In May the town left. The following day it rained.',
].join('\n\n');

const engine = loadEngine({ lexicon: '' });
const articles = [NEWS, HISTORY].map((text) => annotate(engine, text, { syntax: 'plain', publicationDate: '2026-11-20' }));
const valuesOf = (variant: DateVariant) =>
	articles.map((article) => resolveAgain(article, variant).map(({ start, value }) => `${start} ${value}`));

describe('resolveAgain', () => {
	it('gives what the engine gives where nothing is changed', () => {
		for (const article of articles) assert.deepEqual(resolveAgain(article, AS_IT_IS), readAnnotations(article).dates);
	});
});

describe('DATE_VARIANTS', () => {
	const before = valuesOf(AS_IT_IS);

	for (const variant of DATE_VARIANTS) {
		it(`${variant.policy}: ${variant.instead}`, () => assert.notDeepEqual(valuesOf(variant), before));
	}
});
