import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
		await this.page.locator('.editor-group-container.active .tab.active', { hasText: name }).waitFor();
		await this.page.locator('.editor-group-container.active .monaco-editor.focused .view-line').first().waitFor();
	}

	/** Writes a file of the folder, as another program does. */
	async write(name: string, text: string): Promise<void> {
		await writeFile(join(this.folder, name), text);
	}

	/** What a file of the folder holds on the disk. */
	read(name: string): Promise<string> {
		return readFile(join(this.folder, name), 'utf8');
	}

	/** Puts the cursor before the first of some words of a file that is open as it is on the disk, by the keyboard. */
	async goTo(name: string, words: string): Promise<void> {
		const text = await this.read(name);
		const at = text.indexOf(words);
		if (at < 0) throw new Error(`“${words}” is not in ${name}.`);
		const before = text.slice(0, at).split('\n');
		await this.page.keyboard.press('Control+G');
		const input = this.page.locator('.quick-input-widget:visible input');
		await input.fill(`:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
		await this.page.keyboard.press('Enter');
		await input.waitFor({ state: 'hidden' });
	}

	/** Selects words in the same way. */
	async select(name: string, words: string): Promise<void> {
		await this.goTo(name, words);
		for (const _ of words) await this.page.keyboard.press('Shift+ArrowRight');
		await this.statusMessage(`(${words.length} selected)`);
	}

	/** Presses two keys one after the other, as for `Ctrl+Alt+A T`. */
	async chord(first: string, second: string): Promise<void> {
		await this.page.keyboard.press(first);
		await this.page.keyboard.press(second);
	}

	/** Types a choice into the quick pick that is shown, and takes the first that matches. */
	async choose(choice: string): Promise<void> {
		const input = this.page.locator('.quick-input-widget:visible input');
		await this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: choice }).first().waitFor();
		await input.fill(choice);
		await this.page.keyboard.press('Enter');
		await input.waitFor({ state: 'hidden' });
	}

	/** A row of a view that is shown, by words in it. */
	row(view: string, text: string): Locator {
		return this.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`, { hasText: text }).first();
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
		return this.page.locator(PIECES, { hasText: exactly(text) }).first();
	}

	/** How the pieces of text that are exactly this look, each style once. */
	async styles(text: string): Promise<readonly string[]> {
		const all = await this.page.locator(PIECES, { hasText: exactly(text) }).evaluateAll((elements) =>
			elements.map((element) => {
				const { color, fontWeight, fontStyle, textDecorationLine } = getComputedStyle(element);
				return [color, fontWeight, fontStyle, textDecorationLine].join(' ');
			}),
		);
		return [...new Set(all)];
	}

	/** Waits until a text is coloured as one in so many places, and in none of them looks as it did. */
	async looksOtherwise(text: string, before: string, places: number): Promise<void> {
		const pieces = this.page.locator(PIECES, { hasText: exactly(text) });
		for (;;) {
			const styles = await this.styles(text);
			if ((await pieces.count()) >= places && !styles.includes(before)) return;
			await this.page.waitForTimeout(50);
		}
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

/** The pieces that the text of editors is drawn in: each token is one. */
const PIECES = '.monaco-editor .view-line span > span';

/** A text and nothing else. VS Code draws spaces as no-break spaces. */
function exactly(text: string): RegExp {
	return new RegExp(`^${text.replaceAll(' ', '\\s')}$`, 'u');
}
