import type { Page } from 'playwright-core';
import { expired } from './expired.js';
import { openBrowser } from './openBrowser.js';
import { startCodeServer } from './startCodeServer.js';

/** What a page of VS Code shows while it runs an extension's tests. */
export interface TestPage {
	/** The folder that it opens. */
	readonly folder: string;
	/** What it is told in its address beside that, as VS Code takes it. */
	readonly payload: readonly (readonly [name: string, value: string])[];
	/** Prepares the page before it is opened. */
	readonly prepare?: (page: Page) => Promise<void>;
	/** Takes what the tests log that is no error; nothing is done with it where this is left out. */
	readonly log?: (line: string) => void;
}

/**
 * Opens VS Code for the browser on the page that is made for its port, and gives the exit code of the tests that it runs there: 0 where their `run` resolved, 1 where it was rejected, could
 * not be loaded, or took longer than `limit` milliseconds; then the last errors that were logged are printed.
 */
export async function runInPage(limit: number, pageFor: (port: number) => TestPage): Promise<number> {
	const server = await startCodeServer({ driver: 'smokeTest' });
	const browser = await openBrowser();
	try {
		const { folder, payload, prepare, log } = pageFor(server.port);
		const page = await (await browser.newContext()).newPage();
		const problems: string[] = [];
		const exited = new Promise<number>((resolve) => {
			void page.exposeFunction('codeAutomationExit', resolve);
		});
		await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
			const line = args.join(' ');
			if (type === 'error') problems.push(line);
			else log?.(line);
		});
		await prepare?.(page);
		const query = `folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify([['skipWelcome', 'true'], ...payload]))}`;
		await page.goto(`http://127.0.0.1:${server.port}/?${query}`);
		const code = await Promise.race([exited, expired(limit)]);
		if (code === 'expired') console.error(`The tests took longer than ${limit / 1000} s.`);
		if (code !== 0) for (const problem of problems.slice(-10)) console.error(problem);
		return code === 0 ? 0 : 1;
	} finally {
		await browser.close();
		await server.stop();
	}
}
