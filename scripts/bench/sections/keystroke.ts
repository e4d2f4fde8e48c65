import { CONTENDER_NAMES } from '../contender.js';
import { markdownTable } from '../markdownTable.js';
import { LIMIT, runTask } from '../runTask.js';
import { figure, median, quantile } from '../statistics.js';

/** In UTF-16 units. */
export const ARTICLE_LENGTHS = [5_000, 50_000, 500_000] as const;

/** What one keystroke costs in articles of three lengths: by `update` here, by a full run where a library has no other way. */
export async function measureKeystrokes(): Promise<string> {
	const rows: string[][] = [];
	for (const name of CONTENDER_NAMES) {
		const cells: string[] = [];
		for (const length of ARTICLE_LENGTHS) {
			const times = await runTask<number>('keystroke', name, String(length));
			if (times.length === 0) cells.push(`over ${LIMIT}`, '–', '0');
			else cells.push(figure(median(times)), figure(quantile(times, 0.95)), String(times.length));
		}
		rows.push([name, ...cells]);
	}
	const head = ['', ...ARTICLE_LENGTHS.flatMap((length) => [`${length / 1000} kB, median ms`, 'p95', 'keys'])];
	return `## A keystroke\n\nA sentence with a name, a date and a quote, typed near the beginning, the middle and the end.\n\n${markdownTable(head, rows)}`;
}
