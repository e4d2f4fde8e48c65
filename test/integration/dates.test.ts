import assert from 'node:assert/strict';
import { type CodeAction, commands, type Hover, languages, type MarkdownString, Range, type TextDocument, window, workspace } from 'vscode';
import { annotator, codeOf, findingsWith, rangeOf, until } from './support.js';

const STORY = '---\ntitle: Ferry fares\n---\n\nThe permit ran out on 03/04/2021.\n\nThe board met again on Friday.\n';

describe('dates', () => {
	let document: TextDocument;
	before(annotator);
	beforeEach(async () => {
		document = await workspace.openTextDocument({ language: 'article', content: STORY });
		await window.showTextDocument(document);
		await findingsWith(document.uri, 'ambiguous-numeric-date');
	});
	afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

	it('are read as the user chooses: kept in the file in one step, which undo takes back', async () => {
		await apply(await actionOn(document, '03/04/2021', 'Read “03/04/2021” as Saturday, 3 April 2021 in this file'));
		assert.equal(document.getText(), STORY.replace('fares\n', 'fares\nannotator:\n  dates: { "03/04/2021": 2021-04-03 }\n'));
		assert.equal((await datesOf(document))[0], '2021-04-03');
		assert.match(await hoverOf(document, '03/04/2021.'), /^\*\*Saturday, 3 April 2021\*\*.*Chosen in the file\./su);
		await until(languages.onDidChangeDiagnostics, () => (isReported(document) ? undefined : true));
		await commands.executeCommand('undo');
		assert.equal(document.getText(), STORY);
		assert.equal((await datesOf(document))[0], '2021-03-04');
		await findingsWith(document.uri, 'ambiguous-numeric-date');
	});

	it('are written out in one step', async () => {
		await apply(await actionOn(document, '03/04/2021', 'Write “April 3, 2021”'));
		assert.equal(document.getText(), STORY.replace('03/04/2021', 'April 3, 2021'));
		await commands.executeCommand('undo');
		assert.equal(document.getText(), STORY);
	});

	it('that are open ask for the publication date, and then say their day', async () => {
		assert.match(await hoverOf(document, 'Friday'), /^\*\*A Friday\*\*/u);
		const { command } = await actionOn(document, 'Friday', 'Set the publication date …');
		assert.ok(command);
		await commands.executeCommand(command.command, ...(command.arguments ?? []), undefined, '2021-04-07');
		assert.match(
			await hoverOf(document, 'Friday'),
			/^\*\*Friday, 2 April 2021\*\*.*Nearest Friday on or before publication, 7 April 2021 \\?\(your choice\\?\)\./su,
		);
		assert.equal(document.getText(), STORY);
	});
});

/** The action of this title that is offered on the first occurrence of some words. */
async function actionOn(document: TextDocument, words: string, title: string): Promise<CodeAction> {
	const { start } = rangeOf(document, words);
	const caret = new Range(start, start);
	const actions = await commands.executeCommand<readonly CodeAction[]>('vscode.executeCodeActionProvider', document.uri, caret);
	const found = actions.find((action) => action.title === title);
	assert.ok(found, `“${title}” is not among ${actions.map((action) => action.title).join(', ')}`);
	return found;
}

async function apply({ edit }: CodeAction): Promise<void> {
	assert.ok(edit && (await workspace.applyEdit(edit)));
}

/** The values of a document's dates. */
async function datesOf({ uri }: TextDocument): Promise<readonly string[]> {
	const { annotations } = await annotator();
	const answer = await annotations(uri.toString());
	assert.equal(answer.kind, 'annotated');
	return answer.dates.map(({ value }) => value);
}

async function hoverOf(document: TextDocument, words: string): Promise<string> {
	const hovers = await commands.executeCommand<readonly Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		rangeOf(document, words).start,
	);
	return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
}

function isReported({ uri }: TextDocument): boolean {
	return languages.getDiagnostics(uri).some((finding) => codeOf(finding) === 'ambiguous-numeric-date');
}
