import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { inRepository } from '../../support/paths.js';
import { CONTENDER_NAMES, type ContenderName } from '../contender.js';
import { markdownTable } from '../markdownTable.js';
import { runTask } from '../runTask.js';
import { figure, median, quantile } from '../statistics.js';
import type { AnnotateOnceResult } from '../tasks/annotateOnce.js';

const ROUNDS = 12;

/** What it costs to start, load and annotate a first article of 3 kB, above a Node.js that does nothing; and the memory that is resident then. */
export async function measureStartUp(): Promise<string> {
	const script = inRepository('out', 'scripts', 'bench', 'tasks', 'annotateOnce.js');
	const commands: readonly (readonly string[])[] = [['-e', ''], ...CONTENDER_NAMES.map((name) => [script, name])];
	const times: number[][] = commands.map(() => []);
	for (let round = 0; round <= ROUNDS; round++) {
		commands.forEach((command, i) => {
			const time = timeOf(command);
			if (round > 0) times[i]?.push(time);
		});
	}
	const bare = median(times[0] ?? []);
	const rows = [['bare Node.js', `${figure(bare)} in all`, figure(quantile(times[0] ?? [], 0.95)), figure(bareMemory() / 1e6)]];
	for (const [i, name] of CONTENDER_NAMES.entries()) {
		const own = (times[i + 1] ?? []).map((time) => time - bare);
		rows.push([name, figure(median(own)), figure(quantile(own, 0.95)), figure((await memoryOf(name)) / 1e6)]);
	}
	const head = ['', 'start-up above bare Node.js, median ms', 'p95', 'resident MB after load'];
	return `## Start-up and memory\n\nLoading and a first article of 3 kB, ${ROUNDS} processes each.\n\n${markdownTable(head, rows)}`;
}

function timeOf(args: readonly string[]): number {
	const before = performance.now();
	const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	if (status !== 0) throw new Error(`node ${args.join(' ')} ended with exit code ${status}.`);
	return performance.now() - before;
}

async function memoryOf(name: ContenderName): Promise<number> {
	const results: number[] = [];
	for (let i = 0; i < 3; i++)
		results.push(...(await runTask<AnnotateOnceResult>('annotateOnce', name, 'memory')).map(({ resident }) => resident));
	return median(results);
}

function bareMemory(): number {
	const { stdout } = spawnSync(process.execPath, ['--expose-gc', '-e', 'gc(); process.stdout.write(String(process.memoryUsage.rss()))'], {
		encoding: 'utf8',
	});
	return Number(stdout);
}
