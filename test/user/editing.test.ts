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
		assert.match(await workbench.hover('Jonas Berg', 'card-role'), /person.*Local MP/u);
		assert.match(await workbench.hover('Norway', 'card-country'), /Capital Oslo/u);
	});

	it('settles a type by hand, keeps it next to the article, and says so', async () => {
		await workbench.clickToken('Skagsund Society');
		await workbench.runCommand('Article Annotator: Tag a Name Here as');
		await workbench.pick('event');
		await workbench.statusMessage('is tagged as event here');
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
});
