import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, Selection, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { CORRECT_COMMAND, type CorrectParams, type CorrectResult } from '../../server/src/protocol/corrections.js';
import { annotator, fileUri, rangeOf } from './support.js';

const TEXT = 'Yard Closes\n\nBrandt told reporters in Suva that the yard would close.\n\nThe mayor thanked Brandt for the years.\n';

describe('what is settled by hand', () => {
	const article = () => fileUri('yard.txt');
	const moved = () => fileUri('shipyard.txt');

	before(async () => {
		await annotator();
		await workspace.fs.writeFile(article(), new TextEncoder().encode(TEXT));
	});
	after(async () => {
		for (const uri of [article(), moved(), sidecarOf(article()), sidecarOf(moved())])
			await workspace.fs.delete(uri).then(undefined, () => {});
	});

	it('is kept next to the article, and shown at once', async () => {
		const editor = await window.showTextDocument(await workspace.openTextDocument(article()));
		const { start, end } = rangeOf(editor.document, 'Brandt');
		const params: CorrectParams = {
			uri: article().toString(),
			correction: { kind: 'mention', range: { start, end }, type: 'organization' },
		};
		const result = await commands.executeCommand<CorrectResult>(CORRECT_COMMAND, params);
		assert.equal(result.kind, 'done');
		assert.equal(await typeOfBrandt(article()), 'organization');
		assert.equal((await correctionsIn(sidecarOf(article()))).length, 1);
	});

	it('moves with the article', async () => {
		await rename(article(), moved());
		assert.equal((await correctionsIn(sidecarOf(moved()))).length, 1);
		await window.showTextDocument(await workspace.openTextDocument(moved()));
		assert.equal(await typeOfBrandt(moved()), 'organization');
	});

	it('moves with the article from and to a folder of its own, and is deleted with it', async () => {
		const settings = workspace.getConfiguration('articleAnnotator.corrections', moved());
		const asked = fileUri('settled', 'news', 'yard.txt.annotations.json');
		await workspace.fs.createDirectory(fileUri('news'));
		await rename(moved(), fileUri('news', 'yard.txt'));
		await settings.update('folder', 'settled', ConfigurationTarget.WorkspaceFolder);
		try {
			await workspace.fs.writeFile(asked, await workspace.fs.readFile(sidecarOf(fileUri('news', 'yard.txt'))));
			await workspace.fs.delete(sidecarOf(fileUri('news', 'yard.txt')));
			await rename(fileUri('news'), fileUri('wire'));
			assert.equal((await correctionsIn(fileUri('settled', 'wire', 'yard.txt.annotations.json'))).length, 1);
			await rename(fileUri('wire', 'yard.txt'), moved());
			assert.equal((await correctionsIn(fileUri('settled', 'shipyard.txt.annotations.json'))).length, 1);
			await workspace.fs.writeFile(fileUri('other.txt'), new TextEncoder().encode(TEXT));
			await workspace.fs.writeFile(fileUri('settled', 'other.txt.annotations.json'), new TextEncoder().encode('{}'));
			const deletion = new WorkspaceEdit();
			deletion.deleteFile(fileUri('other.txt'));
			assert.ok(await workspace.applyEdit(deletion));
			await assert.rejects(async () => workspace.fs.stat(fileUri('settled', 'other.txt.annotations.json')));
		} finally {
			await settings.update('folder', undefined, ConfigurationTarget.WorkspaceFolder);
			await workspace.fs.rename(fileUri('settled', 'shipyard.txt.annotations.json'), sidecarOf(moved()));
			await workspace.fs.delete(fileUri('settled'), { recursive: true });
			await workspace.fs.delete(fileUri('wire'), { recursive: true });
		}
	});

	it('is taken back by a command, in one step', async () => {
		const editor = await window.showTextDocument(await workspace.openTextDocument(moved()));
		editor.selection = new Selection(rangeOf(editor.document, 'Brandt').start, rangeOf(editor.document, 'Brandt').start);
		await commands.executeCommand('articleAnnotator.removeCorrection');
		assert.deepEqual(await correctionsIn(sidecarOf(moved())), []);
		await commands.executeCommand('articleAnnotator.undoCorrection');
		assert.equal((await correctionsIn(sidecarOf(moved()))).length, 1);
	});
});

/** Renames a file or folder as its user would in the Explorer. */
async function rename(from: Uri, to: Uri): Promise<void> {
	const edit = new WorkspaceEdit();
	edit.renameFile(from, to);
	assert.ok(await workspace.applyEdit(edit));
}

async function typeOfBrandt(uri: Uri): Promise<string | undefined> {
	const { annotations } = await annotator();
	const answer = await annotations(uri.toString());
	return answer.kind === 'annotated' ? answer.entities.find(({ name }) => name === 'Brandt')?.type : undefined;
}

/** What a sidecar file holds; nothing where there is none. */
async function correctionsIn(uri: Uri): Promise<readonly unknown[]> {
	const bytes = await workspace.fs.readFile(uri).then(
		(read) => read,
		() => null,
	);
	return bytes ? JSON.parse(new TextDecoder().decode(bytes)).corrections : [];
}

function sidecarOf(uri: Uri): Uri {
	return uri.with({ path: `${uri.path}.annotations.json` });
}
