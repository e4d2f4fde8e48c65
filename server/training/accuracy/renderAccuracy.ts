import { renderDates, type ScoredSet } from './renderDates.js';
import { renderNames } from './renderNames.js';
import { renderQuotes } from './renderQuotes.js';

/** Which engine was measured. */
export interface MeasuredEngine {
	readonly version: string;
	/** Of its word lists and models. */
	readonly fingerprint: string;
}

/** `docs/ACCURACY.md`: what the engine reaches on each set, in Markdown. The same engine and sets give the same document. */
export function renderAccuracy(sets: readonly ScoredSet[], { version, fingerprint }: MeasuredEngine): string {
	const scores = sets.map((set) => set.scores);
	return `# Accuracy

What the engine of version ${version} reaches on articles whose names, dates, quotes and speakers people have marked. All figures are per cent unless they are counts. This document is written by

\`\`\`
npm run accuracy -- --corpora DIR
\`\`\`

over the development sets, \`NAME.dev.jsonl\`, that \`DIR\` has; do not edit it. [CORPORA.md](CORPORA.md) says where the sets are published and how to convert them. The engine is given the text and the publication date and nothing else. Word lists and models:
\`${fingerprint}\`.

Sets of this kind were looked at while the rules were written and the models were trained, so other articles may fare worse.

${renderDates(sets)}

${renderNames(scores)}

${renderQuotes(scores)}
`;
}
