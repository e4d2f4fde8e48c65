import type { Mention } from '../../entities/mention.js';
import type { QuotePart } from '../../quotes/quote.js';
import { contains, type Span } from '../../text/span.js';
import type { Check, CheckInput, Report } from '../check.js';
import { reportEach } from '../reportEach.js';

/** One quotation out of several mouths. */
export const QUOTE_SEVERAL_SPEAKERS: Check = {
	code: 'quote-several-speakers',
	severity: 'information',
	title: 'Quotation of several people',
	description:
		'Words in quotation marks, six or more of them, are given to several people at once. Nobody speaks in chorus: say whose words they are. Joint statements, letters, papers and other writing are left alone.',
	examples: {
		reports: [
			'“It is a very great embarrassment to us all,” said [Moira Lyle and Henrik Aasland].',
			'“It is a very great embarrassment to us all,” [residents] said.',
		],
		accepts: [
			'“It is a very great embarrassment to us all,” said Moira Lyle.',
			'“It is a very great embarrassment to us all,” Moira Lyle and Henrik Aasland said in a joint statement.',
			'“We go on,” residents said.',
			'“It is a very great embarrassment to us all,” Trade and Tourism Minister Moira Lyle said.',
		],
	},
	run: (input) => reportEach(input.quotes, (quote) => report(quote, input)),
};

const FEWEST_WORDS = 6;
/** Several people without a name: "residents", "the families", "two angry fans". */
const CROWD =
	/^(?:(?:the|two|three|four|five|both|many|most|some|several|other|local|angry|worried) ){0,2}(?:residents|villagers|townspeople|neighbours|neighbors|witnesses|eyewitnesses|fans|supporters|followers|protesters|demonstrators|activists|campaigners|parents|mothers|fathers|families|relatives|couples|survivors|victims|students|pupils|children|teachers|nurses|doctors|patients|farmers|workers|miners|strikers|employees|colleagues|friends|passengers|commuters|travellers|travelers|tourists|visitors|shoppers|customers|shopkeepers|traders|tenants|homeowners|locals|onlookers|bystanders|players|voters|fishermen|drivers|pilots|soldiers|experts|analysts|economists|critics|observers|diplomats|aides|officials|officers|rescuers|firefighters|councillors|lawmakers|lawyers|prosecutors)$/iu;
/** Two people and more by name. */
const NAMES =
	/^\p{Lu}[^\s,]+(?: \p{Lu}[^\s,]+){0,3}(?:, \p{Lu}[^\s,]+(?: \p{Lu}[^\s,]+){0,3})*,? and \p{Lu}[^\s,]+(?: \p{Lu}[^\s,]+){0,3}$/u;
const WRITING =
	/\b(?:statement|letter|report|petition|paper|article|study|wrote|write|email|post|tweet|joint|jointly|song|sang|sing|chanted|chant|shouted)\b/iu;
/** A firm of two names is one speaker. */
const FIRM =
	/\b(?:Co|Inc|Ltd|Sons|Partners|Company|Fitch|University|Department|Ministry|Office|Affairs|Commission|Centers?|Union|Council|Committee)\b/u;

function report({ kind, content, speaker }: QuotePart, { text, mentions }: CheckInput): Report | null {
	if (
		kind !== 'direct' ||
		!speaker ||
		speaker.span.blocksBack > 0 ||
		!(CROWD.test(speaker.text) || (NAMES.test(speaker.text) && peopleWithin(mentions, speaker.span) > 1)) ||
		FIRM.test(speaker.text) ||
		!content.some((span) => isBeside(span, speaker.span))
	)
		return null;
	const words = content.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/u).length, 0);
	if (words < FEWEST_WORDS || WRITING.test(text.slice(content.at(-1)?.end ?? 0)) || WRITING.test(text.slice(0, content[0]?.start ?? 0)))
		return null;
	const { start, end } = speaker.span;
	return { start, end, message: 'One quotation is given to several people: whose words are they?' };
}

/** How many people's names a stretch holds: "Trade and Tourism Minister Moira Lyle" is one. */
function peopleWithin(mentions: readonly Mention[], span: Span): number {
	return mentions.filter((mention) => mention.type === 'person' && contains(span, mention)).length;
}

/** So many characters at most stand between words and whom they are given to: their marks and a verb. */
const FARTHEST = 20;

function isBeside(words: Span, speaker: Span): boolean {
	return speaker.start >= words.end
		? speaker.start - words.end <= FARTHEST
		: words.start - speaker.end <= FARTHEST && speaker.end <= words.start;
}
