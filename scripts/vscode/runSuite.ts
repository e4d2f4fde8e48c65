import { expired } from './expired.js';
import { openBrowser } from './openBrowser.js';
import { startCodeServer } from './startCodeServer.js';

export interface SuiteOptions {
	readonly extensionDevelopmentPath: string;
	readonly extensionTestsPath: string;
	readonly folder: string;
	/** How long it may take, in milliseconds. */
	readonly limit: number;
}

/**
 * Runs an extension's test module in the extension host of VS Code for the browser, which inherits our environment, and gives the exit code: 0 where its `run`
 * resolved, 1 where it was rejected, could not be loaded, or took too long.
 */
export async function runSuite({ extensionDevelopmentPath, extensionTestsPath, folder, limit }: SuiteOptions): Promise<number> {
	const server = await startCodeServer({ driver: 'smokeTest' });
	const browser = await openBrowser();
	try {
		const page = await (await browser.newContext()).newPage();
		const problems: string[] = [];
		const exited = new Promise<number>((resolve) => {
			void page.exposeFunction('codeAutomationExit', resolve);
		});
		await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
			if (type === 'error') problems.push(args.join(' '));
		});
		const at = (path: string) => `vscode-remote://127.0.0.1:${server.port}${path}`;
		const payload = [
			['skipWelcome', 'true'],
			['extensionDevelopmentPath', at(extensionDevelopmentPath)],
			['extensionTestsPath', at(extensionTestsPath)],
		];
		await page.goto(
			`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
		);
		const code = await Promise.race([exited, expired(limit)]);
		if (code === 'expired') console.error(`The tests took longer than ${limit / 1000} s.`);
		if (code !== 0) for (const problem of problems.slice(-10)) console.error(problem);
		return code === 0 ? 0 : 1;
	} finally {
		await browser.close();
		await server.stop();
	}
}
