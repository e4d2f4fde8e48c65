import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from './workbench.js';

const ARTICLE = 'welcome.article';
const SIDECAR = 'welcome.article.annotations.json';

describe('editing with the packed extension', function () {
	this.timeout(120_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await Workbench.open({ 'editor.stickyScroll.enabled': false });
		await workbench.openFile(ARTICLE);
	});
	after(() => workbench?.close());
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await workbench.screenshot('editing-failed');
	});

	it('shows a card with what the article says of a person, and what is known of a country', async () => {
		assert.match(await workbench.hover('Jonas Berg', 'card-role'), /^Jonas Berg · person · Local MP/u);
		assert.match(await workbench.hover('Norway', 'card-country'), /^Norway · place · country in northern Europe.*Capital Oslo/u);
	});

	it('settles a type by hand, keeps it next to the article, and says so', async () => {
		await workbench.clickToken('Skagsund Society');
		await workbench.runCommand('Article Annotator: Tag a Name Here as');
		await workbench.pick('event');
		await workbench.statusMessage('is tagged as an event here');
		assert.match(await workbench.hover('Skagsund Society', 'settled'), /event.*by hand/u);
		const { corrections } = JSON.parse(await readFile(join(workbench.folder, SIDECAR), 'utf8'));
		assert.deepEqual(
			corrections.map(({ kind, type }: { readonly kind: string; readonly type: string }) => [kind, type]),
			[['mention', 'event']],
		);
	});

	it('finds the words again when another program has edited the article, and takes the step back', async () => {
		const path = join(workbench.folder, ARTICLE);
		const text = await readFile(path, 'utf8');
		await writeFile(path, text.replace('By Ingrid Solheim', 'A line of the desk stands here now.\n\nBy Ingrid Solheim'));
		await workbench.page
			.locator('.monaco-editor .view-line', { hasText: /A.line.of.the.desk/u })
			.first()
			.waitFor();
		assert.match(await workbench.hover('Skagsund Society'), /event.*by hand/u);
		await workbench.runCommand('Article Annotator: Undo the Last Correction');
		await workbench.statusMessage('The last correction is undone');
		assert.doesNotMatch(await workbench.hover('Skagsund Society'), /by hand/u);
	});

	it('mends an unbalanced quotation mark by a quick fix', async () => {
		await workbench.page.keyboard.press('Control+Home');
		for (let i = 0; i < 20; i++) {
			await workbench.page.keyboard.press('F8');
			const peek = workbench.page.locator('.monaco-editor .marker-widget', { hasText: 'unbalanced-quotation-mark' });
			if (await peek.isVisible()) break;
		}
		await workbench.page.keyboard.press('Escape');
		await workbench.page.keyboard.press('Control+.');
		const menu = workbench.page.locator('.action-widget:visible .monaco-list-row');
		await menu.first().waitFor();
		await workbench.screenshot('quick-fix');
		await workbench.page.keyboard.press('Enter');
		await workbench.page
			.locator('.monaco-editor .view-line', { hasText: /happy,”.wrote/u })
			.first()
			.waitFor();
		await workbench.page.keyboard.press('Control+Z');
	});

	it('renames a person in all mentions, quoted ones to be confirmed', async () => {
		await workbench.clickToken('Marta Lindqvist');
		await workbench.page.keyboard.press('F2');
		const input = workbench.page.locator('.rename-box:visible input');
		await input.waitFor();
		await input.fill('Marta Lindquist');
		await workbench.page.keyboard.press('Enter');
		await workbench.page
			.locator('.monaco-editor .view-line', { hasText: /Lindquist.said/u })
			.first()
			.waitFor();
		await workbench.screenshot('renamed');
		await workbench.page.keyboard.press('Control+Z');
	});

	it('adds the entity at the cursor to the knowledge base', async () => {
		await workbench.clickToken('Henrik Aasland');
		await workbench.runCommand('Article Annotator: Add to Knowledge Base');
		await workbench.page.locator('.tab.active', { hasText: 'article-annotator.entities.yaml' }).waitFor();
		await workbench.page.locator('.monaco-editor .view-line', { hasText: 'Henrik' }).first().waitFor();
		await workbench.screenshot('knowledge-base');
		assert.match(
			await readFile(join(workbench.folder, 'article-annotator.entities.yaml'), 'utf8'),
			/- name: Henrik Aasland\n {2}type: person/u,
		);
	});

	it('lists what the checks find and what is silenced, and has a silenced check heard again', async () => {
		await workbench.openFile('slips.article');
		await workbench.runCommand('Article Annotator: Show Checks');
		const pane = workbench.page.locator('.pane:has(.pane-header[aria-label^="Checks"])');
		const row = (text: string) => pane.locator('.monaco-list-row', { hasText: text });
		const check = row('Unbalanced quotation mark');
		await check.first().waitFor();
		await workbench.screenshot('checks');
		await pane.hover();
		await pane.locator('[aria-label="Collapse All"]').click();
		await row('Silenced').first().click();
		await row('next paragraph').first().waitFor();

		await check.first().hover();
		await check.first().locator('[aria-label*="Silence a Check in the Workspace"]').click();
		const off = row('off in the workspace settings');
		await off.first().waitFor();
		const settings = join(workbench.folder, '.vscode', 'settings.json');
		assert.deepEqual(JSON.parse(await readFile(settings, 'utf8')), { 'articleAnnotator.checks': { 'unbalanced-quotation-mark': 'off' } });
		await workbench.screenshot('checks-silenced');
		await off.first().hover();
		await off.first().locator('[aria-label*="Hear a Silenced Check Again"]').click();
		await off.first().waitFor({ state: 'detached' });
		assert.deepEqual(JSON.parse(await readFile(settings, 'utf8')), {});

		await check.first().hover();
		await check.first().locator('[aria-label*="About a Check"]').click();
		await workbench.page.locator('.tab.active', { hasText: 'Preview CHECKS.md' }).waitFor();
		const preview = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
		await preview.getByRole('heading', { name: 'unbalanced-quotation-mark', exact: true }).waitFor();
		await check.first().waitFor();
		await workbench.screenshot('checks-about');
		await workbench.runCommand('View: Close Editor');
	});

	it('silences a check for the file from the view, and has it heard again there', async () => {
		await workbench.openFile('slips.article');
		await workbench.runCommand('Article Annotator: Show Checks');
		const pane = workbench.page.locator('.pane:has(.pane-header[aria-label^="Checks"])');
		await pane.hover();
		await pane.locator('[aria-label="Collapse All"]').click();
		const check = workbench.row('Checks', 'Doubled punctuation');
		await check.hover();
		await check.locator('[aria-label*="Silence a Check in This File"]').click();
		await workbench.statusMessage('doubled-punctuation is silenced in this file');
		await workbench.row('Checks', 'Silenced').click();
		const silenced = workbench.row('Checks', 'this file, in front matter');
		await silenced.waitFor();
		await workbench.page
			.locator('.monaco-editor .view-line', { hasText: /ignore:.*doubled-punctuation/u })
			.first()
			.waitFor();
		await workbench.screenshot('checks-silenced-file');
		await silenced.hover();
		await silenced.locator('[aria-label*="Hear a Silenced Check Again"]').click();
		await silenced.waitFor({ state: 'detached' });
		await check.waitFor();
	});

	it('takes a comment that silences a check out again, in one step to undo', async () => {
		await workbench.openFile('slips.article');
		await workbench.page.locator('.monaco-editor .view-line').first().click();
		await workbench.page.keyboard.press('Control+Home');
		await workbench.page.keyboard.press('F8');
		await workbench.page.keyboard.press('Escape');
		await workbench.page.keyboard.press('Control+.');
		await workbench.page.locator('.action-widget:visible .monaco-list-row', { hasText: 'in this file' }).first().click();
		const comment = workbench.page.locator('.monaco-editor .view-line', { hasText: /article-annotator-ignore-file|ignore:/u });
		await comment.first().waitFor();
		await workbench.runCommand('Article Annotator: Hear a Silenced Check Again');
		await workbench.pick('this file');
		await comment.first().waitFor({ state: 'detached' });
		await workbench.screenshot('checks-heard-again');
		await workbench.page.keyboard.press('Control+Z');
		await comment.first().waitFor();
	});
});
