import { expired } from './expired.js';
import { openBrowser } from './openBrowser.js';
import { serveFolder } from './serveFolder.js';
import { startCodeServer } from './startCodeServer.js';

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
	const server = await startCodeServer({ driver: 'smokeTest' });
	const browser = await openBrowser();
	try {
		const page = await (await browser.newContext()).newPage();
		const problems: string[] = [];
		const exited = new Promise<number>((resolve) => {
			void page.exposeFunction('codeAutomationExit', resolve);
		});
		await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
			const line = args.join(' ');
			if (type === 'error') problems.push(line);
			else if (/^\s*(?:✔|✘|\d+ (?:passing|failing))/u.test(line)) console.log(line);
		});
		// The worker refuses what another origin serves; code-server passes on what a port of this machine serves as its own.
		const at = (path: string) => ({ scheme: 'http', authority: `127.0.0.1:${server.port}`, path: `/proxy/${files.port}${path}` });
		await page.addInitScript(
			(options) => {
				document.addEventListener('readystatechange', () => {
					const meta = document.getElementById('vscode-workbench-web-configuration');
					const settings = meta?.getAttribute('data-settings');
					if (!meta || !settings) return;
					meta.setAttribute('data-settings', JSON.stringify({ ...JSON.parse(settings), developmentOptions: options }));
				});
			},
			{ extensions: [at('')], extensionTestsPath: at(suite) },
		);
		await page.goto(
			`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent('[["skipWelcome","true"]]')}`,
		);
		const code = await Promise.race([exited, expired(limit)]);
		if (code === 'expired') console.error(`The tests took longer than ${limit / 1000} s.`);
		if (code !== 0) for (const problem of problems.slice(-10)) console.error(problem);
		return code === 0 ? 0 : 1;
	} finally {
		await browser.close();
		await server.stop();
		await files.stop();
	}
}
