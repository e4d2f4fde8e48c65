import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { textOf } from '../../../server/src/engine/index.js';
import { documentSilences } from '../../../server/src/lsp/features/documentSilences.js';
import { silenceHere, silenceInFile } from '../../../server/src/service/actions/silence.js';
import { handMade } from '../service/handMade.js';

/** What a text silences, each with the text that taking it out leaves; null where it cannot be. */
function undone(text: string): readonly (readonly [string, string | null])[] {
	const { document, article } = handMade(text, []);
	return documentSilences(document, article).silences.map(({ check, scope, undo }) => {
		if (!undo) return [`${scope} ${check}`, null];
		const [start, end] = [document.offsetAt(undo.range.start), document.offsetAt(undo.range.end)];
		return [`${scope} ${check}`, text.slice(0, start) + undo.newText + text.slice(end)];
	});
}

describe('what an article silences', () => {
	for (const [name, text, expected] of [
		['nothing', 'Rain fell.\n\nIt stopped.\n', []],
		['a line', 'It "stopped. <!-- article-annotator-ignore a-b -->\n', [['line a-b', 'It "stopped.\n']]],
		['a line in the middle', 'It <!-- article-annotator-ignore --> stopped.\n', [['line *', 'It stopped.\n']]],
		[
			'several checks in a line, one by one',
			'Rain. <!-- article-annotator-ignore a-b, c-d e-f -->\n',
			[
				['line a-b', 'Rain. <!-- article-annotator-ignore c-d e-f -->\n'],
				['line c-d', 'Rain. <!-- article-annotator-ignore a-b, e-f -->\n'],
				['line e-f', 'Rain. <!-- article-annotator-ignore a-b, c-d -->\n'],
			],
		],
		[
			'the next paragraph, with Windows line ends',
			'Rain.\r\n\r\n<!-- article-annotator-ignore-next a-b -->\r\n\r\nIt stopped.\r\n',
			[['next a-b', 'Rain.\r\n\r\nIt stopped.\r\n']],
		],
		['the file, by a comment', '<!-- article-annotator-ignore-file a-b -->\n\nRain.\n', [['file a-b', 'Rain.\n']]],
		[
			'the file, by one of two comments',
			'<!-- article-annotator-ignore-file a-b --> <!-- article-annotator-ignore-next c-d -->\n\nRain.\n',
			[
				['file a-b', ' <!-- article-annotator-ignore-next c-d -->\n\nRain.\n'],
				['next c-d', '<!-- article-annotator-ignore-file a-b -->\n\nRain.\n'],
			],
		],
		[
			'the file, by front matter in brackets',
			'---\ntitle: Rain\nannotator:\n  ignore: [a-b, c-d]\n---\n\nRain.\n',
			[
				['frontMatter a-b', '---\ntitle: Rain\nannotator:\n  ignore: [c-d]\n---\n\nRain.\n'],
				['frontMatter c-d', '---\ntitle: Rain\nannotator:\n  ignore: [a-b]\n---\n\nRain.\n'],
			],
		],
		[
			'the file, by front matter in lines',
			'---\nannotator:\n  ignore:\n    - a-b # for now\n    - "c-d"\ntitle: Rain\n---\n\nRain.\n',
			[
				['frontMatter a-b', '---\nannotator:\n  ignore:\n    - "c-d"\ntitle: Rain\n---\n\nRain.\n'],
				['frontMatter c-d', '---\nannotator:\n  ignore:\n    - a-b # for now\ntitle: Rain\n---\n\nRain.\n'],
			],
		],
		[
			'the file, by front matter that says nothing else',
			'---\nannotator:\n  ignore:\n    - a-b\ntitle: Rain\n---\n\nRain.\n',
			[['frontMatter a-b', '---\ntitle: Rain\n---\n\nRain.\n']],
		],
		[
			'the file, by front matter that says more',
			'---\nannotator:\n  numericDates: dayFirst\n  ignore: a-b\n---\n\nRain.\n',
			[['frontMatter a-b', '---\nannotator:\n  numericDates: dayFirst\n---\n\nRain.\n']],
		],
		[
			'the file, by front matter in braces',
			'---\nannotator: { ignore: [a-b], numericDates: dayFirst }\n---\n\nRain.\n',
			[['frontMatter a-b', '---\nannotator: { numericDates: dayFirst }\n---\n\nRain.\n']],
		],
		['nothing by comments that stand where they silence nothing', 'Rain. <!-- article-annotator-ignore-next a-b -->\n', []],
		['nothing by front matter of another form', '---\nannotator: [ignore]\n---\n\nRain.\n', []],
	] as const) {
		it(`is ${name}`, () => assert.deepEqual(undone(text), expected));
	}

	it('is what the quick fixes have silenced, and taking that out leaves the text as it was', () => {
		for (const text of ['Rain fell.\n\nIt "stopped.\n', '---\ntitle: Rain\n---\n\nIt "stopped.\n', 'Rain fell.\n\n# It "Stopped\n']) {
			const { article } = handMade(text, []);
			for (const edit of [silenceHere(article, article.blocks.length - 1, 'a-b'), silenceInFile(article, 'a-b')]) {
				assert.ok(edit);
				const silenced = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
				assert.deepEqual(
					undone(silenced).map(([, left]) => left),
					[textOf(article)],
				);
			}
		}
	});
});
