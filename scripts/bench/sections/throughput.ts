import { CONTENDER_NAMES } from '../contender.js';
import { markdownTable } from '../markdownTable.js';
import { countTokens, makeArticles } from '../news.js';
import { LIMIT, runTask } from '../runTask.js';
import { figure, median, quantile } from '../statistics.js';
import type { ThroughputResult } from '../tasks/throughput.js';

const LENGTH = 1_000_000;

/** How fast each contender annotates a megabyte of news, article by article. */
export async function measureThroughput(): Promise<string> {
	const texts = makeArticles(LENGTH);
	const bytes = Buffer.byteLength(texts.join(''));
	const tokens = countTokens(texts);
	const rows: string[][] = [];
	for (const name of CONTENDER_NAMES) {
		const [result] = await runTask<ThroughputResult>('throughput', name, String(LENGTH));
		if (!result) {
			rows.push([name, `over ${LIMIT / 1000} s`, '–', '–', '–', '–', '–', '–']);
			continue;
		}
		const { passes, processor, articles, peak, found } = result;
		const seconds = median(passes) / 1000;
		rows.push([
			name,
			figure(bytes / 1e6 / seconds),
			figure(bytes / 1e3 / median(processor)),
			figure(tokens / seconds),
			figure(median(articles)),
			figure(quantile(articles, 0.95)),
			figure(peak / 1e6),
			String(found),
		]);
	}
	const head = ['', 'MB/s', 'MB a processor second', 'tokens/s', 'ms an article, median', 'p95', 'peak resident MB', 'annotations'];
	return [
		`## Throughput\n\n${texts.length} articles, ${figure(bytes / 1e6)} MB, ${tokens} tokens (words, numbers and signs, counted alike for all); medians of whole passes.`,
		markdownTable(head, rows),
	].join('\n\n');
}
