import { existsSync } from 'node:fs';
import { findExecutable } from '../support/findExecutable.js';
import { installSystemPackages } from './systemPackages.js';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macApplications = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium or Chrome, which is installed first where we may; rejects with a sentence that says what to install where we may not. */
export async function findChromium(): Promise<string> {
	const found = installedChromium();
	if (found !== undefined) return found;
	await installSystemPackages('The browser that VS Code is shown in for the tests, Chromium,', ['chromium']);
	const installed = installedChromium();
	if (installed === undefined) throw new Error('Chromium was installed, but no “chromium” command is on the PATH.');
	return installed;
}

function installedChromium(): string | undefined {
	return findExecutable(...commands) ?? macApplications.find((path) => existsSync(path));
}
