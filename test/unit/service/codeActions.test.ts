import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { readFrontMatter } from '../../../server/src/engine/blocks/frontMatter.js';
import { textOf } from '../../../server/src/engine/index.js';
import { ignoreInFrontMatter, lineInFrontMatter } from '../../../server/src/service/actions/frontMatterEdit.js';
import { silenceHere, silenceInFile } from '../../../server/src/service/actions/silence.js';
import { type CodeActionOptions, codeActions } from '../../../server/src/service/codeActions.js';
import { diagnostics } from '../../../server/src/service/diagnostics.js';
import { finding, handMade } from './handMade.js';

const OPTIONS: CodeActionOptions = {
	versionedEdits: true,
	relatedInformation: 'shown',
	setPublicationDateCommand: null,
	silenceInWorkspaceCommand: null,
	aboutCheckCommand: null,
};
const CODE = 'unbalanced-quotation-mark';

describe('the edit that silences a check', () => {
	for (const [name, text, index, expected] of [
		['behind a line', 'Rain fell.\n\nIt "stopped.\n', 1, `Rain fell.\n\nIt "stopped. <!-- article-annotator-ignore ${CODE} -->\n`],
		['behind the last line', 'It "stopped.', 0, `It "stopped. <!-- article-annotator-ignore ${CODE} -->`],
		[
			'in the comment behind a line',
			'It "stopped. <!-- article-annotator-ignore doubled-punctuation -->\n',
			0,
			`It "stopped. <!-- article-annotator-ignore doubled-punctuation ${CODE} -->\n`,
		],
		['above a headline', 'It "Stopped\n\nRain fell.\n', 0, `<!-- article-annotator-ignore-next ${CODE} -->\nIt "Stopped\n\nRain fell.\n`],
		[
			'above a heading, with Windows line ends',
			'Rain fell.\r\n\r\n# It "Stopped\r\n',
			1,
			`Rain fell.\r\n\r\n<!-- article-annotator-ignore-next ${CODE} -->\r\n# It "Stopped\r\n`,
		],
		[
			'above, with a blank line where there is none',
			'Rain fell.\n# It "Stopped\n',
			1,
			`Rain fell.\n\n<!-- article-annotator-ignore-next ${CODE} -->\n# It "Stopped\n`,
		],
		[
			'in the comment above',
			'Rain fell.\n\n<!-- article-annotator-ignore-next doubled-punctuation -->\n# It "Stopped\n',
			2,
			`Rain fell.\n\n<!-- article-annotator-ignore-next doubled-punctuation ${CODE} -->\n# It "Stopped\n`,
		],
	] as const) {
		it(`stands ${name}`, () => {
			const { article } = handMade(text, []);
			assert.equal(applied(textOf(article), silenceHere(article, index, CODE)), expected);
		});
	}

	it('for the file stands at its top', () => {
		const { article } = handMade('It "stopped.\n', []);
		assert.equal(
			applied('It "stopped.\n', silenceInFile(article, CODE)),
			`<!-- article-annotator-ignore-file ${CODE} -->\n\nIt "stopped.\n`,
		);
	});
});

describe('front matter', () => {
	for (const [name, block, expected] of [
		['with other keys', '---\ntitle: A # note\n---\n', '---\ntitle: A # note\nannotator:\n  ignore: [x]\n---\n'],
		['that is empty', '---\n---\n', '---\nannotator:\n  ignore: [x]\n---\n'],
		['with a list', '---\nannotator: { ignore: [a, b] }\n---\n', '---\nannotator: { ignore: [a, b, x] }\n---\n'],
		['with an empty list', '---\nannotator:\n  ignore: []\n---\n', '---\nannotator:\n  ignore: [x]\n---\n'],
		['with a list in lines', '---\nannotator:\n  ignore:\n  - a # why\n---\n', '---\nannotator:\n  ignore:\n  - a\n  - x # why\n---\n'],
		['with Windows line ends', '---\r\ntitle: A\r\n---\r\n', '---\r\ntitle: A\r\nannotator:\r\n  ignore: [x]\r\n---\r\n'],
	] as const) {
		it(`${name} takes a check that is ignored, and is read so`, () => {
			const edit = ignoreInFrontMatter(block, 'x', block.includes('\r') ? '\r\n' : '\n');
			const after = applied(block, edit);
			assert.ok(readFrontMatter(after).ignoredChecks.includes('x'), after);
			if (!block.includes('why')) assert.equal(after, expected);
		});
	}

	for (const block of ['---\ntitle: [A\n---\n', '---\nannotator: yes\n---\n', '---\ntitle: A\n', '---\n- a\n---\n', 'title: A\n']) {
		it(`is left alone where it has no place for one: ${JSON.stringify(block)}`, () => {
			assert.equal(ignoreInFrontMatter(block, 'x', '\n'), null);
		});
	}

	it('takes a date as its first line, unless it has one', () => {
		assert.equal(
			applied('---\ntitle: A\n---\n', lineInFrontMatter('---\ntitle: A\n---\n', 'date', 'date: D', '\n')),
			'---\ndate: D\ntitle: A\n---\n',
		);
		assert.equal(lineInFrontMatter('---\ndate: 2024-06-05\n---\n', 'date', 'date: D', '\n'), null);
	});
});

