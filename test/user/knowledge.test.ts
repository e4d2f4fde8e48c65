import assert from 'node:assert/strict';
import { Workbench } from './workbench.js';

const STORM = 'storm.txt';
const INQUIRY = 'inquiry.txt';
const BASE = 'article-annotator.entities.yaml';

const ARTICLES = {
	[STORM]: [
		'SUVA, 5 June 2024 — Mabel tore roofs off in Suva on Monday, a day after Mabel left Port Vila. “We have no winter boats left,” said the mayor, Tomas Reyes.',
		'',
		'Reyes had asked for the winter boats before Mabel struck.',
		'',
	].join('\n'),
	[INQUIRY]: [
		'Inquiry into the boats opens',
		'',
		'SUVA, 9 June 2024 — Tomas Reyes told the inquiry that the harbour was old. “It was older than I am,” Reyes said.',
		'',
	].join('\n'),
};

describe('a knowledge base, and several articles, with the packed extension', function () {
	this.timeout(120_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await Workbench.open({ 'editor.stickyScroll.enabled': false, 'editor.minimap.enabled': false });
		for (const [name, text] of Object.entries(ARTICLES)) await workbench.write(name, text);
		await workbench.openFile(STORM);
		await workbench.runCommand('Article Annotator: Show Annotations');
	});
	after(() => workbench?.close());
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await workbench.screenshot('knowledge-failed');
	});

	it('changes all mentions of a name whose type was wrong, as soon as the entry says better', async () => {
		await workbench.clickToken('Mabel');
		const [wrong = ''] = await workbench.styles('Mabel');
		await workbench.runCommand('Article Annotator: Add to Knowledge Base');
		await workbench.page.locator('.tab.active', { hasText: BASE }).waitFor();
		await workbench.page.locator('.monaco-editor.focused .view-line', { hasText: /name:.Mabel/u }).waitFor();
		await workbench.row('Annotations', 'Mabel').waitFor();
		await workbench.page.keyboard.press('ArrowDown');
		await workbench.page.keyboard.press('End');
		await workbench.page.keyboard.press('Control+Shift+ArrowLeft');
		await workbench.page.keyboard.type('event');
		await workbench.page.keyboard.press('Escape');
		await workbench.looksOtherwise('Mabel', wrong, 3);
		await workbench.row('Annotations', 'Other names').click();
		await workbench.row('Annotations', 'Mabel').filter({ hasText: '3' }).waitFor();
		await workbench.screenshot('knowledge-type');
		assert.match(await workbench.hover('Mabel'), /^Mabel · event.*From article-annotator\.entities\.yaml/u);
	});

	it('tags selected words that were no name, wherever the article has them', async () => {
		await workbench.page.keyboard.press('Control+1');
		await workbench.select(STORM, 'winter boats');
		await workbench.runCommand('Article Annotator: Add to Knowledge Base');
		await workbench.choose('product');
		await workbench.page.locator('.monaco-editor.focused .view-line', { hasText: /name:.winter.boats/u }).waitFor();
		await workbench.row('Annotations', 'winter boats').filter({ hasText: '2' }).waitFor();
		await workbench.screenshot('knowledge-untagged');
		assert.match(await workbench.read(BASE), /- name: winter boats\n {2}type: product\n$/u);
	});

	it('finds people and quotes of all articles by Ctrl+T', async () => {
		const rows = workbench.page.locator('.quick-input-widget:visible .monaco-list-row');
		await workbench.page.keyboard.press('Control+1');
		await workbench.page.keyboard.press('Control+T');
		await workbench.page.locator('.quick-input-widget:visible input').fill('#Reyes');
		await rows.filter({ hasText: 'Tomas Reyes' }).filter({ hasText: INQUIRY }).first().waitFor();
		await rows.filter({ hasText: 'Tomas Reyes' }).filter({ hasText: STORM }).first().waitFor();
		await workbench.screenshot('symbols');
		await rows.filter({ hasText: 'older than I am' }).first().click();
		await workbench.page.locator('.tab.active', { hasText: INQUIRY }).waitFor();
	});

	it('finds the references of a person in all articles', async () => {
		await workbench.openFile(INQUIRY);
		await workbench.goTo(INQUIRY, 'Reyes said');
		await workbench.page.keyboard.press('Shift+F12');
		const files = workbench.page.locator('.reference-zone-widget .monaco-list-row');
		await files.filter({ hasText: STORM }).first().waitFor();
		await files.filter({ hasText: INQUIRY }).first().waitFor();
		await workbench.page.locator('.reference-zone-widget', { hasText: /References \(4\)/u }).waitFor();
		await workbench.screenshot('references');
		await workbench.page.keyboard.press('Escape');
	});

	it('completes a name of the knowledge base, with what it is', async () => {
		const entry = '- name: Amara Okonjo\n  type: person\n  description: President of the Pacific Fishers Union\n';
		await workbench.write(BASE, (await workbench.read(BASE)) + entry);
		await workbench.page.locator('.monaco-editor .view-line', { hasText: /name:.Amara.Okonjo/u }).waitFor();
		await workbench.page.keyboard.press('Control+End');
		await workbench.page.keyboard.type('They met Amar', { delay: 20 });
		const offer = workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Amara Okonjo' });
		await offer.filter({ hasText: 'President of the Pacific Fishers Union · knowledge base' }).waitFor();
		await workbench.screenshot('completion');
		await workbench.page.keyboard.press('Tab');
		await workbench.row('Annotations', 'Amara Okonjo').waitFor();
	});
});
