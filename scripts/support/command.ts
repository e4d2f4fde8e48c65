import { type SpawnOptions, spawn } from 'node:child_process';

/** Runs a command to its end with this terminal as its own. Answers its exit code: 1 where a signal ended it; rejects where it cannot be started. */
export function exitCodeOf(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
	return new Promise((resolve, reject) => {
		spawn(command, args, { stdio: 'inherit', ...options })
			.on('error', reject)
			.on('exit', (code) => resolve(code ?? 1));
	});
}

/** Runs a command that has to succeed; rejects, naming the command, where it does not. */
export async function runCommand(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<void> {
	const code = await exitCodeOf(command, args, options);
	if (code !== 0) throw new Error(`“${[command, ...args].join(' ')}” ended with exit code ${code}.`);
}

/** Runs npm the way it was run itself, so that no second npm is needed on the PATH. */
export function runNpm(args: readonly string[], options: SpawnOptions = {}): Promise<void> {
	const npm = process.env['npm_execpath'];
	return npm
		? runCommand(process.execPath, [npm, ...args], options)
		: runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}
