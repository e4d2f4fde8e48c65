import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, runNpm } from '../support/command.js';
import { findExecutable } from '../support/findExecutable.js';
import { installOnce } from './installOnce.js';
import { installSystemPackages } from './systemPackages.js';

/** code-server 4.139.1 is the workbench and the extension host of VS Code 1.139.1; it runs on Node 24 only, which npm has too. */
const versions = { codeServer: '4.139.1', node: '24.21.0' } as const;

/** An installed code-server: `command` with `args` before all others starts it. */
export interface CodeServer {
	readonly command: string;
	readonly args: readonly string[];
}

/** Answers code-server from the cache, where it is installed first if need be: some minutes and 800 MB, once a machine. */
export async function findCodeServer(): Promise<CodeServer> {
	if (process.platform !== 'linux' && process.platform !== 'darwin') {
		throw new Error('VS Code in the browser runs on Linux and macOS only. Please install VS Code and put its “code” command on the PATH.');
	}
	const name = `code-server-${versions.codeServer}-node-${versions.node}-${process.platform}-${process.arch}`;
	const folder = await installOnce(name, install);
	return {
		command: join(nodeHome(folder), 'bin', 'node'),
		args: [join(workbenchFolder(folder), 'node_modules', 'code-server', 'out', 'node', 'entry.js')],
	};
}

async function install(folder: string): Promise<void> {
	console.log(`Installing VS Code for the browser into ${folder}, once, which takes some minutes …`);
	await installCompilers();
	// Each has a folder of its own: an install beside it would prune the headers that the node package puts into its own node_modules.
	for (const part of [runtimeFolder(folder), workbenchFolder(folder)]) {
		await mkdir(part);
		// A package of our own keeps npm from looking for one in the folders above.
		await writeFile(join(part, 'package.json'), '{ "private": true }\n');
	}
	await runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error', `node@${versions.node}`], { cwd: runtimeFolder(folder) });
	const node = nodeHome(folder);
	// Its install script refuses any other Node, npm's own included, and compiles native modules against the headers that nodedir names.
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') || name.startsWith('npm_config_'));
	const env = {
		...Object.fromEntries(inherited),
		PATH: `${join(node, 'bin')}:${process.env['PATH']}`,
		npm_config_nodedir: node,
		npm_config_user_agent: undefined,
	};
	const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--foreground-scripts', `code-server@${versions.codeServer}`];
	const npm = process.env['npm_execpath'];
	const command = npm ? [join(node, 'bin', 'node'), npm] : ['npm'];
	await runCommand(command[0] as string, [...command.slice(1), ...args], { cwd: workbenchFolder(folder), env });
}

function runtimeFolder(folder: string): string {
	return join(folder, 'runtime');
}

function workbenchFolder(folder: string): string {
	return join(folder, 'workbench');
}

function nodeHome(folder: string): string {
	return join(runtimeFolder(folder), 'node_modules', 'node', 'node_modules', `node-${process.platform}-${process.arch}`);
}

async function installCompilers(): Promise<void> {
	const commands = ['gcc', 'g++', 'make', 'python3', 'pkg-config'];
	const complete = commands.every((command) => findExecutable(command) !== undefined) && existsSync('/usr/include/gssapi/gssapi.h');
	if (process.platform === 'darwin' || complete) return;
	await installSystemPackages('The C++ compiler that builds VS Code for the browser', [...commands, 'libkrb5-dev']);
}
