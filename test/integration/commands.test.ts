import assert from 'node:assert/strict';
import {
	type CodeAction,
	commands,
	type Diagnostic,
	DiagnosticSeverity,
	env,
	FileType,
	type Hover,
	languages,
	MarkdownString,
	Selection,
	type Uri,
	window,
	workspace,
} from 'vscode';
import { annotator, codeOf, fileUri, findingsWith, openArticle, rangeOf, until } from './support.js';

describe('commands', () => {
	before(annotator);

	it('export the active article to a file', async () => {
		await openArticle('harbour.article');
		const target = fileUri('harbour.json');
		const written = await commands.executeCommand<Uri | undefined>('articleAnnotator.exportAnnotations', undefined, target);
		assert.equal(written?.toString(), target.toString());
		const document = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(target)));
		assert.equal(document.schemaVersion, 1);
		assert.equal(document.document.id, 'harbour.article');
		assert.deepEqual(document.document.publicationDate, { value: '2024-06-07', from: 'frontMatter' });
		assert.ok(document.entities.some(({ name }: { readonly name: string }) => name === 'Tomas Reyes'));
	});

	it('write nothing where the target cannot be written, and leave what was there', async () => {
		await openArticle('harbour.article');
		const folder = fileUri('folder.json');
		await workspace.fs.createDirectory(folder);
		const written = await commands.executeCommand<Uri | undefined>('articleAnnotator.exportAnnotations', undefined, folder).then(
			(uri) => uri,
			() => undefined,
		);
		assert.equal(written, undefined);
		assert.equal((await workspace.fs.stat(folder)).type, FileType.Directory);
	});

	it('copy the active article as JSON', async () => {
		await openArticle('harbour.article');
		await commands.executeCommand('articleAnnotator.copyAnnotations');
		assert.equal(JSON.parse(await env.clipboard.readText()).document.id, 'harbour.article');
	});

	it('export the workspace, naming what cannot be read', async () => {
		const target = fileUri('all.jsonl');
		const outcomes = await commands.executeCommand<readonly { readonly kind: string }[]>('articleAnnotator.exportWorkspace', {
			layout: 'jsonLine',
			target,
		});
		const lines = new TextDecoder()
			.decode(await workspace.fs.readFile(target))
			.trim()
			.split('\n');
		assert.deepEqual(lines.map((line) => JSON.parse(line).document.id).sort(), ['harbour.article', 'notes.txt']);
		assert.ok(outcomes.length === 3, JSON.stringify(outcomes));
	});

	it('go to the next mention, and round to the first', async () => {
		const document = await openArticle('harbour.article');
		const [full, short] = [rangeOf(document, 'Tomas Reyes'), rangeOf(document, 'Reyes said. "That')];
		const editor = window.activeTextEditor;
		assert.ok(editor);
		editor.selection = new Selection(full.start, full.start);
		await commands.executeCommand('articleAnnotator.nextMention');
		assert.deepEqual(editor.selection.start, short.start);
		await commands.executeCommand('articleAnnotator.nextMention');
		assert.deepEqual(editor.selection.start, full.start);
		await commands.executeCommand('articleAnnotator.previousMention');
		assert.deepEqual(editor.selection.start, short.start);
	});

	it('silence a check in the workspace', async () => {
		const { uri } = await openArticle('harbour.article');
		await findingsWith(uri, 'unbalanced-quotation-mark');
		await commands.executeCommand('articleAnnotator.silenceInWorkspace', 'weekday-contradicts-date', uri.toString());
		await until(languages.onDidChangeDiagnostics, () => (languages.getDiagnostics(uri).some(isWeekday) ? undefined : true));
		await workspace.getConfiguration('articleAnnotator').update('checks', undefined, false);
		await findingsWith(uri, 'weekday-contradicts-date');
	});

	it('open the page on a check from a link of its finding, in the Problems panel and in the hover', async () => {
		const document = await openArticle('harbour.article');
		const finding = (await findingsWith(document.uri, 'weekday-contradicts-date')).find(isWeekday);
		const target = typeof finding?.code === 'object' ? finding.code.target : undefined;
		assert.ok(finding && target?.scheme === 'command', String(target));
		const hovers = await commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', document.uri, finding.range.start);
		const link = hovers
			.flatMap(({ contents }) => contents)
			.flatMap((content) => (content instanceof MarkdownString ? [content] : []))
			.find(({ value }) => value.includes('](command:'));
		assert.deepEqual(link?.isTrusted, { enabledCommands: [target.path] });
		assert.ok(
			link.value.toLowerCase().includes(`](command:${target.path}?%5b%22weekday-contradicts-date%22%5d)`.toLowerCase()),
			link.value,
		);
		await commands.executeCommand(target.path, ...JSON.parse(target.query));
		await until(window.tabGroups.onDidChangeTabs, () =>
			window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes('CHECKS.md')) ? true : undefined,
		);
		await commands.executeCommand('workbench.action.closeActiveEditor');
	});

	it('set how loud a check is, and have one heard again that is off', async () => {
		const { uri } = await openArticle('harbour.article');
		await commands.executeCommand('articleAnnotator.showChecks');
		const severity = () => languages.getDiagnostics(uri).find(isWeekday)?.severity;
		const becomes = (wanted: DiagnosticSeverity | undefined) =>
			until(languages.onDidChangeDiagnostics, () => (severity() === wanted ? true : undefined));
		await findingsWith(uri, 'weekday-contradicts-date');
		const before = severity();
		await commands.executeCommand('articleAnnotator.setCheckSeverity', 'weekday-contradicts-date', 'hint');
		await becomes(DiagnosticSeverity.Hint);
		await commands.executeCommand('articleAnnotator.setCheckSeverity', 'weekday-contradicts-date', 'off');
		await becomes(undefined);
		await commands.executeCommand('articleAnnotator.undoSilence', { kind: 'off', id: 'off workspace weekday-contradicts-date' });
		await becomes(before);
		assert.equal(workspace.getConfiguration('articleAnnotator').inspect('checks')?.workspaceValue, undefined);
	});

	it('take a comment that silences a check out of the article, in one step to undo', async () => {
		const document = await workspace.openTextDocument({ language: 'article', content: '“Rain fell. <!-- article-annotator-ignore -->\n' });
		await window.showTextDocument(document);
		const silenced = document.getText();
		await commands.executeCommand('articleAnnotator.undoSilence', { kind: 'silence', id: 'silence line * 0' });
		assert.equal(document.getText(), '“Rain fell.\n');
		await findingsWith(document.uri, 'unbalanced-quotation-mark');
		await commands.executeCommand('undo');
		assert.equal(document.getText(), silenced);
	});

	it('that settle a name are among the code actions of selected words', async () => {
		const document = await openArticle('harbour.article');
		const range = rangeOf(document, 'Tomas Reyes');
		const actions = await commands.executeCommand<readonly CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			range,
			'refactor',
		);
		assert.deepEqual(
			actions.filter(({ title }) => title.includes('the workspace')).map(({ title, command }) => [title, command?.arguments?.[0]]),
			[
				['Always tag “Tomas Reyes” in the workspace as …', 'Tomas Reyes'],
				['Never tag “Tomas Reyes” in the workspace', 'Tomas Reyes'],
			],
		);
	});

	it('settle a name in the workspace: always tagged, then never', async () => {
		const { uri } = await openArticle('harbour.article');
		/** Asks for the types of a name until they are these: a new setting reaches the server a moment after it is written. */
		const becomes = async (...expected: readonly string[]) => {
			const { annotations } = await annotator();
			for (let types: readonly string[] | null = null; types?.join() !== expected.join(); ) {
				const answer = await annotations(uri.toString());
				types = answer.kind === 'annotated' ? answer.entities.filter(({ name }) => name === 'Tomas Reyes').map(({ type }) => type) : null;
			}
		};
		const settings = () => workspace.getConfiguration('articleAnnotator.entities');
		await commands.executeCommand('articleAnnotator.tagInWorkspace', 'Tomas Reyes', uri.toString(), 'product');
		assert.deepEqual(settings().inspect('names')?.workspaceValue, { 'Tomas Reyes': 'product' });
		await becomes('product');
		await commands.executeCommand('articleAnnotator.tagInWorkspace', 'Dr. T. Reyes', uri.toString(), 'person');
		assert.deepEqual(settings().inspect('names')?.workspaceValue, { 'Tomas Reyes': 'product', 'Dr. T. Reyes': 'person' });
		await settings().update('names', { 'Tomas Reyes': 'product' }, false);
		await commands.executeCommand('articleAnnotator.neverTagInWorkspace', 'Tomas Reyes', uri.toString());
		assert.equal(settings().inspect('names')?.workspaceValue, undefined);
		assert.deepEqual(settings().inspect('neverTag')?.workspaceValue, ['Tomas Reyes']);
		await becomes();
		for (const key of ['names', 'neverTag']) await settings().update(key, undefined, false);
		await becomes('person');
	});

	it('restart the server, which then answers as before', async () => {
		const document = await openArticle('harbour.article');
		await commands.executeCommand('articleAnnotator.restartServer');
		const { annotations } = await annotator();
		const answer = await annotations(document.uri.toString());
		assert.equal(answer.kind, 'annotated');
	});
});

function isWeekday(finding: Diagnostic): boolean {
	return codeOf(finding) === 'weekday-contradicts-date';
}
