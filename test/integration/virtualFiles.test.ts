import assert from 'node:assert/strict';
import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { CORRECT_COMMAND, type CorrectParams, type CorrectResult } from '../../server/src/protocol/corrections.js';
import { MemoryFiles } from './memoryFiles.js';
import { annotator, rangeOf } from './support.js';

const TEXT = 'Yard Closes\n\nBrandt told reporters in Suva that the yard would close.\n';
const ARTICLE = Uri.from({ scheme: 'memfs', path: '/desk/yard.txt' });
const SIDECAR = '/desk/yard.txt.annotations.json';

describe('an article in a virtual file system', () => {
	let registration: Disposable | undefined;
	const open = async (mode: 'writable' | 'readOnly'): Promise<MemoryFiles> => {
		const { memory, ...registered } = MemoryFiles.register(mode);
		registration = registered.registration;
		memory.files.set(ARTICLE.path, new TextEncoder().encode(TEXT));
		await annotator();
		await window.showTextDocument(await workspace.openTextDocument(ARTICLE));
		return memory;
	};
	const settle = async (): Promise<CorrectResult> => {
		const { start, end } = rangeOf(await workspace.openTextDocument(ARTICLE), 'Brandt');
		// Plain data: VS Code's own positions do not reach a server in a worker as they are.
		const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
		const params: CorrectParams = { uri: ARTICLE.toString(), correction: { kind: 'mention', range, type: 'organization' } };
		return commands.executeCommand<CorrectResult>(CORRECT_COMMAND, params);
	};

	afterEach(async () => {
		await commands.executeCommand('workbench.action.closeAllEditors');
		registration?.dispose();
	});

	it('has what is settled kept beside it', async () => {
		const memory = await open('writable');
		assert.equal((await settle()).kind, 'done');
		assert.equal(JSON.parse(memory.text(SIDECAR) ?? '{}').corrections.length, 1);
	});

	it('has nothing settled where the file system can only be read, and says so', async () => {
		const memory = await open('readOnly');
		const { kind, message } = await settle();
		assert.equal(kind, 'refused');
		assert.match(message, /can only be read/u);
		assert.equal(memory.text(SIDECAR), undefined);
	});
});
