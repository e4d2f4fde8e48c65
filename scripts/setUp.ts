import { findChromium } from './vscode/chromium.js';
import { findCodeServer } from './vscode/codeServer.js';

/** Installs, ahead of need, the VS Code and the browser that the tests run in. */
export async function main(): Promise<number> {
	await findCodeServer();
	await findChromium();
	return 0;
}
