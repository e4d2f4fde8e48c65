import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotate, loadEngine, readAnnotations } from '../../../server/src/engine/index.js';
import { type DateActionOptions, dateActions } from '../../../server/src/service/dateActions.js';
import type { NameActionRequest } from '../../../server/src/service/nameActions.js';

const ENGINE = loadEngine({ lexicon: '' });
const OPTIONS: DateActionOptions = { versionedEdits: true, setPublicationDateCommand: 'setDate' };

/** The actions on the date at a caret `‸`, each with the text as its edit leaves it. */
function actionsAt(marked: string, publicationDate?: string, request: Partial<NameActionRequest> = {}) {
	const at = marked.indexOf('‸');
	const text = marked.replace('‸', '');
	const document = TextDocument.create('file:///news/a.article', 'article', 1, text);
	const article = annotate(ENGINE, text, { syntax: 'article', ...(publicationDate && { publicationDate }) });
	const range = { start: document.positionAt(at), end: document.positionAt(at) };
	return dateActions(document, article, { range, trigger: 'invoked', ...request }, OPTIONS).map((action) => {
		const edits = (action.edit?.documentChanges ?? []).flatMap((change) => (change as TextDocumentEdit).edits);
		return { title: action.title, kind: action.kind, text: action.edit ? TextDocument.applyEdits(document, edits as never) : null };
	});
}

const written = (marked: string, publicationDate = '2021-03-24') =>
	actionsAt(marked, publicationDate).find(({ title }) => title.startsWith('Write out'))?.text;

describe('a date written out', () => {
	for (const [marked, expected] of [
		['Rain fell on ‸Wednesday.', 'Rain fell on Wednesday, March 24, 2021.'],
		['Rain fell on ‸Monday in Suva.', 'Rain fell on Monday, March 22, 2021, in Suva.'],
		['Rain fell ‸yesterday.', 'Rain fell on March 23, 2021.'],
		['‸Yesterday, rain fell.', 'On March 23, 2021, rain fell.'],
		['Rain has fallen since ‸yesterday.', 'Rain has fallen since March 23, 2021.'],
		['Rain fell ‸last Friday.', 'Rain fell on Friday, March 19, 2021.'],
		['Rain fell on ‸March 12.', 'Rain fell on March 12, 2021.'],
		['Rain fell on ‸Monday. It began on 4 May 2019.', 'Rain fell on Monday, 22 March 2021. It began on 4 May 2019.'],
		['Rain fell on ‸Sept. 4 and on Oct. 5, 2019.', 'Rain fell on Sept. 4, 2020, and on Oct. 5, 2019.'],
	] as const)
		it(`is in the article’s style: ${marked}`, () => assert.equal(written(marked), expected));

	for (const marked of [
		'Rain fell on ‸March 12, 2021.',
		'‸Monday’s rain was warm.',
		'Rain fell on ‸Monday night.',
		'Rain fell ‸last year.',
		'Rain fell ‸twice a week.',
		'Rain fell on ‸03/04/2021.',
	])
		it(`is not offered: ${marked}`, () => assert.equal(written(marked), undefined));

	it('is not offered where nothing dates it', () => {
		const titles = actionsAt('Rain fell on ‸Monday.').map(({ title }) => title);
		assert.deepEqual(titles, ['Set the publication date …']);
	});
});

describe('another reading of a date', () => {
	const STORY = 'Rain fell on ‸Friday and it was cold.\n';
	const kept = (marked: string) =>
		actionsAt(marked, '2021-03-24').find(({ title }) => title.startsWith('Read “Friday” as Friday, 26'))?.text;

	for (const [name, head, expected] of [
		['a comment', '', '<!-- article-annotator-date "Friday" 2021-03-26 -->\n\n'],
		[
			'a comment above another',
			'<!-- article-annotator-ignore-file x -->\n\n',
			'<!-- article-annotator-date "Friday" 2021-03-26 -->\n<!-- article-annotator-ignore-file x -->\n\n',
		],
		['front matter', '---\ntitle: A # b\n---\n\n', '---\ntitle: A # b\nannotator:\n  dates: { "Friday": 2021-03-26 }\n---\n\n'],
		[
			'front matter with settings in lines',
			'---\nannotator:\n  ignore: [x]\n---\n\n',
			'---\nannotator:\n  dates: { "Friday": 2021-03-26 }\n  ignore: [x]\n---\n\n',
		],
		[
			'front matter with settings in braces',
			'---\nannotator: { ignore: [x] }\n---\n\n',
			'---\nannotator: { dates: { "Friday": 2021-03-26 }, ignore: [x] }\n---\n\n',
		],
		[
			'front matter with dates in braces',
			'---\nannotator: { dates: { Monday: 2021-03-15 } }\n---\n\n',
			'---\nannotator: { dates: { "Friday": 2021-03-26, Monday: 2021-03-15 } }\n---\n\n',
		],
		[
			'front matter with dates in lines',
			'---\r\nannotator:\r\n  dates:\r\n    Monday: 2021-03-15 # why\r\n---\r\n\r\n',
			'---\r\nannotator:\r\n  dates:\r\n    "Friday": 2021-03-26\r\n    Monday: 2021-03-15 # why\r\n---\r\n\r\n',
		],
	] as const)
		it(`is kept in the file, and read from it: ${name}`, () => {
			const text = kept(head + STORY);
			assert.equal(text, expected + STORY.replace('‸', ''));
			const dates = readAnnotations(annotate(ENGINE, text, { syntax: 'article', publicationDate: '2021-03-24' })).dates;
			assert.deepEqual(
				dates.map(({ value, source }) => [value, source.rule]),
				[['2021-03-26', 'weekday/chosen-in-file']],
			);
		});

	for (const head of [
		'<!-- article-annotator-date "friday" 2021-03-26 -->\n\n',
		'---\nannotator: { dates: { Friday: 2021-03-26 } }\n---\n\n',
		'---\nannotator:\n  dates:\n    Friday: 2021-03-26\n---\n\n',
	])
		it(`takes the place of the one before: ${JSON.stringify(head)}`, () => {
			const text = actionsAt(head + STORY, '2021-03-24').find(({ title }) => title.startsWith('Read “Friday” as Friday, 19'))?.text;
			const dates = readAnnotations(annotate(ENGINE, text ?? '', { syntax: 'article', publicationDate: '2021-03-24' })).dates;
			assert.deepEqual(
				dates.map(({ value }) => value),
				['2021-03-19'],
			);
			assert.equal(text?.length, (head + STORY).length - 1);
		});

	it('is not offered while the cursor passes by, or where only quick fixes are asked for', () => {
		assert.deepEqual(actionsAt(STORY, '2021-03-24', { trigger: 'automatic' }), []);
		assert.deepEqual(actionsAt(STORY, '2021-03-24', { only: ['quickfix'] }), []);
		assert.deepEqual(
			actionsAt(STORY, '2021-03-24', { only: ['refactor.rewrite'] }).map(({ kind }) => kind),
			['refactor.rewrite'],
		);
	});
});
