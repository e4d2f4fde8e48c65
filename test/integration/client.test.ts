import assert from 'node:assert/strict';
import { commands, type Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import type { DocumentAnnotations } from '../../server/src/protocol/annotations.js';
import { annotator, fileUri, openArticle, rangeOf } from './support.js';

interface Outcome {
	readonly kind: string;
	readonly id: string;
	readonly reason?: string;
}

describe('the client', () => {
	before(annotator);
	after(() => workspace.fs.delete(fileUri('out'), { recursive: true }));

	it('opens a copy of the sample article, with quotes of every kind', async () => {
		await commands.executeCommand('articleAnnotator.openSample');
		const document = window.activeTextEditor?.document;
		assert.ok(document);
		assert.deepEqual([document.languageId, document.uri.scheme], ['article', 'untitled']);
		const { quotes } = await annotated(document.uri);
		assert.deepEqual([...new Set(quotes.map(({ kind }) => kind))].sort(), ['direct', 'indirect', 'mixed']);
		await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	it('keeps a publication date for a file, and takes it away', async () => {
		const { uri } = await openArticle('notes.txt');
		assert.equal(await setDate(uri, '2024-06-12'), '2024-06-12');
		const dated = await annotated(uri);
		assert.deepEqual(dated.publicationDate, { value: '2024-06-12', from: 'user' });
		assert.deepEqual(
			dated.dates.map(({ value }) => value),
			['2024-06-07'],
		);
		await setDate(uri, '');
		assert.equal((await annotated(uri)).publicationDate, null);
	});

	it('leaves files alone that are no articles', async () => {
		const uri = fileUri('requirements.txt');
		await workspace.fs.writeFile(uri, new TextEncoder().encode('numpy==2.1\n'));
		await openArticle('requirements.txt');
		const answer = await (await annotator()).annotations(uri.toString());
		assert.deepEqual([answer.kind, answer.kind === 'notAnnotated' && answer.reason], ['notAnnotated', 'excluded']);
		await commands.executeCommand('workbench.action.closeActiveEditor');
		await workspace.fs.delete(uri);
	});

	it('exports what stands in the editor, saved or not', async () => {
		const document = await openArticle('harbour.article');
		const edit = new WorkspaceEdit();
		edit.insert(document.uri, rangeOf(document, '"We lost').start, 'Senator Ruth Abara listened. ');
		assert.ok(await workspace.applyEdit(edit));
		const target = fileUri('out', 'unsaved.json');
		await commands.executeCommand('articleAnnotator.exportAnnotations', undefined, target);
		assert.match(await textOf(target), /"name": "Ruth Abara"/u);
		await commands.executeCommand('undo');
	});

	it('exports the workspace into a folder, one file an article, the same as one by one', async () => {
		await openArticle('harbour.article');
		const single = fileUri('out', 'single.json');
		await commands.executeCommand('articleAnnotator.exportAnnotations', undefined, single);
		const outcomes = await exportInto(fileUri('out', 'all'));
		assert.deepEqual(
			outcomes.map(({ kind, id }) => [kind, id]),
			[
				['failed', 'broken.txt'],
				['exported', 'harbour.article'],
				['exported', 'notes.txt'],
			],
		);
		assert.equal(await textOf(fileUri('out', 'all', 'harbour.article.export.json')), await textOf(single));
	});

	it('goes on with the others where one export cannot be written, and leaves nothing half done', async () => {
		const folder = fileUri('out', 'blocked');
		await workspace.fs.createDirectory(fileUri('out', 'blocked', 'harbour.article.export.json'));
		const outcomes = await exportInto(folder);
		assert.deepEqual(
			outcomes.map(({ kind }) => kind),
			['failed', 'failed', 'exported'],
		);
		const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
		assert.deepEqual(names, ['harbour.article.export.json', 'notes.txt.export.json']);
	});

	it('goes by the article that was active last, where two are on the screen and something else has the focus', async () => {
		const [first, second] = [
			await workspace.openTextDocument(fileUri('harbour.article')),
			await workspace.openTextDocument(fileUri('notes.txt')),
		];
		const other = await workspace.openTextDocument({ language: 'json', content: '{}' });
		const exported = async () => {
			const target = fileUri('out', 'meant.json');
			await window.showTextDocument(other, ViewColumn.Three);
			await commands.executeCommand('articleAnnotator.exportAnnotations', undefined, target);
			return JSON.parse(await textOf(target)).document.id;
		};
		await window.showTextDocument(first, ViewColumn.One);
		await window.showTextDocument(second, ViewColumn.Two);
		assert.equal(await exported(), 'notes.txt');
		await window.showTextDocument(first, ViewColumn.One);
		assert.equal(await exported(), 'harbour.article');
		await commands.executeCommand('workbench.action.closeAllEditors');
	});

	it('shows who said what, by a filter that the settings decide until one is chosen', async () => {
		await openArticle('harbour.article');
		await commands.executeCommand('articleAnnotator.showWhoSaidWhat');
		await commands.executeCommand('articleAnnotator.filterQuotes', ['direct', 'speech']);
		await commands.executeCommand('articleAnnotator.filterQuotes', []);
		const { quotes } = await annotated(fileUri('harbour.article'));
		assert.ok(quotes.length > 0 && quotes.every(({ words, cue, cueKind }) => words > 0 && (cue === null) === (cueKind === null)));
	});

	it('shows the view of annotations', async () => {
		await openArticle('harbour.article');
		await commands.executeCommand('articleAnnotator.showAnnotations');
		await commands.executeCommand('articleAnnotator.refreshAnnotations');
		assert.equal(window.activeTextEditor?.document.uri.toString(), fileUri('harbour.article').toString());
	});
});

async function annotated(uri: Uri): Promise<DocumentAnnotations> {
	const answer = await (await annotator()).annotations(uri.toString());
	assert.equal(answer.kind, 'annotated');
	return answer;
}

function setDate(uri: Uri, date: string): Thenable<string | undefined> {
	return commands.executeCommand('articleAnnotator.setPublicationDate', uri.toString(), undefined, date);
}

function exportInto(target: Uri): Thenable<readonly Outcome[]> {
	return commands.executeCommand('articleAnnotator.exportWorkspace', { layout: 'json', target });
}

async function textOf(uri: Uri): Promise<string> {
	return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
