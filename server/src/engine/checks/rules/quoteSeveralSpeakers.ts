import type { QuotePart } from '../../quotes/quote.js';
import type { Check, Report } from '../check.js';
import { reportEach } from '../reportEach.js';

/** One quotation out of several mouths. */
export const QUOTE_SEVERAL_SPEAKERS: Check = {
	code: 'quote-several-speakers',
	severity: 'information',
	title: 'Quotation of several people',
	description:
		'Words in quotation marks, six or more of them, are given to several people at once. Nobody speaks in chorus: say whose words they are. Joint statements, letters and other writing are left alone.',
	examples: {
		reports: [
			'“It is a very great embarrassment to us all,” said [Moira Lyle and Henrik Aasland].',
			'“It is a very great embarrassment to us all,” [residents] said.',
		],
		accepts: [
			'“It is a very great embarrassment to us all,” said Moira Lyle.',
			'“It is a very great embarrassment to us all,” Moira Lyle and Henrik Aasland said in a joint statement.',
			'“We go on,” residents said.',
		],
	},
	run: ({ quotes, text }) => reportEach(quotes, (quote) => report(quote, text)),
};

const FEWEST_WORDS = 6;
/** Several people without a name: "residents", "the families", "two angry fans". */
const CROWD =
	/^(?:(?:the|two|three|four|five|both|many|most|some|several|other|local|angry|worried) ){0,2}(?:residents|villagers|townspeople|neighbours|neighbors|witnesses|eyewitnesses|fans|supporters|followers|protesters|demonstrators|activists|campaigners|parents|mothers|fathers|families|relatives|couples|survivors|victims|students|pupils|children|teachers|nurses|doctors|patients|farmers|workers|miners|strikers|employees|colleagues|friends|passengers|commuters|travellers|travelers|tourists|visitors|shoppers|customers|shopkeepers|traders|tenants|homeowners|locals|onlookers|bystanders|players|voters|fishermen|drivers|pilots|soldiers|experts|analysts|economists|scientists|researchers|critics|observers|diplomats|aides|officials|officers|rescuers|firefighters|councillors|lawmakers|lawyers|prosecutors)$/iu;
/** Two people and more by name. */
const NAMES = /^\p{Lu}\S+(?: \p{Lu}\S+){0,3}(?:, \p{Lu}\S+(?: \p{Lu}\S+){0,3})*,? and \p{Lu}\S+(?: \p{Lu}\S+){0,3}$/u;
const WRITING =
	/\b(?:statement|letter|report|petition|paper|article|study|wrote|write|email|post|tweet|joint|jointly|song|sang|sing|chanted|chant|shouted)\b/iu;
/** A firm of two names is one speaker. */
const FIRM =
	/\b(?:Co|Inc|Ltd|Sons|Partners|Company|Fitch|University|Department|Ministry|Office|Affairs|Commission|Centers?|Union|Council|Committee)\b/u;

function report({ kind, content, speaker }: QuotePart, text: string): Report | null {
	if (
		kind !== 'direct' ||
		!speaker ||
		speaker.span.blocksBack > 0 ||
		!(CROWD.test(speaker.text) || NAMES.test(speaker.text)) ||
		FIRM.test(speaker.text)
	)
		return null;
	const words = content.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/u).length, 0);
	if (words < FEWEST_WORDS || WRITING.test(text.slice(content.at(-1)?.end ?? 0)) || WRITING.test(text.slice(0, content[0]?.start ?? 0)))
		return null;
	const { start, end } = speaker.span;
	return { start, end, message: 'One quotation is given to several people: whose words are they?' };
}
