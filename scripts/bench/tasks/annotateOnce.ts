import { readFileSync } from 'node:fs';
import { inRepository } from '../../support/paths.js';
import type { ContenderName } from '../contender.js';
import { loadContender } from '../loadContender.js';
import { report } from '../report.js';

/** What `annotateOnce` writes where it is asked for memory. */
export interface AnnotateOnceResult {
	/** Resident memory in bytes, after a collection. */
	readonly resident: number;
}

const [name = '', wanted] = process.argv.slice(2);
const contender = await loadContender(name as ContenderName);
contender.annotate(readFileSync(inRepository('test', 'golden', 'finance.txt'), 'utf8'));
if (wanted === 'memory') {
	globalThis.gc?.();
	report({ resident: process.memoryUsage.rss() } satisfies AnnotateOnceResult);
}
