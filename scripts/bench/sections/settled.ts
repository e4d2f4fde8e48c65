import { markdownTable } from '../markdownTable.js';
import { runTask } from '../runTask.js';
import { figure, median } from '../statistics.js';
import type { SettledResult } from '../tasks/settled.js';

const LENGTHS = [50_000, 200_000] as const;

/** What a keystroke costs in an article of which people have settled much, beside one of which they have settled nothing. */
export async function measureSettled(): Promise<string> {
	const rows: string[][] = [];
	for (const length of LENGTHS) {
		const results = await runTask<SettledResult>('settled', 'article-annotator', String(length));
		const of = (wanted: boolean): number =>
			median(results.flatMap(({ isSettled, microseconds }) => (isSettled === wanted ? [microseconds / 1000] : [])));
		rows.push([`${length / 1000} kB`, figure(of(false)), figure(of(true)), figure(of(true) / of(false))]);
	}
	const head = ['', 'without, ms', 'with, ms', 'times'];
	return `## A keystroke with 1,000 knowledge-base entries and 500 manual annotations\n\nProcessor time, the median of interleaved rounds.\n\n${markdownTable(head, rows)}`;
}
