import { annotate } from '../../server/src/engine/index.js';
import type { ArticleSummary } from '../../server/src/workspace/articleSummary.js';
import { summarizeInSteps } from '../../server/src/workspace/summarize.js';
import { testEngine } from './engine.js';

/** What an index keeps of a plain text. */
export function summarize(text: string): ArticleSummary {
	const steps = summarizeInSteps(annotate(testEngine(), text, { syntax: 'plain' }));
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
