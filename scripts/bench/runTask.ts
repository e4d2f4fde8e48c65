import { spawn } from 'node:child_process';
import { inRepository } from '../support/paths.js';
import type { ContenderName } from './contender.js';
import type { DateFinderName } from './dateFinders.js';

/** A task is ended after this many milliseconds, with what it has measured until then. */
export const LIMIT = 60_000;

/**
 * Runs one task with one contender in a process of its own, and answers what it measured: each line that it writes is one value.
 * Rejects where the process fails; one that takes longer than `LIMIT` is ended, and has not failed.
 */
export function runTask<T>(task: string, contender: ContenderName | DateFinderName, ...args: readonly string[]): Promise<readonly T[]> {
	return new Promise((resolve, reject) => {
		const script = inRepository('out', 'scripts', 'bench', 'tasks', `${task}.js`);
		const child = spawn(process.execPath, ['--expose-gc', script, contender, ...args], {
			stdio: ['ignore', 'pipe', 'inherit'],
			timeout: LIMIT,
			killSignal: 'SIGKILL',
		});
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			output += chunk;
		});
		child.on('error', reject).on('close', (code, signal) => {
			if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`The task “${task}” of ${contender} ended with exit code ${code}.`));
			else
				resolve(
					output
						.split('\n')
						.slice(0, -1)
						.map((line) => JSON.parse(line) as T),
				);
		});
	});
}
