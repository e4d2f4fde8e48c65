import { existsSync } from 'node:fs';
import { inRepository } from '../../support/paths.js';
import type { KeyPair } from '../keyPair.js';
import { markdownTable } from '../markdownTable.js';
import { runTask } from '../runTask.js';
import { figure, median } from '../statistics.js';

const LENGTHS = [5_000, 50_000, 200_000, 500_000] as const;
const SERVER_LENGTHS = [50_000, 200_000] as const;

/** What a keystroke costs in an article of which people have settled much, beside one of which they have settled nothing: in the engine, and through the language server. */
export async function measureSettled(): Promise<string> {
	const head = ['', 'best without, ms', 'best with, ms', 'times', 'median without, ms', 'median with, ms', 'times', 'keys'];
	const engine: string[][] = [];
	for (const length of LENGTHS) engine.push(rowOf(length, await runTask<KeyPair>('settled', 'article-annotator', String(length))));
	const server: string[][] = [];
	if (existsSync(inRepository('dist', 'server.cjs'))) {
		for (const length of SERVER_LENGTHS)
			server.push(rowOf(length, await runTask<KeyPair>('settledServer', 'article-annotator', String(length))));
	}
	return [
		'## A keystroke with 1,000 knowledge-base entries and 500 manual annotations',
		'Each key is typed without and with, one right after the other. Best: of each key the fastest of all rounds, which a busy machine leaves alone, on average over the keys; median: of all keys of all rounds.',
		'In the engine (`update`):',
		markdownTable(head, engine),
		'Through the language server: the change, then tokens (delta), diagnostics and annotations, all answered.',
		server.length > 0 ? markdownTable(head, server) : 'Not measured: dist/server.cjs is missing.',
	].join('\n\n');
}

function rowOf(length: number, pairs: readonly KeyPair[]): string[] {
	const best = (time: (pair: KeyPair) => number): number => average(bestOf(pairs, time));
	const usual = (time: (pair: KeyPair) => number): number => median(pairs.map(time));
	const figures = [best, usual].flatMap((summary) => {
		const without = summary((pair) => pair.without);
		const with_ = summary((pair) => pair.with);
		return [without, with_, with_ / without];
	});
	return [`${length / 1000} kB`, ...figures.map(figure), String(pairs.length)];
}

/** Of each key the fastest of all rounds. */
function bestOf(pairs: readonly KeyPair[], time: (pair: KeyPair) => number): readonly number[] {
	const best = new Map<number, number>();
	for (const pair of pairs) best.set(pair.key, Math.min(time(pair), best.get(pair.key) ?? Number.POSITIVE_INFINITY));
	return [...best.values()];
}

function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
