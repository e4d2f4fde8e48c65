import type { Page } from 'playwright-core';
import { runInPage } from './runInPage.js';
import { serveFolder } from './serveFolder.js';

export interface WebSuiteOptions {
	/** The extension's folder, which holds the test module too. */
	readonly extension: string;
	/** The test module's path in it. */
	readonly suite: string;
	readonly workspace: string;
	/** How long it may take, in milliseconds. */
	readonly limit: number;
}

/**
 * Runs an extension's test module in the extension host that VS Code has in a worker of the browser, where the extension has its `browser` entry, and gives the exit code. What the tests log
 * is printed.
 */
export async function runWebSuite({ extension, suite, workspace, limit }: WebSuiteOptions): Promise<number> {
	const files = await serveFolder(extension);
	try {
		return await runInPage(limit, (port) => {
			// The worker refuses what another origin serves; code-server passes on what a port of this machine serves as its own.
			const at = (path: string) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: `/proxy/${files.port}${path}` });
			return {
				folder: workspace,
				payload: [],
				prepare: (page) => configure(page, { extensions: [at('')], extensionTestsPath: at(suite) }),
				log: (line) => {
					if (/^\s*(?:✔|✘|\d+ (?:passing|failing))/u.test(line)) console.log(line);
				},
			};
		});
	} finally {
		await files.stop();
	}
}

/** Has the page start with options for those who develop extensions, which its address cannot say. */
async function configure(page: Page, options: object): Promise<void> {
	await page.addInitScript((developmentOptions) => {
		document.addEventListener('readystatechange', () => {
			const meta = document.getElementById('vscode-workbench-web-configuration');
			const settings = meta?.getAttribute('data-settings');
			if (!meta || !settings) return;
			meta.setAttribute('data-settings', JSON.stringify({ ...JSON.parse(settings), developmentOptions }));
		});
	}, options);
}
