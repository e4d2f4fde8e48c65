import type { Mention } from '../../entities/mention.js';
import type { QuotePart } from '../../quotes/quote.js';
import type { Check, Report } from '../check.js';
import { NO_REPORTS } from '../reportEach.js';
import { describesSomebody, namesSpeaker } from '../spoken.js';

const PRONOUNS = new Set(['he', 'she']);

/** Words given to "he" or "she" where nobody has been named that it could be. */
export const FIRST_ATTRIBUTION_PRONOUN: Check = {
	code: 'first-attribution-pronoun',
	severity: 'information',
	title: 'Attribution to a pronoun',
	description:
		'The first words that the article attributes are given to “he” or “she”, and no person has been named or described before who could be meant. The first attribution should name the speaker; a pronoun will do from then on.',
	examples: {
		reports: ['“It is a start,” [she] said.'],
		accepts: [
			'“It is a start,” said Moira Lyle. “We go on,” she added.',
			'“It is a start,” they said.',
			'Moira Lyle opened the pier.\n\n“It is a start,” he said.',
			'The mayor opened the pier.\n\n“It is a start,” he said.',
			'A baker spoke up. “It is a start,” the baker said. “We go on,” he added.',
		],
	},
	once: true,
	run: ({ quotes, mentions, text, carry }) => (carry.spoken.named ? NO_REPORTS : firstPronoun(quotes, mentions, text)),
};

/** The first attribution of a block, if it is to a pronoun that nobody named before it in the block can be meant by. */
function firstPronoun(quotes: readonly QuotePart[], mentions: readonly Mention[], text: string): readonly Report[] {
	for (const quote of quotes) {
		if (namesSpeaker(quote)) return NO_REPORTS;
		const { speaker, kind } = quote;
		if (!speaker || speaker.entity !== null || speaker.span.blocksBack > 0 || kind === 'indirect') continue;
		const { start, end } = speaker.span;
		if (!PRONOUNS.has(speaker.text.toLowerCase())) continue;
		if (mentions.some((mention) => mention.type === 'person' && mention.start < start)) return NO_REPORTS;
		if (describesSomebody(text.slice(0, Math.min(start, quote.content[0]?.start ?? start)))) return NO_REPORTS;
		return [{ start, end, message: `Nobody has been named whom “${speaker.text}” could mean.` }];
	}
	return NO_REPORTS;
}
