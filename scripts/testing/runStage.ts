import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { inRepository } from '../support/paths.js';
import type { Stage } from './stages.js';

export interface StageResult {
	readonly stage: Stage;
	readonly passed: number;
	readonly failed: number;
	readonly seconds: number;
}

/** Runs a stage, its output on ours, and counts what passed. A stage of mocha that ran no test has failed. */
export async function runStage(stage: Stage): Promise<StageResult> {
	const begun = performance.now();
	const { code, output } = await run(stage.command);
	const seconds = (performance.now() - begun) / 1000;
	if (stage.counts === 'exitCode') return { stage, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds };
	const passed = lastCount(output, 'passing');
	const failed = lastCount(output, 'failing');
	const isSound = code === 0 ? failed === 0 && passed > 0 : failed > 0;
	return { stage, passed, failed: isSound ? failed : failed + 1, seconds };
}

function run([script, ...args]: Stage['command']): Promise<{ readonly code: number; readonly output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [script, ...args], { cwd: inRepository(), stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const [stream, target] of [
			[child.stdout, process.stdout],
			[child.stderr, process.stderr],
		] as const) {
			stream.setEncoding('utf8');
			stream.on('data', (text: string) => {
				output += text;
				target.write(text);
			});
		}
		child.once('error', reject);
		child.once('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** What mocha says last: "12 passing (3s)". */
function lastCount(output: string, word: 'passing' | 'failing'): number {
	const counts = [...output.matchAll(new RegExp(String.raw`^ +(?<count>\d+) ${word}\b`, 'gmu'))];
	return Number(counts.at(-1)?.groups?.['count'] ?? 0);
}
