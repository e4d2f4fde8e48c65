import { runInPage } from './runInPage.js';

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
	return runInPage(limit, (port) => {
		const at = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
		return {
			folder,
			payload: [
				['extensionDevelopmentPath', at(extensionDevelopmentPath)],
				['extensionTestsPath', at(extensionTestsPath)],
			],
		};
	});
}
