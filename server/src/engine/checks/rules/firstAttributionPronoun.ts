import type { QuotePart } from '../../quotes/quote.js';
import type { Check, Report } from '../check.js';
import { reportEach } from '../reportEach.js';

const PRONOUNS = new Set(['he', 'she']);

/** Words given to "he" or "she" where nobody has been named that it could be. */
export const FIRST_ATTRIBUTION_PRONOUN: Check = {
	code: 'first-attribution-pronoun',
	severity: 'information',
	title: 'Attribution to a pronoun',
	description:
		'Words are attributed to “he” or “she”, and nobody has been named before who could be meant. The first attribution should name the speaker; a pronoun will do from then on.',
	examples: {
		reports: ['“It is a start,” [she] said.'],
		accepts: ['“It is a start,” said Moira Lyle. “We go on,” she added.', '“It is a start,” they said.'],
	},
	run: ({ quotes }) => reportEach(quotes, report),
};

function report({ speaker, kind }: QuotePart): Report | null {
	if (!speaker || speaker.entity !== null || speaker.span.blocksBack > 0 || kind === 'indirect') return null;
	if (!PRONOUNS.has(speaker.text.toLowerCase())) return null;
	return { start: speaker.span.start, end: speaker.span.end, message: `Nobody has been named whom “${speaker.text}” could mean.` };
}
