import assert from 'node:assert/strict';
import {
	type CompletionList,
	commands,
	type Location,
	type Range,
	type SymbolInformation,
	Uri,
	type WorkspaceEdit,
	workspace,
} from 'vscode';
import { annotator, fileUri, openArticle, rangeOf } from './support.js';

const COUNCIL = 'Council Meets\n\nMayor Tomas Reyes opened the meeting in Suva. “We begin late,” Reyes said.\n';

describe('articles across the workspace', () => {
	before(async () => {
		await annotator();
		await workspace.fs.writeFile(fileUri('council.txt'), new TextEncoder().encode(COUNCIL));
	});
	after(() => workspace.fs.delete(fileUri('council.txt')));

	it('have their names and quotes among the symbols of the workspace, those that are not open too', async () => {
		const symbols = await symbolsOf('begin late');
		assert.deepEqual(
			symbols.map(({ name, containerName }) => `${name} (${containerName})`),
			['“We begin late” — Tomas Reyes (Council Meets)'],
		);
	});

	it('are gone through by references', async () => {
		await symbolsOf('begin late');
		const { uri, position } = await reyes();
		const places = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, position);
		const files = new Set(places.map((place) => place.uri.path.split('/').at(-1)));
		assert.deepEqual([...files].sort(), ['council.txt', 'harbour.article']);
	});

	it('complete names that others have', async () => {
		await symbolsOf('begin late');
		const document = await workspace.openTextDocument({ language: 'article', content: 'They met Tom' });
		const list = await commands.executeCommand<CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			document.positionAt(12),
		);
		assert.ok(list.items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'Tomas Reyes'));
	});

	it('rename a name in all its forms', async () => {
		const { uri, position } = await reyes();
		const prepared = await commands.executeCommand<{ readonly range: Range; readonly placeholder: string }>(
			'vscode.prepareRename',
			uri,
			position,
		);
		assert.equal(prepared.placeholder, 'Tomas Reyes');
		const edit = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, position, 'Tomás Reyez');
		assert.deepEqual(
			edit.get(uri).map(({ newText }) => newText),
			['Tomás Reyez', 'Reyez'],
		);
	});
});

async function reyes() {
	const document = await openArticle('harbour.article');
	return { uri: document.uri, position: rangeOf(document, 'Tomas Reyes').start.translate(0, 2) };
}

/** The symbols that a query finds, as soon as there are any: the file was made just now. */
async function symbolsOf(query: string): Promise<readonly SymbolInformation[]> {
	for (;;) {
		const symbols = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
		if (symbols.some(({ location }) => location.uri instanceof Uri)) return symbols;
	}
}
