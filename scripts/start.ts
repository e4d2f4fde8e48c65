import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { main as build } from './build.js';
import { main as pack, vsixPath } from './package.js';
import { findExecutable } from './support/findExecutable.js';
import { inRepository } from './support/paths.js';
import { startCodeServer } from './vscode/startCodeServer.js';

const EXAMPLE = inRepository('examples', 'ferry-aground.article');

/** Shows VS Code with the extension on an example article, or on the file or folder named; in the browser where there is no `code` on the PATH. */
export async function main(args: readonly string[]): Promise<number> {
	// npm runs us in the root of the repository and tells here where it was called.
	const path = resolve(process.env['INIT_CWD'] ?? '', args[0] ?? EXAMPLE);
	if (!existsSync(path)) {
		console.error(`There is no ${path}. Name a file or a folder that exists, or nothing to see an example.`);
		return 2;
	}
	const isFolder = statSync(path).isDirectory();
	const folder = isFolder ? path : dirname(path);
	const desktop = findExecutable('code');
	if (desktop) {
		await build();
		spawn(desktop, [`--extensionDevelopmentPath=${inRepository()}`, folder, ...(isFolder ? [] : [path])], {
			stdio: 'ignore',
			detached: true,
		}).unref();
		console.log(`VS Code shows ${path}.`);
		return 0;
	}
	return showInBrowser(folder, isFolder ? null : path);
}

async function showInBrowser(folder: string, file: string | null): Promise<number> {
	const code = await pack();
	if (code !== 0) return code;
	const server = await startCodeServer({ extensions: [vsixPath()], settings: { 'workbench.startupEditor': 'readme' } });
	const payload =
		file === null
			? ''
			: `&payload=${encodeURIComponent(JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${server.port}${file}`]]))}`;
	console.log(
		`\nVS Code shows ${file ?? folder} at\n\n  http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}${payload}\n\nCtrl+C ends it.`,
	);
	await new Promise<void>((end) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end());
	});
	await server.stop();
	return 0;
}
