import assert from 'node:assert/strict';
import { type AnnotateOptions, annotate, loadEngine, readAnnotations, update } from '../../../server/src/engine/index.js';

const ENGINE = loadEngine({ lexicon: '' });
const STORY = 'The lease of 03/04/2021 ended.\n';

/** The value of an article's first date, and the policy that read it. */
function read(text: string, options: Partial<AnnotateOptions> = {}): readonly (string | undefined)[] {
	const [date] = readAnnotations(annotate(ENGINE, text, { syntax: 'article', ...options })).dates;
	return [date?.value, date?.source.rule];
}

describe('the order of numeric dates that a file names', () => {
	for (const [head, value] of [
		['---\nannotator: { numericDates: dayFirst }\n---\n\n', '2021-04-03'],
		['---\nannotator:\n  numericDates: monthFirst\n---\n\n', '2021-03-04'],
		['<!-- article-annotator-numeric-dates dayFirst -->\n\n', '2021-04-03'],
		['<!-- article-annotator-ignore-file x -->\n<!--article-annotator-numeric-dates monthFirst-->\n\n', '2021-03-04'],
	] as const) {
		const order = value === '2021-04-03' ? 'dayFirst' : 'monthFirst';
		it(`is ${order}: ${JSON.stringify(head)}`, () => {
			assert.deepEqual(read(head + STORY), [value, `numeric-date/order-${order}`]);
			const other = order === 'dayFirst' ? 'monthFirst' : 'dayFirst';
			assert.equal(read(head + STORY, { numericDates: other })[0], value, 'the settings do not win');
			assert.equal(read(`${head}${STORY}It began on 25/12/2019 and on 12/25/2018 and 12/26/2018.\n`)[0], value);
		});
	}

	for (const head of [
		'',
		'---\nannotator: { numericDates: yearFirst }\n---\n\n',
		'---\nannotator: { numericDates: [dayFirst] }\n---\n\n',
		'<!-- article-annotator-numeric-dates dayfirst -->\n\n',
	])
		it(`is open: ${JSON.stringify(head)}`, () => assert.deepEqual(read(head + STORY), ['2021-03-04', 'numeric-date/ambiguous-order']));

	it('yields to what the file says of one date', () => {
		const head = '---\nannotator: { numericDates: dayFirst, dates: { "03/04/2021": 2021-03-04 } }\n---\n\n';
		assert.equal(read(head + STORY)[0], '2021-03-04');
	});

	it('reaches all dates when it is written while one types', () => {
		const before = annotate(ENGINE, `---\ntitle: x\n---\n\n${'Rain.\n\n'.repeat(20)}${STORY}`, { syntax: 'article' });
		const after = update(ENGINE, before, [{ start: 4, end: 4, text: 'annotator: { numericDates: dayFirst }\n' }]);
		assert.equal(readAnnotations(after).dates[0]?.value, '2021-04-03');
	});
});