describe('code actions', () => {
	const text = 'Rain "fell on Wednesday.\n';
	const fixes = [
		{ kind: 'edit' as const, title: 'Close the quotation', edits: [{ start: 10, end: 10, text: '"' }] },
		{ kind: 'setPublicationDate' as const, title: 'Set the publication date' },
	];
	const made = handMade(`Head\n\n${text}`, [{}, { findings: [finding(text, '"', { fixes })] }]);
	const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 10 } };

	it('mend first, then silence; the first is preferred and carries its diagnostic', () => {
		const actions = codeActions(made.document, made.article, { range }, OPTIONS);
		assert.deepEqual(
			actions.map(({ title }) => title),
			[
				'Close the quotation',
				'Add “date: YYYY-MM-DD” to the front matter, to be filled in',
				`Silence “${CODE}” in this paragraph`,
				`Silence “${CODE}” in this file`,
			],
		);
		assert.equal(actions[0]?.isPreferred, true);
		assert.deepEqual(actions[0]?.diagnostics, diagnostics(made.document, made.article, OPTIONS));
	});

	it('place edits in the whole text, for the version that they were made for', () => {
		const [fix] = codeActions(made.document, made.article, { range }, OPTIONS);
		const position = { line: 2, character: 10 };
		assert.deepEqual(fix?.edit?.documentChanges, [
			{ textDocument: { uri: made.document.uri, version: 1 }, edits: [{ range: { start: position, end: position }, newText: '"' }] },
		]);
		const [plain] = codeActions(made.document, made.article, { range }, { ...OPTIONS, versionedEdits: false });
		assert.deepEqual(Object.keys(plain?.edit?.changes ?? {}), [made.document.uri]);
	});

	it('ask the client for a publication date where it can be asked', () => {
		const options = { ...OPTIONS, setPublicationDateCommand: 'ask', silenceInWorkspaceCommand: 'silence', aboutCheckCommand: 'about' };
		const commands = codeActions(made.document, made.article, { range }, options).flatMap(({ command }) => command ?? []);
		assert.deepEqual(
			commands.map(({ command, arguments: args }) => [command, args]),
			[
				['ask', [made.document.uri]],
				['silence', [CODE, made.document.uri]],
				['about', [CODE]],
			],
		);
	});

	it('are none where there is no finding, or no quick fix is asked for', () => {
		assert.deepEqual(
			codeActions(made.document, made.article, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } } }, OPTIONS),
			[],
		);
		assert.deepEqual(codeActions(made.document, made.article, { range, only: ['refactor'] }, OPTIONS), []);
	});

	it('are one where two findings ask for the same', () => {
		const twice = handMade(text, [{ findings: [finding(text, '"'), finding(text, 'fell')] }]);
		const whole = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } } };
		const titles = codeActions(twice.document, twice.article, whole, OPTIONS).map(({ diagnostics: list }: CodeAction) => list?.length);
		assert.deepEqual(titles, [2, 2]);
	});
});

describe('a diagnostic', () => {
	const text = 'Rain "fell.\n';
	const related = [{ start: 0, end: 4, message: 'Here it began.' }];
	const made = handMade(`Head\n\n${text}`, [{}, { findings: [finding(text, '"', { related, severity: 'hint' })] }]);

	it('has related places for a client that can show them', () => {
		const [shown] = diagnostics(made.document, made.article, { relatedInformation: 'shown' });
		assert.equal(shown?.severity, 4);
		assert.deepEqual(shown?.relatedInformation, [
			{
				location: { uri: made.document.uri, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } } },
				message: 'Here it began.',
			},
		]);
		assert.equal(diagnostics(made.document, made.article, { relatedInformation: 'unknown' })[0]?.relatedInformation, undefined);
	});

	it('links to the page on its check, for a client that has one and can show it', () => {
		const checkPage = (check: string) => `docs:/checks#${check}`;
		const link = (codeDescriptions: 'shown' | 'unknown') =>
			diagnostics(made.document, made.article, { relatedInformation: 'unknown', codeDescriptions, checkPage })[0]?.codeDescription;
		const [{ code } = { code: '' }] = diagnostics(made.document, made.article, { relatedInformation: 'unknown' });
		assert.deepEqual(link('shown'), { href: `docs:/checks#${code}` });
		assert.equal(link('unknown'), undefined);
	});
});

function applied(text: string, edit: { readonly start: number; readonly end: number; readonly text: string } | null): string {
	assert.ok(edit, 'no edit');
	return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
