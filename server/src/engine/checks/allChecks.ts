import type { CheckPage } from './check.js';
import type { Severity } from './finding.js';
import { CHECKS } from './rules.js';

/** Spellings that the knowledge base of the workspace has otherwise. */
export const PREFERRED_SPELLING: CheckPage = {
	code: 'preferred-spelling',
	severity: 'warning',
	title: 'Preferred spelling',
	description:
		'The article writes a name as the workspace’s knowledge base says that it is not to be written: a form under `misspellings` there, or the name itself where it has a `preferredSpelling` ([KNOWLEDGE.md](KNOWLEDGE.md)). ' +
		'Quotations are left alone. Without a knowledge base it reports nothing.',
	examples: {
		reports: ['The mayor, Amara [Okonyo], opened the bridge.'],
		accepts: ['The mayor, Amara Okonjo, opened the bridge.', '“Ask Amara Okonyo,” she said.'],
	},
};

/** Corrections by hand that are about words which no longer stand in the article. */
export const ORPHANED_CORRECTION: CheckPage = {
	code: 'orphaned-correction',
	severity: 'warning',
	title: 'Correction without its place',
	description:
		'Something was settled by hand about words that no longer stand where they stood, and nowhere else without doubt ([CORRECTIONS.md](CORRECTIONS.md)). It is kept in the sidecar file: ' +
		'bring the words back, attach it to other words, or take it out.',
	examples: { reports: [], accepts: [] },
};

/** Everything that can be reported of an article: by the engine's checks, and by those that hosts make, which know the knowledge base and the corrections by hand. */
export const ALL_CHECKS: readonly CheckPage[] = [...CHECKS, PREFERRED_SPELLING, ORPHANED_CORRECTION];

/** How loud a check is under settings that may say so. */
export function severityOf(
	{ code, severity }: CheckPage,
	{ checks }: { readonly checks?: Readonly<Record<string, Severity | 'off'>> },
): Severity | 'off' {
	return checks?.[code] ?? severity;
}
