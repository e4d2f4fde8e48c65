import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from './workbench.js';

describe('the packed extension, as a user has it', function () {
	this.timeout(120_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await Workbench.open();
	});
	after(() => workbench?.close());
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await workbench.screenshot('failed');
	});

	it('colours people, places, organizations and dates, each in its own way', async () => {
		await workbench.openFile('welcome.article');
		const styles = await Promise.all(['Henrik Aasland', 'BERGEN', 'NCA', 'Tuesday'].map(styleOf));
		assert.equal(new Set(styles).size, styles.length, styles.join('\n'));
		assert.ok(!styles.includes(await styleOf(' director ')), 'names look like the text around them');
		await workbench.screenshot('article');
	});

	it('shades quotes, names inside them still coloured', async () => {
		const backgrounds = await workbench.page.evaluate(() => {
			const decorated = [
				...document.querySelectorAll('.monaco-editor .view-overlays [class*="ced-"], .monaco-editor .view-line [class*="ced-"]'),
			];
			return decorated.map((element) => getComputedStyle(element).backgroundColor).filter((colour) => colour !== 'rgba(0, 0, 0, 0)');
		});
		assert.ok(backgrounds.length > 0, 'no quote is shaded');
	});

	it('underlines findings and lists them', async () => {
		await workbench.page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first().waitFor();
		await workbench.page.keyboard.press('Control+Shift+M');
		const rows = workbench.page.locator('.markers-panel .monaco-list-row');
		await rows.filter({ hasText: '25 November 2026 is a Wednesday' }).first().waitFor();
		await workbench.screenshot('problems');
		await workbench.page.keyboard.press('Control+Shift+M');
	});

	it('answers a hover', async () => {
		await workbench.token('Henrik Aasland').hover();
		const hover = workbench.page.locator('.monaco-hover:visible');
		await hover.filter({ hasText: 'Henrik Aasland' }).first().waitFor();
		await workbench.screenshot('hover');
		assert.match((await hover.first().textContent()) ?? '', /person/iu);
		await workbench.page.keyboard.press('Escape');
	});

	it('exports the article through the palette', async () => {
		await workbench.runCommand('Article Annotator: Export Annotations as JSON');
		await workbench.acceptFile('welcome.article.export.json');
		await workbench.page.locator('.notification-list-item-message', { hasText: 'exported' }).first().waitFor();
		await workbench.screenshot('exported');
		const exported = JSON.parse(await readFile(join(workbench.folder, 'welcome.article.export.json'), 'utf8'));
		assert.equal(exported.schemaVersion, 1);
		assert.ok(exported.entities.some(({ name }: { readonly name: string }) => name === 'Henrik Aasland'));
	});

	it('lists the annotations, and goes to one', async () => {
		await workbench.runCommand('Article Annotator: Show Annotations');
		const row = workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'People' }).first();
		await row.waitFor();
		await workbench.screenshot('view');
	});

	it('lists who said what, goes to a quote on a click, and keeps to a filter', async () => {
		const rows = workbench.page.locator('.pane-body .monaco-list-row');
		await workbench.runCommand('Article Annotator: Show Who Said What');
		await rows.filter({ hasText: 'Henrik Aasland' }).filter({ hasText: 'words' }).first().waitFor();
		await rows.filter({ hasText: 'You learn to listen to it' }).first().click();
		await workbench.page.locator('.statusbar-item', { hasText: 'selected' }).first().waitFor();
		await workbench.screenshot('speakers');
		await workbench.runCommand('Article Annotator: Filter Quotes');
		const indirect = workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Indirect quote' });
		await indirect.click();
		await workbench.screenshot('filter');
		await workbench.page.keyboard.press('Enter');
		await workbench.page.locator('.pane-body', { hasText: 'Filtered: Direct quote, Partial quote' }).first().waitFor();
		await rows.filter({ hasText: 'parliament would be asked' }).first().waitFor({ state: 'detached' });
		await workbench.screenshot('filtered');
	});

	async function styleOf(text: string): Promise<string> {
		const token = workbench.token(text);
		await token.waitFor();
		return token.evaluate((element) => {
			const { color, fontWeight, fontStyle, textDecorationLine } = getComputedStyle(element);
			return [color, fontWeight, fontStyle, textDecorationLine].join(' ');
		});
	}
});
