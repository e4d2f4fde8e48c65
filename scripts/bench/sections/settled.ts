import { markdownTable } from '../markdownTable.js';
import { runTask } from '../runTask.js';
import { figure, median } from '../statistics.js';
import type { SettledRound } from '../tasks/settled.js';

const LENGTHS = [5_000, 50_000, 200_000, 500_000] as const;

/** What a keystroke costs in an article of which people have settled much, beside one of which they have settled nothing. */
export async function measureSettled(): Promise<string> {
	const rows: string[][] = [];
	for (const length of LENGTHS) {
		const [warmUp, ...measured] = await runTask<SettledRound>('settled', 'article-annotator', String(length));
		const rounds = measured.length > 0 || !warmUp ? measured : [warmUp];
		const [plain, settled] = [rounds.map((round) => round.plain), rounds.map((round) => round.settled)];
		const [without, with_] = [average(bestOf(plain)), average(bestOf(settled))];
		const [usual, usualWith] = [median(plain.flat()), median(settled.flat())];
		rows.push([
			`${length / 1000} kB`,
			figure(without),
			figure(with_),
			figure(with_ / without),
			figure(usual),
			figure(usualWith),
			figure(usualWith / usual),
		]);
	}
	const head = ['', 'best without, ms', 'best with, ms', 'times', 'median without, ms', 'median with, ms', 'times'];
	return [
		'## A keystroke with 1,000 knowledge-base entries and 500 manual annotations',
		'Each key is typed without and with, one right after the other. Best: of each key the fastest of all rounds, which a busy machine leaves alone, on average over the keys; median: of all keys of all rounds.',
		markdownTable(head, rows),
	].join('\n\n');
}

/** Of each key the fastest of all rounds. */
function bestOf(rounds: readonly (readonly number[])[]): readonly number[] {
	return (rounds[0] ?? []).map((_, key) => Math.min(...rounds.map((times) => times[key] ?? Number.POSITIVE_INFINITY)));
}

function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
