import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { vsixPath } from '../../scripts/package.js';
import { inRepository } from '../../scripts/support/paths.js';
import { openBrowser } from '../../scripts/vscode/openBrowser.js';
import { type RunningCodeServer, startCodeServer } from '../../scripts/vscode/startCodeServer.js';

/** VS Code as people have it, with the packed extension installed, on a copy of the examples. */
export class Workbench {
	readonly page: Page;
	readonly folder: string;
	readonly #server: RunningCodeServer;
	readonly #browser: Browser;

	private constructor(server: RunningCodeServer, browser: Browser, page: Page, folder: string) {
		this.#server = server;
		this.#browser = browser;
		this.page = page;
		this.folder = folder;
	}

	/** Needs the .vsix of `npm run package`. */
	static async open(settings: Readonly<Record<string, unknown>> = {}): Promise<Workbench> {
		const folder = await mkdtemp(join(tmpdir(), 'article-annotator-user-'));
		await cp(inRepository('examples'), folder, { recursive: true });
		const server = await startCodeServer({ extensions: [vsixPath()], settings });
		const browser = await openBrowser();
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}`);
		await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
		return new Workbench(server, browser, page, folder);
	}

	async openFile(name: string): Promise<void> {
		await this.page.keyboard.press('Control+P');
		const input = this.page.locator('.quick-input-widget:visible input');
		await input.fill(name);
		await this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: name }).first().waitFor();
		await this.page.keyboard.press('Enter');
		await this.page.locator('.tab.active', { hasText: name }).waitFor();
		await this.page.locator('.monaco-editor .view-line').first().waitFor();
	}

	/** Runs a command by its title in the palette. */
	async runCommand(title: string): Promise<void> {
		await this.page.keyboard.press('F1');
		const input = this.page.locator('.quick-input-widget:visible input');
		await input.fill(`>${title}`);
		await this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: title }).first().waitFor();
		await this.page.keyboard.press('Enter');
	}

	/** Saves where the file dialog, which VS Code shows as a quick input in the browser, proposes, as soon as it proposes this. */
	async acceptFile(name: string): Promise<void> {
		// The palette, which looks alike, may still be there: the dialog comes with a path, and is idle when the folder has been read.
		const dialog = (wanted: string) =>
			document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]')?.value.endsWith(wanted);
		await this.page.waitForFunction(dialog, name);
		await this.page.locator('.quick-input-widget:visible .monaco-progress-container.done').waitFor({ state: 'attached' });
		await this.page.keyboard.press('Enter');
	}

	/** The first piece of text in the editor that is coloured as one and is exactly this. */
	token(text: string): Locator {
		// VS Code draws spaces as no-break spaces.
		return this.page
			.locator('.monaco-editor .view-line span > span', { hasText: new RegExp(`^${text.replaceAll(' ', '\\s')}$`, 'u') })
			.first();
	}

	/** What the hover on a coloured piece of text says; `picture` names the screenshot of it, if one is wanted. */
	async hover(text: string, picture?: string): Promise<string> {
		await this.page.mouse.move(5, 5);
		const hover = this.page.locator('.monaco-hover:visible').filter({ hasText: text });
		await this.token(text).hover({ position: { x: 3, y: 8 } });
		await hover.first().waitFor();
		const said = (await hover.first().textContent()) ?? '';
		if (picture !== undefined) await this.screenshot(picture);
		await this.page.keyboard.press('Escape');
		return said.replaceAll('\u00a0', ' ');
	}

	/** Puts the cursor into a coloured piece of text. */
	async clickToken(text: string): Promise<void> {
		await this.token(text).click();
	}

	/** Chooses a row of the quick pick that is shown. */
	async pick(label: string): Promise<void> {
		await this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: label }).first().click();
	}

	/** Waits until the status bar says something. */
	async statusMessage(text: string): Promise<void> {
		await this.page.locator('.statusbar-item', { hasText: text }).first().waitFor();
	}

	/** Leaves a picture in `test-results`, for eyes. */
	async screenshot(name: string): Promise<void> {
		await mkdir(inRepository('test-results'), { recursive: true });
		await this.page.screenshot({ path: inRepository('test-results', `${name}.png`) });
	}

	async close(): Promise<void> {
		await this.#browser.close();
		await this.#server.stop();
		await rm(this.folder, { recursive: true, force: true });
	}
}
