import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { inRepository } from '../../support/paths.js';
import { type LanguageServer, type ServerWorkspace, startLanguageServer } from '../languageServer.js';
import { markdownTable } from '../markdownTable.js';
import { makeArticle } from '../news.js';
import { figure, median, quantile } from '../statistics.js';

const ARTICLES = 1000;
const LENGTH = 5000;
/** So often each request is made. */
const TIMES = 60;
const OPEN = 'file:///open.txt';

/**
 * A workspace of 1,000 articles of 5 kB: how long it takes to index them, and a hover meanwhile; what is asked of the index afterwards; and how long the server takes to be there again
 * with what it kept.
 */
export async function measureWorkspace(): Promise<string> {
	const title = `## A workspace of ${ARTICLES} articles of ${LENGTH / 1000} kB`;
	if (!existsSync(inRepository('dist', 'server.cjs'))) return `${title}\n\nNot measured: dist/server.cjs is missing.`;
	const root = await mkdtemp(join(tmpdir(), 'article-annotator-bench-'));
	try {
		const workspace = await writeWorkspace(root);
		const first = await startLanguageServer(workspace);
		const rows = [...(await measureIndexing(first)), ...(await measureRequests(first))];
		await first.stop();
		rows.push(await measureReload(workspace));
		return `${title}\n\n${markdownTable(['', 'median', 'p95', 'longest'], rows)}`;
	} finally {
		await rm(root, { recursive: true, force: true });
	}
}

async function writeWorkspace(root: string): Promise<ServerWorkspace> {
	const folder = join(root, 'news');
	await mkdir(folder);
	const text = makeArticle(ARTICLES * LENGTH);
	for (let i = 0; i < ARTICLES; i++) await writeFile(join(folder, `${i}.txt`), text.slice(i * LENGTH, (i + 1) * LENGTH));
	return { folders: [pathToFileURL(folder).href], storage: pathToFileURL(join(root, 'storage')).href };
}

async function measureIndexing(server: LanguageServer): Promise<string[][]> {
	const begun = performance.now();
	await server.open(OPEN, `${makeArticle(LENGTH)}\n\nThe Ma`);
	let isIndexed = false;
	const indexed = server.indexed.then(() => {
		isIndexed = true;
	});
	await server.hover(OPEN, 0, 3);
	const hovers: number[] = [];
	while (!isIndexed) hovers.push(await timeOf(() => server.hover(OPEN, 0, 3)));
	await indexed;
	const seconds = (performance.now() - begun) / 1000;
	return [
		['indexing, s', figure(seconds), '', ''],
		rowOf('a hover meanwhile, ms', hovers),
		['then resident, MB', figure(server.resident() / 1e6), '', ''],
	];
}

async function measureRequests(server: LanguageServer): Promise<string[][]> {
	const lines = `${makeArticle(LENGTH)}\n\nThe Ma`.split('\n');
	const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
	const queries = ['ma', 'berg', 'port', 'said', ''];
	return [
		rowOf('workspace symbols, ms', await timesOf((i) => server.symbols(queries[i % queries.length] ?? ''))),
		rowOf('completion, ms', await timesOf(() => server.complete(OPEN, end.line, end.character))),
		rowOf('references, ms', await timesOf(() => server.references(OPEN, 0, 3))),
	];
}

/** From the start of a server until it answers from what the last one kept. */
async function measureReload(workspace: ServerWorkspace): Promise<string[]> {
	const begun = performance.now();
	const server = await startLanguageServer(workspace);
	const found = await server.symbols('ma');
	const seconds = (performance.now() - begun) / 1000;
	await server.stop();
	return [`started again, until ${found} symbols, s`, figure(seconds), '', ''];
}

async function timesOf(run: (i: number) => Promise<number>): Promise<readonly number[]> {
	const times: number[] = [];
	for (let i = 0; i < TIMES; i++) times.push(await timeOf(() => run(i)));
	return times;
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await run();
	return performance.now() - begun;
}

function rowOf(name: string, times: readonly number[]): string[] {
	return [name, figure(median(times)), figure(quantile(times, 0.95)), figure(Math.max(...times))];
}
