import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runCommand } from '../support/command.js';
import { inRepository } from '../support/paths.js';
import { findCodeServer } from './codeServer.js';

export interface CodeServerOptions {
	/** Packed extensions to install before it starts. */
	readonly extensions?: readonly string[];
	/** The user's settings. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Whether the page may be driven by tests: without it an extension's tests never start, and with it no notifications pop up. */
	readonly driver?: 'smokeTest' | 'none';
}

/** A VS Code that serves itself on this machine alone, with a home of its own that goes when it stops. */
export interface RunningCodeServer {
	readonly port: number;
	readonly home: string;
	/** Ends it and all that it started. */
	readonly stop: () => Promise<void>;
}

/** Starts VS Code for the browser on 127.0.0.1, on a port that is free; rejects with its output where it ends before it listens. */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<RunningCodeServer> {
	const { command, args } = await findCodeServer();
	const home = await mkdtemp(join(tmpdir(), 'article-annotator-'));
	const data = join(home, 'data');
	await mkdir(join(data, 'User'), { recursive: true });
	await writeFile(join(home, 'config.yaml'), '');
	await writeFile(join(data, 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...options.settings }));
	const env = {
		...cleanEnvironment(),
		HOME: home,
		XDG_CONFIG_HOME: home,
		XDG_DATA_HOME: home,
		XDG_CACHE_HOME: home,
		EXTENSIONS_GALLERY: '{"serviceUrl":""}',
	};
	const folders = ['--config', join(home, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', join(home, 'extensions')];
	for (const extension of options.extensions ?? [])
		await runCommand(command, [...args, ...folders, '--install-extension', extension], { env, stdio: 'ignore' });
	const smokeTest = options.driver === 'smokeTest' ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
	// The supervisor leads the process group, and ends it when we are gone: our end of its standard input goes with us.
	const supervised = [inRepository('out', 'scripts', 'vscode', 'supervise.js'), command, ...args, ...folders, ...FLAGS, ...smokeTest];
	const child = spawn(process.execPath, supervised, { env, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
	const stop = async () => {
		const ended = new Promise((resolve) => child.once('exit', resolve));
		if (killGroup(child)) await ended;
		await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};
	try {
		return { port: await portOf(child), home, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

const FLAGS: readonly string[] = [
	...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
	...['--disable-getting-started-override', '--ignore-last-opened'],
];

const QUIET: Readonly<Record<string, unknown>> = {
	'workbench.startupEditor': 'none',
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'extensions.ignoreRecommendations': true,
	'git.openRepositoryInParentFolders': 'never',
	'chat.disableAIFeatures': true,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Our environment without what other editors, and npm, leave in it for their own children. */
function cleanEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|npm_)/u.test(name)));
}

function portOf(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		const lines: string[] = [];
		for (const stream of [child.stdout, child.stderr]) {
			if (!stream) continue;
			createInterface({ input: stream }).on('line', (line) => {
				lines.push(line);
				const port = /HTTP server listening on http:\/\/127\.0\.0\.1:(?<port>\d+)/u.exec(line)?.groups?.['port'];
				if (port) resolve(Number(port));
			});
		}
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`VS Code for the browser ended with exit code ${code}:\n${lines.join('\n')}`)));
	});
}

/** Whether there was something left to end. */
function killGroup(child: ChildProcess): boolean {
	if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
	try {
		process.kill(-child.pid, 'SIGKILL');
		return true;
	} catch {
		return false;
	}
}
