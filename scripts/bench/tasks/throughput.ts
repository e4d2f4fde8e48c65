import { performance } from 'node:perf_hooks';
import type { ContenderName } from '../contender.js';
import { loadContender } from '../loadContender.js';
import { makeArticles } from '../news.js';
import { report } from '../report.js';

export interface ThroughputResult {
	/** Milliseconds for all articles, one for each pass. */
	readonly passes: readonly number[];
	/** The processor's time for all articles, in milliseconds, one for each pass: what a busy machine leaves alone. */
	readonly processor: readonly number[];
	/** Milliseconds for each article, of all passes. */
	readonly articles: readonly number[];
	/** The most memory that was ever resident, in bytes. */
	readonly peak: number;
	readonly found: number;
}

const [name = '', length = '0'] = process.argv.slice(2);
const contender = await loadContender(name as ContenderName);
const texts = makeArticles(Number(length));
for (const text of texts.slice(0, 80)) contender.annotate(text);

const passes: number[] = [];
const processor: number[] = [];
const articles: number[] = [];
let found = 0;
const begun = performance.now();
while (passes.length === 0 || (passes.length < 7 && performance.now() - begun < 10_000)) {
	const start = performance.now();
	const startUsage = process.cpuUsage();
	found = 0;
	for (const text of texts) {
		const before = performance.now();
		found += contender.annotate(text);
		articles.push(performance.now() - before);
	}
	passes.push(performance.now() - start);
	const { user, system } = process.cpuUsage(startUsage);
	processor.push((user + system) / 1000);
}
report({ passes, processor, articles, peak: process.resourceUsage().maxRSS * 1024, found } satisfies ThroughputResult);
