import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.js';

/** Starts Chromium without a window. It reaches this machine and nothing else. */
export async function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: await findChromium(),
		args: [
			...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
			...['--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
		],
	});
}
