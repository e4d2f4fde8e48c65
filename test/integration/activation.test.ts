import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { annotator } from './support.js';

describe('activation', () => {
	it('registers every command that the manifest contributes', async () => {
		await annotator();
		const manifest = extensions.getExtension('article-annotator.article-annotator')?.packageJSON;
		const contributed: readonly string[] = manifest.contributes.commands.map(({ command }: { readonly command: string }) => command);
		const registered = new Set(await commands.getCommands(true));
		assert.ok(contributed.length >= 7);
		assert.deepEqual(
			contributed.filter((command) => !registered.has(command)),
			[],
		);
	});
});
